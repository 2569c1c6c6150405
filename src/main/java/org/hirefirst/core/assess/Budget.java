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

    /** Takes as many nodes at once, where so many are left. */
    boolean takeAll(int many) {
        if (many > nodes - used) {
            return false;
        }
        used += many;
        return true;
    }

    boolean exhausted() {
        return used > nodes;
    }

    int used() {
        return Math.min(used, nodes);
    }
}
