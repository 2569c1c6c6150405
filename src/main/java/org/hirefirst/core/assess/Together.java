package org.hirefirst.core.assess;

import java.util.Map;
import org.hirefirst.core.assess.Effort.Search;
import org.hirefirst.core.pack.Pack;

/** Finds out which rows of evidence can fire for the same answers, by branch and bound over what they read. */
public final class Together {
    private final Model model;
    private final Effort effort;

    private Together(Model model, Effort effort) {
        this.model = model;
        this.effort = effort;
    }

    /** Prepares the search for this pack. */
    public static Together in(Pack pack) {
        return in(pack, new Effort());
    }

    static Together in(Pack pack, Effort effort) {
        return new Together(ModelBuilder.build(pack), effort);
    }

    /**
     * Whether both rows, given by their places in the pack's evidence, fire in some completion of no answers at all;
     * false also where the budget ends before one is found.
     */
    public boolean canFire(int one, int other) {
        Formula both = new Formula.AllOf(new Formula[] {model.pieces()[one].when(), model.pieces()[other].when()});
        return new Attempt(both, Scope.ofFormula(model, both), noAnswers(), effort.budget(Search.PROOF)).succeeds(0);
    }

    private Node noAnswers() {
        return Sheet.of(model, Map.of()).completions();
    }

    /** One search for a completion in which the formula is true. */
    private record Attempt(Formula formula, Scope scope, Node node, Budget budget) {

        boolean succeeds(int place) {
            int truth = formula.truth(node);
            if (truth == Truth.TRUE || (truth & Truth.TRUE) == 0 || !budget.take()) {
                return truth == Truth.TRUE;
            }
            int next = place;
            while (next < scope.order().length && !scope.branches(node, scope.order()[next])) {
                next++;
            }
            return next < scope.order().length && branch(next);
        }

        private boolean branch(int place) {
            int question = scope.order()[place];
            boolean found = false;
            for (int value : scope.classes(question)) {
                node.set(question, value);
                found = found || succeeds(place + 1);
            }
            node.set(question, Node.FREE);
            return found;
        }
    }
}
