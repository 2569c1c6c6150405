package org.hirefirst.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of one reading, so that all are told in one run. */
final class Problems {
    private final Set<Problem> all = new LinkedHashSet<>();

    private int errors;

    /** Adds it, unless it is there already. */
    void add(Problem problem) {
        if (all.add(problem) && problem.isError()) {
            errors++;
        }
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    int errors() {
        return errors;
    }
}
