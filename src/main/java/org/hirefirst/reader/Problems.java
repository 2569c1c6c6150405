package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one reading, so that all are told in one run. */
final class Problems {
    private final List<Problem> all = new ArrayList<>();

    void add(Problem problem) {
        if (!all.contains(problem)) {
            all.add(problem);
        }
    }

    void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    int errors() {
        return (int) all.stream().filter(Problem::isError).count();
    }
}
