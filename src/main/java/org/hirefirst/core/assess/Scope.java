package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The questions that bear on something, in the order in which a search should go through them.
 *
 * @param order questions that conditions read stand first, each after those that show it; the rest only add points
 * @param conditioned how many of the order conditions read
 * @param bearing the same questions as a set
 * @param classes for each question one value of each class of values that make no difference here
 * @param roots the conditions over answers that are read
 * @param scales the scales whose points are read
 */
record Scope(int[] order, int conditioned, BitSet bearing, int[][] classes, List<Root> roots, int[] scales) {

    /** A condition over answers, with the questions it reads and those that show them. */
    record Root(Formula formula, int[] reads) {}

    /** Gives a question a value. */
    interface Setter {
        void set(int question, int value);
    }

    /** What bears on which outcome is the first that holds. */
    static Scope ofOutcome(Model model) {
        return new ScopeBuilder(model, outcomes(model), names(model), new BitSet(), new BitSet()).build();
    }

    /** What bears on the first of the ranking, and on whether it applies. */
    static Scope ofRanking(Model model, int ranking) {
        return new ScopeBuilder(model, outcomes(model), names(model), bit(ranking), new BitSet()).build();
    }

    /** What bears on the first of the ranking alone. */
    static Scope ofFirst(Model model, int ranking) {
        return new ScopeBuilder(model, List.of(), false, bit(ranking), new BitSet()).build();
    }

    /** What bears on whether the caution is true. */
    static Scope ofCaution(Model model, int caution) {
        Formula formula = model.cautions()[caution];
        List<Formula> formulas = new ArrayList<>(List.of(formula));
        boolean recommendation = Reads.recommendation(formula);
        if (recommendation) {
            formulas.addAll(outcomes(model));
        }
        return new ScopeBuilder(model, formulas, recommendation && names(model), new BitSet(), new BitSet()).build();
    }

    /** What bears on whether the formula over answers is true. */
    static Scope ofFormula(Model model, Formula formula) {
        return new ScopeBuilder(model, List.of(formula), false, new BitSet(), new BitSet()).build();
    }

    /** What bears on the points of the scale. */
    static Scope ofScale(Model model, int scale) {
        return new ScopeBuilder(model, List.of(), false, new BitSet(), bit(scale)).build();
    }

    private static BitSet bit(int number) {
        BitSet bits = new BitSet();
        bits.set(number);
        return bits;
    }

    private static List<Formula> outcomes(Model model) {
        return Arrays.stream(model.outcomes()).filter(Objects::nonNull).toList();
    }

    private static boolean names(Model model) {
        return Arrays.stream(model.names()).anyMatch(names -> names.length > 0);
    }

    boolean dependsOn(int question) {
        return bearing.get(question);
    }

    /** One value of each class of the question's values. */
    int[] classes(int question) {
        return classes[question];
    }

    /** Whether a search has to try the question's values in this node: it is free, may be shown, and they differ. */
    boolean branches(Node node, int question) {
        return classes[question].length > 1
                && node.value(question) == Node.FREE
                && (node.shown(question) & Truth.TRUE) != 0;
    }

    /** Gives each question that is free in the state a value, drawn at random. */
    void draw(int[] state, Draws draws, Setter setter) {
        for (int question : order) {
            if (state[question] == Node.FREE) {
                setter.set(question, classes[question][draws.below(classes[question].length)]);
            }
        }
    }

    /** Frees the questions that are free in the state. */
    void free(int[] state, Setter setter) {
        for (int question : order) {
            if (state[question] == Node.FREE) {
                setter.set(question, Node.FREE);
            }
        }
    }

    /**
     * Writes down all that the rest of a search from this place of the order can depend on: of conditions that are
     * settled their truth, of others the answers they read so far, and the sums of points.
     */
    void describe(Node node, int place, Key key) {
        for (Root root : roots) {
            int truth = root.formula().truth(node);
            key.add(truth);
            for (int i = 0; Integer.bitCount(truth) > 1 && i < root.reads().length; i++) {
                key.add(node.value(root.reads()[i]));
            }
        }
        for (int i = place; i < order.length; i++) {
            key.add(node.shown(order[i]));
        }
        for (int scale : scales) {
            key.add(node.tally().sure(scale));
        }
    }
}
