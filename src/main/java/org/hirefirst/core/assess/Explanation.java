package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment.ChosenByAnswers;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.FiredGate;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.assess.Formula.AllOf;
import org.hirefirst.core.assess.Formula.AnyOf;
import org.hirefirst.core.assess.Formula.FactRef;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.Negation;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;

/** What has fired, and the answers that made it so. */
final class Explanation {
    private final Model model;
    private final Node present;
    private final Map<String, Answer> answers;
    private final List<Contribution> contributions;

    /** Takes what is known, and the answers that count. */
    Explanation(Node present, Map<String, Answer> answers) {
        this.model = present.model();
        this.present = present;
        this.answers = answers;
        contributions = IntStream.range(0, model.pieces().length)
                .filter(piece -> isTrue(model.pieces()[piece].when()))
                .mapToObj(piece ->
                        new Contribution(model.pack().evidence().get(piece), because(model.pieces()[piece].when())))
                .toList();
    }

    /** All evidence that fired, in file order; the points are the sum of its points. */
    List<Contribution> contributions() {
        return contributions;
    }

    int points(String candidate) {
        return contributions.stream()
                .mapToInt(one -> one.evidence().points().getOrDefault(candidate, 0))
                .sum();
    }

    /** What speaks for the outcome, strongest first; what chose it by answers stands before all. */
    List<Reason> speaksFor(int outcome) {
        Outcome chosen = model.pack().outcomes().get(outcome);
        List<Reason> reasons = new ArrayList<>();
        Formula when = model.outcomes()[outcome];
        Map<String, Answer> byAnswers = when == null || !isTrue(when) ? Map.of() : because(when);
        if (!byAnswers.isEmpty()) {
            reasons.add(new ChosenByAnswers(chosen, byAnswers));
        }
        contributions.stream()
                .filter(one -> isFor(one, chosen.namedFirst()))
                .sorted(Comparator.comparingInt((Contribution one) -> -most(one, chosen.namedFirst())))
                .forEach(reasons::add);
        return reasons;
    }

    /** What speaks against naming these candidates first, strongest first. */
    List<Reason> speaksAgainst(List<String> first) {
        return contributions.stream()
                .filter(one -> !isFor(one, first) && against(one, first) > 0)
                .sorted(Comparator.comparingInt((Contribution one) -> -against(one, first)))
                .map(Reason.class::cast)
                .toList();
    }

    private static boolean isFor(Contribution one, List<String> first) {
        int most = most(one, first);
        return most > 0 && most >= mostOfOthers(one, first);
    }

    private static int most(Contribution one, List<String> first) {
        return one.evidence().points().entrySet().stream()
                .filter(entry -> first.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static int mostOfOthers(Contribution one, List<String> first) {
        return one.evidence().points().entrySet().stream()
                .filter(entry -> !first.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static int against(Contribution one, List<String> first) {
        int least = one.evidence().points().entrySet().stream()
                .filter(entry -> first.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
        return Math.max(mostOfOthers(one, first), -least);
    }

    List<FiredGate> gates() {
        return IntStream.range(0, model.gates().length)
                .filter(gate -> isTrue(model.gates()[gate].when()))
                .mapToObj(gate -> new FiredGate(model.pack().gates().get(gate), because(model.gates()[gate].when())))
                .toList();
    }

    /** The cautions that are true where this is recommended. */
    List<FiredCaution> cautions(long recommended) {
        return IntStream.range(0, model.cautions().length)
                .filter(caution -> present.caution(caution, recommended) == Truth.TRUE)
                .mapToObj(caution ->
                        new FiredCaution(model.pack().cautions().get(caution), because(model.cautions()[caution])))
                .toList();
    }

    private boolean isTrue(Formula formula) {
        return formula.truth(present) == Truth.TRUE;
    }

    /** The answers that made the true formula true; of alternatives, those of the first. */
    private Map<String, Answer> because(Formula formula) {
        BitSet questions = new BitSet();
        gather(formula, Truth.TRUE, questions, new HashSet<>());
        Map<String, Answer> some = new LinkedHashMap<>();
        questions.stream().forEach(question -> {
            String id = model.question(question).id();
            Answer answer = answers.get(id);
            if (answer != null && !(answer instanceof Answer.Unknown)) {
                some.put(id, answer);
            }
        });
        return some;
    }

    private void gather(Formula formula, int truth, BitSet questions, Set<FactRef> factsSeen) {
        if (formula instanceof Leaf leaf) {
            questions.set(leaf.question());
        } else if (formula instanceof FactRef fact && factsSeen.add(fact)) {
            gather(model.facts()[fact.fact()], truth, questions, factsSeen);
        } else if (formula instanceof Negation not) {
            gather(not.part(), Truth.not(truth), questions, factsSeen);
        } else if (formula instanceof AllOf all) {
            gather(all.parts(), truth, Truth.FALSE, questions, factsSeen);
        } else if (formula instanceof AnyOf any) {
            gather(any.parts(), truth, Truth.TRUE, questions, factsSeen);
        }
    }

    /** Where one part is enough for this truth, the first that has it; else all parts. */
    private void gather(List<Formula> parts, int truth, int oneIsEnough, BitSet questions, Set<FactRef> factsSeen) {
        for (Formula part : parts) {
            if (truth != oneIsEnough) {
                gather(part, truth, questions, factsSeen);
            } else if (part.truth(present) == truth) {
                gather(part, truth, questions, factsSeen);
                return;
            }
        }
    }
}
