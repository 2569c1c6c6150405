package org.hirefirst.measure;

import java.util.List;
import java.util.Locale;

/** Figures about numbers of questions. */
final class Lengths {
    private Lengths() {}

    static double mean(List<Integer> lengths) {
        return lengths.stream().mapToInt(length -> length).average().orElseThrow();
    }

    static void print(String what, List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-36s mean %.2f, median %d, worst %d questions%n",
                what,
                mean(sorted),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
