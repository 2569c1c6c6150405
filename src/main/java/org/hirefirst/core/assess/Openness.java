package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Open.State;
import org.hirefirst.core.assess.Decider.FirstThatHolds;

/** What is still open, and what it can change. */
final class Openness {
    private final Model model;
    private final Sheet sheet;
    private final Node present;
    private final Target outcome;
    private final Effort effort;

    Openness(Sheet sheet, Node present, Target outcome, Effort effort) {
        this.model = sheet.model();
        this.sheet = sheet;
        this.present = present;
        this.outcome = outcome;
        this.effort = effort;
    }

    /** All open and waiting questions, with what of the targets they change. */
    List<Open> all(List<Target> targets) {
        List<Open> open = new ArrayList<>();
        for (int question = 0; question < model.questions(); question++) {
            int shown = present.shown(question);
            if (shown == Truth.OPEN || (shown == Truth.TRUE && sheet.values()[question] == Node.LEFT)) {
                State state =
                        shown == Truth.OPEN ? State.WAITING : sheet.unknown()[question] ? State.UNKNOWN : State.UNASKED;
                List<String> changes = targets.isEmpty() ? List.of() : changes(question, targets);
                open.add(new Open(model.question(question).id(), state, changes));
            }
        }
        return open;
    }

    private List<String> changes(int question, List<Target> targets) {
        return targets.stream()
                .filter(target -> changes(question, target))
                .map(Target::name)
                .toList();
    }

    /** Whether answers to the question can change the target: over completions, or over fillings. */
    boolean changes(int question, Target target) {
        if (!target.mayDiffer(question) || sheet.values()[question] != Node.LEFT) {
            return false;
        }
        int[] classes = target.scope().classes(question);
        if (classes.length < 2) {
            return false;
        }
        boolean fillingsDiffer = !sheet.unknown()[question] && sheet.unknownQuestions().length > 0;
        return differs(question, target, classes, false)
                || (fillingsDiffer && differs(question, target, classes, true));
    }

    private boolean differs(int question, Target target, int[] classes, boolean fillings) {
        Budget budget = effort.budget(Effort.Search.PROOF);
        List<Decider> bundle = new ArrayList<>();
        for (int value : classes) {
            Sheet answered = sheet.with(question, value);
            bundle.add(fillings ? fillings(answered, budget) : new FirstThatHolds(answered.completions()));
        }
        return Difference.exists(target, question, bundle, budget);
    }

    private Fillings fillings(Sheet answered, Budget budget) {
        return new Fillings(answered.fillings(), answered.completions(), sheet.unknownQuestions(), outcome, budget);
    }

    /** Whether the verdict stands in every filling of the unasked questions, the unknown left unknown. */
    boolean settles(Verdict verdict) {
        if (verdict.standing() == Standing.DECIDED) {
            return true;
        }
        if (verdict.standing() != Standing.PROVISIONAL || sheet.unknownQuestions().length == 0) {
            return false;
        }
        Budget budget = effort.budget(Effort.Search.PROOF);
        return Reach.all(outcome, fillings(sheet, budget), budget) == verdict.bit() && !budget.exhausted();
    }

    /**
     * The open questions that a decided outcome rests on though it does not hold on what is known: a smallest set whose
     * answers, whatever they are, make it hold while all others stay open.
     */
    List<String> restsOn(Verdict verdict) {
        Node node = sheet.completions();
        List<Integer> rest = new ArrayList<>(IntStream.range(0, model.questions())
                .filter(question -> present.shown(question) == Truth.TRUE && sheet.values()[question] == Node.LEFT)
                .boxed()
                .toList());
        for (int i = rest.size() - 1; i >= 0; i--) {
            node.set(rest.get(i), Node.LEFT);
            if (Reach.all(outcome, new FirstThatHolds(node), effort.budget(Effort.Search.PROOF)) == verdict.bit()) {
                rest.remove(i);
            } else {
                node.set(rest.get(i), Node.FREE);
            }
        }
        return rest.stream().map(question -> model.question(question).id()).toList();
    }
}
