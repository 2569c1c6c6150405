package org.hirefirst.core.assess;

/** How many nodes a search may still look at. */
final class Budget {
    private final int given;
    private int left;

    Budget(int nodes) {
        given = nodes;
        left = nodes;
    }

    /** Takes one node, where one is left. */
    boolean take() {
        left--;
        return left >= 0;
    }

    boolean exhausted() {
        return left < 0;
    }

    int used() {
        return given - Math.max(left, 0);
    }
}
