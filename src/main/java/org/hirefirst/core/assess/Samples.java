package org.hirefirst.core.assess;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completions drawn at random, always the same ones, to estimate how much a question tells of the outcome. */
final class Samples {
    private static final int COUNT = 200;

    private final Model model;
    private final int[][] values = new int[COUNT][];
    private final long[] outcomes = new long[COUNT];

    Samples(Model model, Sheet sheet, Target outcome) {
        this.model = model;
        Draws draws = new Draws(42);
        Node node = sheet.completions();
        int[] start = node.state();
        for (int i = 0; i < COUNT; i++) {
            int[] drawn = start.clone();
            for (int question : outcome.scope().order()) {
                if (drawn[question] == Node.FREE) {
                    drawn[question] = draws.below(model.values()[question]);
                }
            }
            node.set(drawn);
            outcomes[i] = node.outcomes();
            for (int question = 0; question < drawn.length; question++) {
                drawn[question] = node.shown(question) == Truth.TRUE ? drawn[question] : Node.LEFT;
            }
            values[i] = drawn;
        }
    }

    /** For each question the information, in bits, that its answer carries on the outcome. */
    double[] gains() {
        double[] gains = new double[model.questions()];
        double whole = entropy(outcomesAmong(null, -1));
        for (int question = 0; question < gains.length; question++) {
            double rest = 0;
            for (int value = Node.LEFT; value < model.values()[question]; value++) {
                Map<Long, Integer> counts = outcomesAmong(question, value);
                int size = counts.values().stream().mapToInt(Integer::intValue).sum();
                rest += (double) size / COUNT * entropy(counts);
            }
            gains[question] = whole - rest;
        }
        return gains;
    }

    private Map<Long, Integer> outcomesAmong(@Nullable Integer question, int value) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < COUNT; i++) {
            if (question == null || values[i][question] == value) {
                counts.merge(outcomes[i], 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double entropy(Map<Long, Integer> counts) {
        double size = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.values().stream()
                .mapToDouble(count -> -count / size * Math.log(count / size) / Math.log(2))
                .sum();
    }
}
