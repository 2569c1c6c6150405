package org.hirefirst.core.assess;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Model.Piece;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;

/**
 * For each recommendation how strongly each piece of evidence speaks for it (above 0) or against it (below 0).
 *
 * <p>It speaks for it where it gives one of those named first as many points as it gives any other; against it where it
 * gives others points, or takes some from one named first.
 */
final class Leanings {
    private final int[][] byOutcome;

    Leanings(Model model) {
        Pack pack = model.pack();
        byOutcome = new int[pack.outcomes().size() + 1][model.pieces().length];
        for (int outcome = 0; outcome < byOutcome.length; outcome++) {
            List<String> first = outcome == pack.outcomes().size()
                    ? List.of()
                    : pack.outcomes().get(outcome).namedFirst();
            for (Piece piece : model.pieces()) {
                byOutcome[outcome][piece.number()] =
                        leaning(pack.evidence().get(piece.number()).points(), first);
            }
        }
    }

    /** By the evidence's place in the pack, where this outcome is recommended; -1 for the {@link Outcome built-in} ones. */
    int[] of(int outcome) {
        return byOutcome[outcome < 0 ? byOutcome.length - 1 : outcome];
    }

    private static int leaning(Map<String, Integer> points, List<String> first) {
        int most = 0;
        int least = 0;
        int mostOfOthers = 0;
        for (Map.Entry<String, Integer> entry : points.entrySet()) {
            if (first.contains(entry.getKey())) {
                most = Math.max(most, entry.getValue());
                least = Math.min(least, entry.getValue());
            } else {
                mostOfOthers = Math.max(mostOfOthers, entry.getValue());
            }
        }
        return most > 0 && most >= mostOfOthers ? most : -Math.max(mostOfOthers, -least);
    }
}
