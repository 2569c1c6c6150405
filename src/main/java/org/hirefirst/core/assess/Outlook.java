package org.hirefirst.core.assess;

import java.util.function.LongSupplier;
import org.hirefirst.core.assess.Decider.FirstThatHolds;
import org.jspecify.annotations.Nullable;

/**
 * What the completions of a set of answers come to. Where nothing is open there is just one, the present state itself,
 * and nothing is searched; rows of answers that are alike in what a search depends on share it through a memory.
 */
final class Outlook {
    /** Kinds of search, told apart in keys together with the number of the target. */
    private static final int REACH = 0;

    private static final int SEVERAL = 1;
    private static final int LOW = 2;
    private static final int HIGH = 3;

    private final Node present;
    private final Memory memory;
    private final Effort effort;
    /** The node of all completions; null where the present state is the only one. */
    private final @Nullable Node completions;

    Outlook(Sheet sheet, Node present, Memory memory, Effort effort) {
        this.present = present;
        this.memory = memory;
        this.effort = effort;
        completions = present.isComplete() ? null : sheet.completions();
    }

    /** Bits of the outcomes that some completion leads to; perhaps too many where the budget is exhausted. */
    long possible(Target outcome, Budget budget) {
        Node node = completions;
        return node == null
                ? present.outcomes()
                : recall(
                        REACH,
                        0,
                        outcome.scope(),
                        node,
                        budget,
                        () -> Reach.all(outcome, new FirstThatHolds(node), budget));
    }

    /** The least points of the candidate; too few where the budget is exhausted. */
    int low(Scope scope, int candidate) {
        Node node = completions;
        if (node == null) {
            return present.tally().sure(candidate);
        }
        Budget budget = effort.budget(Effort.Search.PROOF);
        return (int) recall(LOW, candidate, scope, node, budget, () -> Extremes.low(scope, node, candidate, budget));
    }

    /** The most points of the candidate; too many where the budget is exhausted. */
    int high(Scope scope, int candidate) {
        Node node = completions;
        if (node == null) {
            return present.tally().sure(candidate);
        }
        Budget budget = effort.budget(Effort.Search.PROOF);
        return (int) recall(HIGH, candidate, scope, node, budget, () -> Extremes.high(scope, node, candidate, budget));
    }

    /** Whether the ranking's first is the same in every completion in which it applies. */
    boolean isSettled(Target ranking) {
        Node node = completions;
        if (node == null) {
            return true;
        }
        Budget budget = effort.budget(Effort.Search.PROOF);
        return recall(
                        SEVERAL,
                        ranking.number(),
                        ranking.scope(),
                        node,
                        budget,
                        () -> Reach.several(ranking, new FirstThatHolds(node), budget) ? 1 : 0)
                == 0;
    }

    private long recall(int kind, int number, Scope scope, Node node, Budget budget, LongSupplier search) {
        Key key = new Key();
        key.add(kind);
        key.add(number);
        scope.describeAll(node, key);
        return memory.recall(key, budget, search);
    }
}
