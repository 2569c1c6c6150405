package org.hirefirst.core.check;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Card;
import org.hirefirst.core.pack.Pack;

/**
 * A place of a pack that rests on a claim.
 *
 * @param in the id of what cites it; of a line of a card its candidate, of a plan's step its outcome, of an item its
 *     ranking too, as in {@code first-job: cleanup}
 */
public record Cite(String claim, String pack, Kind kind, String in) {

    /** What may rest on a claim. */
    public enum Kind {
        EVIDENCE("evidence", true),
        GATE("gate", true),
        CAUTION("caution", true),
        OUTCOME("outcome", true),
        QUESTION("question", true),
        RANKING_ITEM("ranking item", false),
        CARD_LINE("card line", false),
        PLAN_STEP("plan step", false);

        private final String word;
        private final boolean weighs;

        Kind(String word, boolean weighs) {
            this.word = word;
            this.weighs = weighs;
        }

        /** The word for it. */
        public String word() {
            return word;
        }

        /** Whether it helps to decide; the others only explain what was decided. */
        public boolean weighs() {
            return weighs;
        }
    }

    /** Everything that the pack rests on claims, kind by kind in file order. */
    public static List<Cite> of(Pack pack) {
        List<Cite> all = new ArrayList<>();
        pack.evidence().forEach(one -> add(all, pack, Kind.EVIDENCE, one.id(), one.cite()));
        pack.gates().forEach(one -> add(all, pack, Kind.GATE, one.id(), one.cite()));
        pack.cautions().forEach(one -> add(all, pack, Kind.CAUTION, one.id(), one.cite()));
        pack.outcomes().forEach(one -> add(all, pack, Kind.OUTCOME, one.id(), one.cite()));
        pack.questions().forEach(one -> add(all, pack, Kind.QUESTION, one.id(), one.cite()));
        pack.checklists().forEach(one -> add(all, pack, Kind.QUESTION, one.id(), one.cite()));
        pack.rankings()
                .forEach(ranking -> ranking.items()
                        .forEach(item ->
                                add(all, pack, Kind.RANKING_ITEM, ranking.id() + ": " + item.id(), item.cite())));
        pack.candidates().forEach(one -> {
            if (one.card() != null) {
                add(all, pack, one.id(), one.card());
            }
        });
        pack.outcomes()
                .forEach(one -> one.plan().forEach(step -> add(all, pack, Kind.PLAN_STEP, one.id(), step.cite())));
        return all;
    }

    private static void add(List<Cite> all, Pack pack, String candidate, Card card) {
        List.of(card.owns(), card.doesNotOwn(), card.deliverables(), card.kpis(), card.terms())
                .forEach(lines -> lines.forEach(line -> add(all, pack, Kind.CARD_LINE, candidate, line.cite())));
        card.vetting().forEach(one -> add(all, pack, Kind.CARD_LINE, candidate, one.cite()));
    }

    private static void add(List<Cite> all, Pack pack, Kind kind, String in, List<String> claims) {
        claims.forEach(claim -> all.add(new Cite(claim, pack.id(), kind, in)));
    }
}
