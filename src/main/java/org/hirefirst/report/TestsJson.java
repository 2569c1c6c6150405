package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.test.CaseResult;
import org.hirefirst.core.test.Coverage;

/** How packs' cases came out as JSON, {@code hirefirst.test/1}. */
public final class TestsJson {
    private TestsJson() {}

    /** Indented, with a line break at the end. */
    public static String pretty(List<TestedPack> packs) {
        return Json.pretty(json -> json.field("schema", "hirefirst.test/1")
                .field("passed", packs.stream().allMatch(pack -> pack.report().passed()))
                .objects("packs", packs, TestsJson::pack));
    }

    private static void pack(Json json, TestedPack pack) {
        json.field("pack", pack.pack())
                .field("file", pack.file())
                .field("passed", pack.report().passed())
                .objects("cases", pack.report().results(), TestsJson::result)
                .objects("coverage", pack.report().coverage().parts(), TestsJson::part);
    }

    private static void result(Json json, CaseResult result) {
        json.field("name", result.packCase().name())
                .field("line", result.packCase().line())
                .field("passed", result.passed())
                .objects(
                        "differences",
                        result.differences(),
                        (each, difference) -> each.field("what", difference.what())
                                .field("expected", difference.expected())
                                .field("got", difference.got()));
    }

    private static void part(Json json, Coverage.Part part) {
        json.field("kind", part.kind())
                .field("covered", part.covered())
                .field("total", part.total())
                .strings("missing", part.missing());
    }
}
