package org.hirefirst.core.assess;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds all that a target may come to: branch and bound over the questions that bear on it, after a few samples.
 *
 * <p>A branch is left where it can add nothing that is not found yet, and where the same sums were reached before.
 */
final class Reach {
    private static final int SAMPLES = 24;

    private final Target target;
    private final Decider decider;
    private final Budget budget;
    private final long wanted;
    private final int enough;
    private final Set<Key> seen = new HashSet<>();
    private long found;

    private Reach(Target target, Decider decider, Budget budget, long wanted, int enough) {
        this.target = target;
        this.decider = decider;
        this.budget = budget;
        this.wanted = wanted;
        this.enough = enough;
    }

    /** The values that states of the decider's node lead to; where the budget is exhausted, it may be too many. */
    static long all(Target target, Decider decider, Budget budget) {
        return new Reach(target, decider, budget, -1, Long.SIZE).search();
    }

    /** Whether there are two different values, {@link Target#SILENT} aside; true where the budget is exhausted. */
    static boolean several(Target target, Decider decider, Budget budget) {
        return Long.bitCount(new Reach(target, decider, budget, ~Target.SILENT, 2).search()) > 1;
    }

    /** Whether some state leads to the value; true where the budget is exhausted. */
    static boolean reaches(Target target, Decider decider, Budget budget, long value) {
        return new Reach(target, decider, budget, value, 1).search() != 0;
    }

    private long search() {
        long values = target.values(decider);
        if (Long.bitCount(values) > 1) {
            sample(values);
        }
        visit(0);
        return found & wanted;
    }

    /** Tries states at random until all these values are found, which are all there may be. */
    private void sample(long values) {
        int[] state = decider.node().state();
        Draws draws = new Draws(1);
        for (int i = 0; i < SAMPLES && !done() && (values & ~found) != 0 && budget.take(); i++) {
            target.scope().draw(state, draws, decider::set);
            long drawn = target.values(decider);
            found |= Long.bitCount(drawn) == 1 ? drawn : 0;
        }
        target.scope().free(state, decider::set);
    }

    private boolean done() {
        return Long.bitCount(found & wanted) >= enough;
    }

    private void visit(int place) {
        long values = target.values(decider);
        if (!budget.take() || Long.bitCount(values) == 1) {
            found |= values;
            return;
        }
        if ((values & wanted & ~found) == 0 || done()) {
            return;
        }
        int[] order = target.scope().order();
        int next = place;
        while (next < order.length && !target.scope().branches(decider.node(), order[next])) {
            next++;
        }
        if (next == order.length) {
            found |= values;
            return;
        }
        if (!seen.add(key(next))) {
            return;
        }
        int question = order[next];
        for (int value : target.scope().classes(question)) {
            decider.set(question, value);
            visit(next + 1);
        }
        decider.set(question, Node.FREE);
    }

    private Key key(int place) {
        Key key = new Key();
        key.add(place);
        decider.describe(target.scope(), place, key);
        return key;
    }
}
