package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.pack.Source;

/** Packs as JSON: the list of decisions, and what one of them says. */
public final class PackJson {
    private PackJson() {}

    /** The decisions there are, {@code hirefirst.list/1}. */
    public static String list(List<Listing> packs) {
        return Json.pretty(json -> json.field("schema", "hirefirst.list/1")
                .objects(
                        "packs",
                        packs,
                        (p, pack) -> p.field("id", pack.id())
                                .field("version", pack.version())
                                .field("title", pack.title())
                                .field("decides", pack.decides())
                                .field("audience", pack.audience())
                                .strings("refersTo", pack.refersTo())));
    }

    /** One decision, {@code hirefirst.pack/1}; its questions are in {@link FormJson}. */
    public static String show(Pack pack, String sha256) {
        return Json.pretty(json -> {
            json.field("schema", "hirefirst.pack/1")
                    .object("pack", head -> head(head, pack, sha256))
                    .objects("candidates", pack.candidates(), PackJson::candidate)
                    .objects("outcomes", pack.outcomes(), PackJson::outcome);
            ConditionJson.facts(json, pack.facts());
            json.objects("evidence", pack.evidence(), PackJson::evidence)
                    .objects("gates", pack.gates(), PackJson::gate)
                    .objects("rankings", pack.rankings(), PackJson::ranking)
                    .objects("cautions", pack.cautions(), PackJson::caution)
                    .objects("sources", pack.sources(), PackJson::source);
        });
    }

    private static void head(Json json, Pack pack, String sha256) {
        json.field("id", pack.id())
                .field("version", pack.version())
                .field("sha256", sha256)
                .field("title", pack.title())
                .field("decides", pack.decides())
                .field("audience", pack.audience());
    }

    private static void candidate(Json json, Candidate candidate) {
        json.field("id", candidate.id())
                .field("title", candidate.title())
                .field(
                        "summary",
                        candidate.card() == null ? null : candidate.card().summary());
    }

    private static void outcome(Json json, Outcome outcome) {
        json.field("id", outcome.id())
                .field("kind", outcome.kind().word())
                .field("title", outcome.title())
                .field("says", outcome.says())
                .strings("names", outcome.names())
                .field("to", outcome.to())
                .strings("cite", outcome.cite());
    }

    private static void evidence(Json json, Evidence evidence) {
        json.field("id", evidence.id());
        ConditionJson.write(json, "when", evidence.when());
        json.object("points", points -> evidence.points().forEach(points::field))
                .object(
                        "ranks",
                        ranks -> evidence.ranks()
                                .forEach((ranking, items) ->
                                        ranks.object(ranking, points -> items.forEach(points::field))))
                .field("says", evidence.says())
                .strings("cite", evidence.cite());
    }

    private static void gate(Json json, Gate gate) {
        json.field("id", gate.id());
        ConditionJson.write(json, "when", gate.when());
        json.strings("excludes", gate.excludes()).field("says", gate.says()).strings("cite", gate.cite());
    }

    private static void ranking(Json json, Ranking ranking) {
        json.field("id", ranking.id())
                .field("kind", ranking instanceof Ranking.Ladder ? "ladder" : "points")
                .field("title", ranking.title())
                .strings("for", ranking.appliesFor())
                .objects(
                        "items",
                        ranking.items(),
                        (i, item) -> i.field("id", item.id())
                                .field("title", item.title())
                                .field("says", item.says())
                                .strings("cite", item.cite()));
    }

    private static void caution(Json json, Caution caution) {
        json.field("id", caution.id()).field("says", caution.says()).strings("cite", caution.cite());
    }

    private static void source(Json json, Source source) {
        json.field("id", source.id())
                .field("title", source.title())
                .field("author", source.author())
                .strings("sells", source.sells())
                .objects(
                        "claims",
                        source.claims().values(),
                        (c, claim) -> c.field("id", claim.id())
                                .field("says", claim.says())
                                .field("under", claim.under())
                                .field("family", claim.family())
                                .field("weighs", claim.weighs()));
    }
}
