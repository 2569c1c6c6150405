package org.hirefirst.core.assess;

/** Finds the most and the least points of a candidate over all completions, by branch and bound. */
final class Extremes {
    private final Scope scope;
    private final Node node;
    private final int over;
    private final int under;
    private final Budget budget;
    private int best = Integer.MIN_VALUE;

    private Extremes(Scope scope, Node node, int over, int under, Budget budget) {
        this.scope = scope;
        this.node = node;
        this.over = over;
        this.under = under;
        this.budget = budget;
    }

    /** The most points; too many where the budget is exhausted. */
    static int high(Scope scope, Node completions, int candidate, Budget budget) {
        return mostLead(scope, completions, candidate, completions.model().scales(), budget);
    }

    /** The least points; too few where the budget is exhausted. */
    static int low(Scope scope, Node completions, int candidate, Budget budget) {
        return -mostLead(scope, completions, completions.model().scales(), candidate, budget);
    }

    private static int mostLead(Scope scope, Node node, int over, int under, Budget budget) {
        Extremes extremes = new Extremes(scope, node, over, under, budget);
        extremes.visit(0);
        return extremes.best;
    }

    private void visit(int place) {
        int bound = node.tally().lead(over, under);
        if (bound <= best) {
            return;
        }
        int next = place;
        while (next < scope.conditioned() && !scope.branches(node, scope.order()[next])) {
            next++;
        }
        if (next == scope.conditioned() || !budget.take()) {
            best = bound;
            return;
        }
        int question = scope.order()[next];
        for (int value : scope.classes(question)) {
            node.set(question, value);
            visit(next + 1);
        }
        node.set(question, Node.FREE);
    }
}
