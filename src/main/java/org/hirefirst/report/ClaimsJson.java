package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.check.Cite;
import org.hirefirst.core.check.ClaimUse;
import org.hirefirst.core.check.ClaimUse.Use;
import org.hirefirst.core.check.SourceUse;

/** What becomes of the claims of sources as JSON, {@code hirefirst.claims/1}. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /** The packs that count, and each source with its claims, or only with those that have a problem. */
    public static String pretty(List<String> packs, List<SourceUse> sources, boolean onlyProblems) {
        return Json.pretty(json -> json.field("schema", "hirefirst.claims/1")
                .field(
                        "passed",
                        sources.stream().allMatch(source -> source.problems().isEmpty()))
                .strings("packs", packs)
                .objects("sources", sources, (each, source) -> source(each, source, onlyProblems)));
    }

    private static void source(Json json, SourceUse source, boolean onlyProblems) {
        json.field("source", source.source().id())
                .field("title", source.source().title())
                .object("counts", counts -> counts(counts, source))
                .objects("claims", onlyProblems ? source.problems() : source.claims(), ClaimsJson::claim);
    }

    private static void counts(Json json, SourceUse source) {
        json.field("claims", source.claims().size());
        for (Use use : Use.values()) {
            json.field(use.word(), source.count(use));
        }
        json.field("problems", source.problems().size());
    }

    private static void claim(Json json, ClaimUse use) {
        json.field("claim", use.claim().id())
                .field("says", use.claim().says())
                .field("under", use.claim().under())
                .field("family", use.claim().family())
                .field("weighs", use.claim().weighs())
                .field("use", use.use().word())
                .objects("cited", use.cited(), ClaimsJson::cite)
                .field("excuse", use.excuse())
                .field("problem", use.problem() == null ? null : use.problem().code());
    }

    private static void cite(Json json, Cite cite) {
        json.field("pack", cite.pack()).field("kind", cite.kind().word()).field("in", cite.in());
    }
}
