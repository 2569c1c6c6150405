package org.hirefirst.report;

import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Refusal.Problem;

/** A refused record as JSON, {@code hirefirst.error/1}. */
public final class RefusalJson {
    private static final int LONGEST_VALUE = 200;

    private RefusalJson() {}

    /** On one line, without a line break at the end: a record of JSON Lines. */
    public static String compact(Refusal refusal) {
        return Json.compact(json -> write(json, refusal));
    }

    /** Indented, with a line break at the end. */
    public static String pretty(Refusal refusal) {
        return Json.pretty(json -> write(json, refusal));
    }

    private static void write(Json json, Refusal refusal) {
        json.field("schema", "hirefirst.error/1")
                .field("record", refusal.record())
                .field("line", refusal.line())
                .field("subject", refusal.subject())
                .objects("problems", refusal.problems(), RefusalJson::problem);
        ResultJson.kept(json, refusal.kept());
    }

    private static void problem(Json json, Problem problem) {
        json.field("code", problem.code()).field("message", problem.message());
        if (problem.column() != null) {
            json.field("column", problem.column().intValue()).field("heading", problem.heading());
        }
        if (problem.path() != null) {
            json.field("path", problem.path());
        }
        if (problem.character() != null) {
            json.field("character", problem.character().intValue());
        }
        if (problem.value() != null) {
            json.field("value", Wrapping.cut(problem.value(), LONGEST_VALUE, "..."));
        }
        json.field("hint", problem.hint());
    }
}
