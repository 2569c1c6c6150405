package org.hirefirst.core.assess;

/** How many nodes one search may still look at. */
final class Budget {
    private int used;
    private final int nodes;

    Budget(int nodes) {
        this.nodes = nodes;
    }

    /** Takes one node, where one is left. */
    boolean take() {
        used++;
        return used <= nodes;
    }

    /** Takes so many nodes at once. */
    void takeAll(int many) {
        used += many;
    }

    boolean exhausted() {
        return used > nodes;
    }

    int used() {
        return Math.min(used, nodes);
    }
}
