package org.hirefirst.core.test;

import java.util.List;

/** What the cases of a pack reached, by kinds of rules. */
public record Coverage(List<Part> parts) {
    public Coverage {
        parts = List.copyOf(parts);
    }

    /** How many things there are to reach. */
    public int total() {
        return parts.stream().mapToInt(Part::total).sum();
    }

    /** How many of them the cases reached. */
    public int covered() {
        return parts.stream().mapToInt(Part::covered).sum();
    }

    /**
     * One kind of thing.
     *
     * @param kind its name in the plural, such as {@code gates}
     * @param missing what no case reached, in the pack's order
     */
    public record Part(String kind, int total, List<String> missing) {
        public Part {
            missing = List.copyOf(missing);
        }

        /** How many of this kind the cases reached. */
        public int covered() {
            return total - missing.size();
        }
    }
}
