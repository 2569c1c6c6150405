package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Fillings: what is unasked is free, what the person does not know stays open.
 *
 * <p>A filling decides for the one outcome that is possible in it, else for the first that holds on what is known, if it
 * is possible; else for none. Two nodes show both sides: one keeps the unknown open, the other frees it.
 */
final class Fillings implements Decider {
    private static final int WITNESSES = 12;

    private final Node known;
    private final Node free;
    private final int[] unknown;
    private final Target outcome;
    private final Budget budget;
    /** Answers to the unknown questions that may show an outcome to be possible, whatever the unasked ones bring. */
    private final List<int[]> witnesses = new ArrayList<>();

    /**
     * Takes the two nodes.
     *
     * @param unknown the questions that {@code known} leaves open and {@code free} frees
     */
    Fillings(Node known, Node free, int[] unknown, Target outcome, Budget budget) {
        this.known = known;
        this.free = free;
        this.unknown = unknown;
        this.outcome = outcome;
        this.budget = budget;
        Draws draws = new Draws(7);
        for (int i = 0; i < WITNESSES; i++) {
            witnesses.add(Arrays.stream(unknown)
                    .map(question -> draw(draws, outcome.scope().classes(question)))
                    .toArray());
        }
    }

    private static int draw(Draws draws, int[] classes) {
        return classes[draws.below(classes.length)];
    }

    @Override
    public Node node() {
        return known;
    }

    /** Fills the question where it is shown; while it waits it is not asked, and stays free. */
    @Override
    public void set(int question, int value) {
        known.set(question, value);
        if (value == Node.FREE || known.shown(question) == Truth.TRUE) {
            free.set(question, value);
        }
    }

    @Override
    public long decisions() {
        long possible = free.outcomes();
        if (Long.bitCount(possible) == 1) {
            return possible;
        }
        long holds = known.outcomes();
        if (Long.bitCount(holds) == 1 && (holds & possible) != 0 && isPossibleThroughout(holds)) {
            return holds;
        }
        return isFilled() ? decision(holds) : possible | Node.NONE;
    }

    private boolean isPossibleThroughout(long outcome) {
        for (int i = 0; i < witnesses.size(); i++) {
            assume(witnesses.get(i));
            boolean certain = free.outcomes() == outcome;
            if (certain) {
                Collections.swap(witnesses, 0, i);
            }
            free();
            if (certain) {
                return true;
            }
        }
        return false;
    }

    private void assume(int[] witness) {
        for (int i = 0; i < unknown.length; i++) {
            free.set(unknown[i], witness[i]);
        }
    }

    private void free() {
        for (int question : unknown) {
            free.set(question, Node.FREE);
        }
    }

    private boolean isFilled() {
        return Arrays.stream(outcome.scope().order())
                .noneMatch(question -> outcome.scope().branches(known, question));
    }

    private long decision(long holds) {
        long possible = Reach.all(outcome, new FirstThatHolds(free), budget);
        return Long.bitCount(possible) == 1 || budget.exhausted()
                ? possible
                : (holds & possible) == 0 ? Node.NONE : holds;
    }

    @Override
    public void describe(Scope scope, int place, Key key) {
        scope.describe(known, place, key);
        scope.describe(free, place, key);
    }
}
