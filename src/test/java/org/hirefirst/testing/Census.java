package org.hirefirst.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;

/** What of the rule language an example uses, by name. */
public final class Census {
    private final Set<String> found = new HashSet<>();

    private Census() {}

    /** Everything that the pack and the answers use, each once. */
    public static Set<String> of(Example example) {
        Census census = new Census();
        Pack pack = example.pack();
        census.note(pack.enough().scored() == null, "enough without a count", "enough with a count");
        pack.questions().forEach(census::question);
        pack.checklists().forEach(census::kind);
        pack.facts().forEach(fact -> census.condition(fact.when(), "a fact"));
        pack.evidence().forEach(census::evidence);
        pack.gates().forEach(census::gate);
        pack.rankings().forEach(ranking -> census.ranking(ranking, pack));
        pack.outcomes().forEach(census::outcome);
        pack.cautions().forEach(census::caution);
        example.answers().values().forEach(census::answer);
        return census.found;
    }

    private void note(boolean so, String name) {
        if (so) {
            found.add(name);
        }
    }

    private void note(boolean so, String name, String otherwise) {
        found.add(so ? name : otherwise);
    }

    private void kind(Object part) {
        found.add(part.getClass().getSimpleName());
    }

    private void question(Question question) {
        kind(question.domain());
        if (question.domain() instanceof Domain.Choices choices) {
            note(choices.ordered(), "ordered choices");
            note(choices.choices().size() > 2, "three choices");
        } else if (question.domain() instanceof Domain.Numeric limits) {
            note(limits.whole(), "whole number", "number with fractions");
            note(limits.min() == null, "number without min", "number with min");
            note(limits.max() == null, "number without max", "number with max");
        }
        note(question.mayNotApply(), "question that may not apply");
        note(question.given(), question.checklist() == null ? "given question" : "given checklist");
        if (question.when() != null) {
            condition(question.when(), "a question");
            note(question.checklist() != null, "checklist that may be hidden");
        }
    }

    private void evidence(Evidence evidence) {
        condition(evidence.when(), "evidence");
        note(!evidence.points().isEmpty() && !evidence.ranks().isEmpty(), "points and ranks");
        points("points", evidence.points().values());
        evidence.ranks().values().forEach(items -> points("ranks", items.values()));
    }

    private void points(String name, Collection<Integer> points) {
        note(!points.isEmpty(), name);
        note(points.size() > 1, name + " for several");
        note(points.stream().anyMatch(some -> some < 0), "negative " + name);
    }

    private void gate(Gate gate) {
        condition(gate.when(), "a gate");
        note(gate.excludes().size() > 1, "gate that shuts out several");
    }

    private void ranking(Ranking ranking, Pack pack) {
        kind(ranking);
        Set<String> candidates = pack.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        List<String> appliesFor = ranking.appliesFor();
        note(appliesFor.isEmpty(), "ranking that always applies");
        note(appliesFor.stream().anyMatch(candidates::contains), "ranking for candidates");
        note(appliesFor.stream().anyMatch(id -> !candidates.contains(id)), "ranking for outcomes");
        if (ranking instanceof Ranking.Ladder ladder) {
            ladder.steps().stream()
                    .filter(step -> step.when() != null)
                    .forEach(step -> condition(step.when(), "a step"));
            note(
                    ladder.steps().stream().anyMatch(step -> step.when() == null),
                    "step otherwise",
                    "ladder without otherwise");
        }
    }

    private void outcome(Outcome outcome) {
        String kind = outcome.kind().word();
        found.add(kind);
        if (outcome.when() == null) {
            found.add(kind + " otherwise");
        } else {
            condition(outcome.when(), "an outcome");
        }
        note(outcome.nextAtLeast() != null, kind + " with next");
        note(outcome.names().size() > 2, kind + " of three");
    }

    private void caution(Caution caution) {
        condition(caution.when(), "a caution");
        note(caution.ask(), "caution to ask about");
        note(!caution.contradiction().isEmpty(), "contradiction");
    }

    private void answer(Answer answer) {
        kind(answer);
        note(
                answer instanceof Answer.Amount amount
                        && amount.number().stripTrailingZeros().scale() > 0,
                "fraction");
    }

    private void condition(Condition condition, String in) {
        found.add(condition.getClass().getSimpleName() + " in " + in);
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, in));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> condition(part, in));
        } else if (condition instanceof Condition.Not not) {
            condition(not.part(), in);
        } else if (condition instanceof Condition.OneOf one) {
            note(one.choices().isEmpty(), "comparison that no choice satisfies");
            note(one.choices().size() > 1, "comparison with several choices");
        } else if (condition instanceof Condition.Within within) {
            bound(within.range().lower(), "at-least", "above");
            bound(within.range().upper(), "at-most", "below");
        }
    }

    private void bound(Range.Bound bound, String included, String excluded) {
        if (bound != null) {
            note(bound.included(), included, excluded);
        }
    }
}
