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
    /** The kinds of search, each with the most nodes that one may look at, and that all of them may. */
    enum Search {
        /** Which outcomes are possible. */
        POSSIBLE(200_000, 200_000),
        /** Whether one question can change one thing, and other proofs about what is open. */
        PROOF(100_000, 600_000),
        /** Which changes of answers lead elsewhere. */
        FLIPS(400_000, 400_000);

        private final int one;
        private final int all;

        Search(int one, int all) {
            this.one = one;
            this.all = all;
        }
    }

    private record Spent(Search search, Budget budget) {}

    /** What one search has spent. */
    record Cost(Search search, int nodes) {}

    private final List<Spent> spent = new ArrayList<>();
    private final int most;

    /** What the release allows. */
    Effort() {
        this(Integer.MAX_VALUE);
    }

    /** What the release allows, and no more than this for any one search. */
    Effort(int most) {
        this.most = most;
    }

    Budget budget(Search search) {
        Budget budget = new Budget(Math.min(most, Math.min(search.one, search.all - sum(search))));
        spent.add(new Spent(search, budget));
        return budget;
    }

    /** What each search has spent so far. */
    List<Cost> costs() {
        return spent.stream()
                .map(one -> new Cost(one.search(), one.budget().used()))
                .toList();
    }

    /** Whether some search had to end too early. */
    boolean isExhausted() {
        return spent.stream().anyMatch(one -> one.budget().exhausted());
    }

    /** Whether nothing is spent yet and each of these searches may be spent; then all of them may. */
    boolean affords(List<Cost> costs) {
        return spent.isEmpty() && costs.stream().allMatch(cost -> cost.nodes() <= most);
    }

    /** Spends the same again. */
    void spend(List<Cost> costs) {
        for (Cost cost : costs) {
            budget(cost.search()).takeAll(cost.nodes());
        }
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

    private int sum(Search search) {
        int sum = 0;
        for (Spent one : spent) {
            sum += one.search() == search ? one.budget().used() : 0;
        }
        return sum;
    }
}
