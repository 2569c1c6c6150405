package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.List;

/**
 * What the searches of one assessment may spend, and what they spent.
 *
 * <p>The limits are constants of the release, in nodes and not in time, so that the same answers give the same result
 * everywhere.
 */
final class Effort {
    /** The kinds of search, each with the most nodes that one may look at. */
    enum Search {
        /** Which outcomes are possible. */
        POSSIBLE(200_000),
        /** Whether one question can change one thing, and other proofs about what is open. */
        PROOF(40_000),
        /** Which changes of answers lead elsewhere: all of them together. */
        FLIPS(400_000);

        private final int nodes;

        Search(int nodes) {
            this.nodes = nodes;
        }
    }

    private record Spent(Search search, Budget budget) {}

    private final List<Spent> spent = new ArrayList<>();

    Budget budget(Search search) {
        Budget budget = new Budget(search.nodes);
        spent.add(new Spent(search, budget));
        return budget;
    }

    /** The most nodes that one search of this kind looked at. */
    int most(Search search) {
        return spent.stream()
                .filter(one -> one.search() == search)
                .mapToInt(one -> one.budget().used())
                .max()
                .orElse(0);
    }

    /** All nodes that were looked at. */
    int all() {
        return spent.stream().mapToInt(one -> one.budget().used()).sum();
    }
}
