package org.hirefirst.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;

/** Random conditions over the answers to the questions, and over the facts, that there are so far. */
final class RandomConditions {
    private final Dice dice;
    private final List<Question> questions;
    private final List<Fact> facts;
    private final Map<String, List<BigDecimal>> thresholds = new HashMap<>();

    RandomConditions(Dice dice, List<Question> questions, List<Fact> facts) {
        this.dice = dice;
        this.questions = questions;
        this.facts = facts;
    }

    /** Mostly one comparison, sometimes a fact or a combination. */
    Condition any() {
        return dice.chance(0.65) ? comparison() : combination();
    }

    /** Several parts, or a fact, or what is not so. */
    Condition combination() {
        int kind = dice.between(1, 100);
        if (kind <= 25 && !facts.isEmpty()) {
            return new Condition.FactHolds(dice.pick(facts).id());
        } else if (kind <= 60) {
            return new Condition.All(parts());
        } else if (kind <= 82) {
            return new Condition.AnyOf(parts());
        }
        return new Condition.Not(any());
    }

    private List<Condition> parts() {
        List<Condition> parts = new ArrayList<>();
        int count = dice.oneOf(2, 2, 2, 3);
        for (int i = 0; i < count; i++) {
            parts.add(dice.chance(0.85) ? comparison() : combination());
        }
        return parts;
    }

    Condition comparison() {
        return comparison(dice.pick(questions));
    }

    Condition comparison(Question question) {
        return question.domain() instanceof Domain.Choices choices
                ? new Condition.OneOf(question.id(), choices(choices))
                : new Condition.Within(question.id(), range(question.id(), (Domain.Numeric) question.domain()));
    }

    private List<String> choices(Domain.Choices domain) {
        List<String> ids = domain.choices().stream().map(Domain.Choice::id).toList();
        if (domain.ordered()) {
            int cut = dice.chance(0.04) ? 0 : dice.between(1, ids.size() - 1);
            return dice.chance(0.5) ? ids.subList(0, cut) : ids.subList(cut, ids.size());
        }
        return dice.some(ids.size() > 2 || dice.chance(0.1) ? dice.between(1, 2) : 1, ids);
    }

    private Range range(String question, Domain.Numeric limits) {
        List<BigDecimal> known = thresholds.computeIfAbsent(question, id -> thresholds(limits));
        BigDecimal at = dice.pick(known);
        Range.Bound bound = new Range.Bound(at, dice.chance(0.6));
        if (known.size() > 1 && dice.chance(0.3)) {
            return new Range(
                    new Range.Bound(known.get(0), dice.chance(0.6)), new Range.Bound(known.get(1), dice.chance(0.4)));
        }
        return dice.chance(0.5) ? new Range(bound, null) : new Range(null, bound);
    }

    /** One or two, mostly within the limits; all comparisons of the question use them. */
    private List<BigDecimal> thresholds(Domain.Numeric limits) {
        List<BigDecimal> some = new ArrayList<>(List.of(threshold(limits, dice.between(1, 4))));
        if (dice.chance(0.5)) {
            some.add(threshold(limits, dice.between(5, 8)));
        }
        return some;
    }

    private BigDecimal threshold(Domain.Numeric limits, int about) {
        if (limits.max() != null && dice.chance(0.06)) {
            return limits.max().add(BigDecimal.valueOf(dice.between(0, 1)));
        } else if (limits.min() != null && dice.chance(0.06)) {
            return limits.min().subtract(BigDecimal.valueOf(dice.between(0, 1)));
        }
        return dice.chance(0.8) ? BigDecimal.valueOf(about) : new BigDecimal(about + ".5");
    }
}
