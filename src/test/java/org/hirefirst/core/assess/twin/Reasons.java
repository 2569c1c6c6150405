package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessment.ChosenByAnswers;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** What speaks for the recommendation and against it, and the answers behind each. */
final class Reasons {
    private final Sheet sheet;
    private final Known known;
    private final @Nullable Outcome recommended;

    Reasons(Sheet sheet, Known known, @Nullable Outcome recommended) {
        this.sheet = sheet;
        this.known = known;
        this.recommended = recommended;
    }

    List<Reason> because() {
        List<Reason> all = new ArrayList<>();
        if (recommended != null && recommended.when() != null && known.truth(recommended) == Truth.TRUE) {
            Map<String, Answer> answers = behind(recommended.when());
            if (!answers.isEmpty()) {
                all.add(new ChosenByAnswers(recommended, answers));
            }
        }
        known.firedEvidence().stream()
                .filter(this::isFor)
                .sorted(Comparator.comparing(this::mostForFirst).reversed())
                .forEach(evidence -> all.add(contribution(evidence)));
        return all;
    }

    List<Reason> against() {
        List<Reason> all = new ArrayList<>();
        known.firedEvidence().stream()
                .filter(evidence -> !isFor(evidence) && weightAgainst(evidence) > 0)
                .sorted(Comparator.comparing(this::weightAgainst).reversed())
                .forEach(evidence -> all.add(contribution(evidence)));
        return all;
    }

    private boolean isFor(Evidence evidence) {
        return mostForFirst(evidence) > 0 && mostForFirst(evidence) >= mostForOthers(evidence);
    }

    private int weightAgainst(Evidence evidence) {
        return Math.max(mostForOthers(evidence), -leastForFirst(evidence));
    }

    private List<String> namedFirst() {
        return recommended == null ? List.of() : recommended.namedFirst();
    }

    private int mostForFirst(Evidence evidence) {
        return namedFirst().stream()
                .map(candidate -> evidence.points().getOrDefault(candidate, 0))
                .max(Integer::compare)
                .orElse(0);
    }

    private int leastForFirst(Evidence evidence) {
        return namedFirst().stream()
                .map(candidate -> evidence.points().getOrDefault(candidate, 0))
                .min(Integer::compare)
                .orElse(0);
    }

    private int mostForOthers(Evidence evidence) {
        return evidence.points().keySet().stream()
                .filter(candidate -> !namedFirst().contains(candidate))
                .map(candidate -> evidence.points().get(candidate))
                .max(Integer::compare)
                .orElse(0);
    }

    private Contribution contribution(Evidence evidence) {
        return new Contribution(evidence, behind(evidence.when()));
    }

    /** The answers that make a true condition true, in file order. */
    Map<String, Answer> behind(Condition condition) {
        Set<String> questions = behind(condition, Truth.TRUE);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : sheet.pack().questions()) {
            if (questions.contains(question.id()) && known.answered(question)) {
                answers.put(question.id(), known.answer(question));
            }
        }
        return answers;
    }

    /** All parts of a true "all", the first true part of a true "any"; the other way round for what is false. */
    private Set<String> behind(Condition condition, Truth truth) {
        if (condition instanceof Condition.OneOf oneOf) {
            return Set.of(oneOf.question());
        } else if (condition instanceof Condition.Within within) {
            return Set.of(within.question());
        } else if (condition instanceof Condition.FactHolds fact) {
            return behind(Conditions.factNamed(sheet.pack(), fact.fact()), truth);
        } else if (condition instanceof Condition.Not not) {
            return behind(not.part(), truth.negated());
        } else if (condition instanceof Condition.All all) {
            return truth == Truth.TRUE ? behindEach(all.parts(), truth) : behindFirst(all.parts(), truth);
        } else if (condition instanceof Condition.AnyOf any) {
            return truth == Truth.TRUE ? behindFirst(any.parts(), truth) : behindEach(any.parts(), truth);
        }
        return Set.of();
    }

    private Set<String> behindEach(List<Condition> parts, Truth truth) {
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(behind(part, truth)));
        return all;
    }

    private Set<String> behindFirst(List<Condition> parts, Truth truth) {
        return parts.stream()
                .filter(part -> known.truth(part, recommended) == truth)
                .findFirst()
                .map(part -> behind(part, truth))
                .orElse(Set.of());
    }
}
