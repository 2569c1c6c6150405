package org.hirefirst.core.assess;

/**
 * Sets of truth values as bits: what a condition may turn out to be while some answers are still free.
 *
 * <p>A set with one bit is certain. Combining sets is exact for independent parts and else may only be too large.
 */
final class Truth {
    static final int FALSE = 1;
    static final int OPEN = 2;
    static final int TRUE = 4;

    /** The largest set. */
    static final int ALL = FALSE | OPEN | TRUE;

    private Truth() {}

    static int of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The set for something that can be true, and is certain to be. */
    static int of(boolean can, boolean must) {
        return must ? TRUE : can ? TRUE | FALSE : FALSE;
    }

    static int not(int set) {
        return (set & OPEN) | ((set & TRUE) == 0 ? 0 : FALSE) | ((set & FALSE) == 0 ? 0 : TRUE);
    }

    static int and(int a, int b) {
        int open = ((a & OPEN) != 0 && (b & (OPEN | TRUE)) != 0) || ((b & OPEN) != 0 && (a & (OPEN | TRUE)) != 0)
                ? OPEN
                : 0;
        return ((a | b) & FALSE) | (a & b & TRUE) | open;
    }

    static int or(int a, int b) {
        return not(and(not(a), not(b)));
    }
}
