package org.hirefirst.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with packs as JSON, {@code hirefirst.check/1}. */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * A pack and what is wrong with it.
     *
     * @param pack its id, or null for the sources and other files that packs share
     */
    public record Checked(@Nullable String pack, boolean passed, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something wrong.
     *
     * @param line from 1; 0 where there is no place
     * @param column from 1; 0 where there is no place
     */
    public record Finding(
            String code,
            boolean error,
            String file,
            int line,
            int column,
            String message,
            @Nullable String hint) {}

    /** Indented, with a line break at the end. */
    public static String pretty(List<Checked> packs) {
        return Json.pretty(json -> json.field("schema", "hirefirst.check/1")
                .field("passed", packs.stream().allMatch(Checked::passed))
                .objects(
                        "packs",
                        packs,
                        (each, pack) -> each.field("pack", pack.pack())
                                .field("passed", pack.passed())
                                .objects("problems", pack.findings(), FindingsJson::finding)));
    }

    private static void finding(Json json, Finding finding) {
        json.field("severity", finding.error() ? "error" : "warning")
                .field("code", finding.code())
                .field("file", finding.file())
                .field("line", finding.line())
                .field("column", finding.column())
                .field("message", finding.message())
                .field("hint", finding.hint());
    }
}
