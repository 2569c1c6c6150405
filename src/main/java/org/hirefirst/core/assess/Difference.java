package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether one question can make a difference to a target: whether there are two states that differ in its
 * answer alone, and in what is shown under only one of its answers, with different values of the target.
 *
 * <p>All other questions get one value for all answers of this one: where a question is hidden under one of them, its
 * value does not count there. So the pairs are searched as bundles, one state for each answer.
 */
final class Difference {
    private static final int SAMPLES = 24;

    private final Target target;
    private final int question;
    private final List<Decider> bundle;
    private final Budget budget;
    private final Set<List<Key>> seen = new HashSet<>();

    /** Takes a decider for each class of the question's values, in which the question has such a value. */
    private Difference(Target target, int question, List<Decider> bundle, Budget budget) {
        this.target = target;
        this.question = question;
        this.bundle = bundle;
        this.budget = budget;
    }

    /**
     * Whether the question makes a difference; true, too, where the budget is exhausted before that is known.
     *
     * @param bundle one decider for each class of the question's values ({@link Scope#classes}), with that value set
     */
    static boolean exists(Target target, int question, List<Decider> bundle, Budget budget) {
        Difference difference = new Difference(target, question, bundle, budget);
        return difference.isShown() && mayDiffer(difference.values()) && (difference.sample() || difference.visit(0));
    }

    private boolean sample() {
        int[] state = bundle.get(0).node().state();
        Draws draws = new Draws(1);
        boolean found = false;
        for (int i = 0; i < SAMPLES && !found && budget.take(); i++) {
            target.scope().draw(state, draws, this::set);
            found = shown() == Truth.TRUE && certain(values());
        }
        target.scope().free(state, this::set);
        return found;
    }

    private boolean visit(int place) {
        if (!isShown()) {
            return false;
        }
        long[] values = values();
        if (!budget.take()) {
            return true;
        }
        if (!mayDiffer(values)) {
            return false;
        }
        int shown = shown();
        if (shown == Truth.TRUE && certain(values)) {
            return true;
        }
        int[] order = target.scope().order();
        int next = place;
        while (next < order.length && !branches(order[next])) {
            next++;
        }
        if (next == order.length) {
            return false;
        }
        List<Key> keys = keys(next);
        boolean alike = shown == Truth.TRUE && keys.stream().distinct().count() == 1;
        if (alike || !seen.add(keys)) {
            return false;
        }
        boolean found = false;
        for (int value : target.scope().classes(order[next])) {
            set(order[next], value);
            found = found || visit(next + 1);
        }
        set(order[next], Node.FREE);
        return found;
    }

    /** Whether the question is shown in some of the states. */
    private boolean isShown() {
        return (shown() & Truth.TRUE) != 0;
    }

    private int shown() {
        return bundle.get(0).node().shown(question);
    }

    private void set(int other, int value) {
        for (Decider decider : bundle) {
            decider.set(other, value);
        }
    }

    private long[] values() {
        return bundle.stream().mapToLong(target::values).toArray();
    }

    /** Whether two of the values may be different. */
    private static boolean mayDiffer(long[] values) {
        long union = 0;
        for (long one : values) {
            union |= one;
        }
        return Long.bitCount(union & ~Target.SILENT) > 1;
    }

    /** Whether two of the values are certain and different. */
    private static boolean certain(long[] values) {
        long union = 0;
        for (long one : values) {
            union |= Long.bitCount(one) == 1 ? one : 0;
        }
        return Long.bitCount(union & ~Target.SILENT) > 1;
    }

    private boolean branches(int other) {
        return bundle.stream().anyMatch(decider -> target.scope().branches(decider.node(), other));
    }

    /** What the rest of the search can depend on, for each answer; once shown, answers alike in it make no difference. */
    private List<Key> keys(int place) {
        List<Key> keys = new ArrayList<>();
        for (Decider decider : bundle) {
            Key key = new Key();
            key.add(place);
            decider.describe(target.scope(), place, key);
            keys.add(key);
        }
        return keys;
    }
}
