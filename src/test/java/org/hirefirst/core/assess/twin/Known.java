package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** What a set of answers says by itself: nothing is filled in. */
final class Known {

    /** Whether a question is to be seen. */
    enum Sight {
        VISIBLE,
        HIDDEN,
        WAITING
    }

    private final Sheet sheet;
    private final Map<String, Answer> answers;
    private final Map<String, Sight> sights = new HashMap<>();
    private @Nullable List<Evidence> firedEvidence;
    private @Nullable Map<String, Integer> points;
    private @Nullable Set<String> shutOut;

    Known(Sheet sheet, Map<String, Answer> answers) {
        this.sheet = sheet;
        this.answers = Map.copyOf(answers);
    }

    /** The same with one more answer, or another one. */
    Known with(String question, Answer answer) {
        return with(Map.of(question, answer));
    }

    Known with(Map<String, Answer> further) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.putAll(further);
        return new Known(sheet, more);
    }

    // Questions

    Map<String, Answer> answers() {
        return answers;
    }

    @Nullable
    Answer answer(Question question) {
        return answers.get(question.id());
    }

    Sight sight(Question question) {
        Sight sight = sights.get(question.id());
        if (sight == null) {
            Truth shows = question.when() == null ? Truth.TRUE : truth(question.when());
            sight = shows == Truth.TRUE ? Sight.VISIBLE : shows == Truth.FALSE ? Sight.HIDDEN : Sight.WAITING;
            sights.put(question.id(), sight);
        }
        return sight;
    }

    boolean visible(Question question) {
        return sight(question) == Sight.VISIBLE;
    }

    boolean unasked(Question question) {
        return visible(question) && answer(question) == null;
    }

    boolean unknown(Question question) {
        return visible(question) && answer(question) instanceof Answer.Unknown;
    }

    /** Visible, and unasked or unknown. */
    boolean open(Question question) {
        return unasked(question) || unknown(question);
    }

    /** Visible, with a choice, a number or not-applicable. */
    boolean answered(Question question) {
        return visible(question) && !open(question);
    }

    // Conditions

    Truth truth(Condition condition) {
        return truth(condition, null);
    }

    /** Conditions of cautions also read what is recommended: an outcome, or null for the built-in ones. */
    Truth truth(Condition condition, @Nullable Outcome recommended) {
        if (condition instanceof Condition.OneOf oneOf) {
            return compare(
                    oneOf.question(),
                    answer -> answer instanceof Answer.Chosen chosen
                            && oneOf.choices().contains(chosen.choice()));
        } else if (condition instanceof Condition.Within within) {
            return compare(
                    within.question(),
                    answer -> answer instanceof Answer.Amount amount
                            && within.range().contains(amount.number()));
        } else if (condition instanceof Condition.FactHolds fact) {
            return truth(Conditions.factNamed(sheet.pack(), fact.fact()), recommended);
        } else if (condition instanceof Condition.All all) {
            return Truth.all(truths(all.parts(), recommended));
        } else if (condition instanceof Condition.AnyOf any) {
            return Truth.any(truths(any.parts(), recommended));
        } else if (condition instanceof Condition.Not not) {
            return truth(not.part(), recommended).negated();
        }
        return Truth.of(holds((Condition.OverResult) condition, recommended));
    }

    private List<Truth> truths(List<Condition> parts, @Nullable Outcome recommended) {
        return parts.stream().map(part -> truth(part, recommended)).toList();
    }

    private Truth compare(String id, Predicate<Answer> satisfies) {
        Question question = sheet.question(id);
        if (sight(question) == Sight.HIDDEN) {
            return Truth.FALSE;
        } else if (answered(question)) {
            return Truth.of(satisfies.test(answers.get(id)));
        }
        boolean couldBe = sheet.values(question).stream().anyMatch(value -> satisfies.test(value.answer()));
        return couldBe ? Truth.OPEN : Truth.FALSE;
    }

    private boolean holds(Condition.OverResult condition, @Nullable Outcome recommended) {
        if (condition instanceof Condition.Leads leads) {
            return !shutOut().contains(leads.candidate()) && leads(leads.candidate(), leads.by(), inTheRace());
        } else if (condition instanceof Condition.WouldLead would) {
            return leads(would.candidate(), would.by(), points().keySet());
        } else if (condition instanceof Condition.PointsWithin within) {
            return !shutOut().contains(within.candidate()) && within.span().contains(pointsOf(within.candidate()));
        } else if (condition instanceof Condition.TopWithin top) {
            return top.span()
                    .contains(points().values().stream().max(Integer::compare).orElse(0));
        } else if (condition instanceof Condition.Level level) {
            return level(level);
        } else if (condition instanceof Condition.ShutOut out) {
            return shutOut().containsAll(out.candidates());
        } else if (condition instanceof Condition.RankedFirst ranked) {
            return ranked.item().equals(first(sheet.ranking(ranked.ranking())));
        } else if (condition instanceof Condition.Recommended among) {
            return recommended != null && among.outcomes().contains(recommended.id());
        } else if (condition instanceof Condition.NamesFirst names) {
            return recommended != null && recommended.namedFirst().stream().anyMatch(names.candidates()::contains);
        }
        throw new IllegalArgumentException("a new kind of condition: " + condition);
    }

    private boolean leads(String candidate, int by, Collection<String> race) {
        return pointsOf(candidate) >= by
                && race.stream()
                        .filter(other -> !other.equals(candidate))
                        .allMatch(other -> pointsOf(candidate) - pointsOf(other) >= by);
    }

    private boolean level(Condition.Level level) {
        List<String> others = new ArrayList<>(inTheRace());
        others.removeAll(level.of());
        return level.of().stream()
                .allMatch(one -> !shutOut().contains(one)
                        && pointsOf(one) >= level.atLeast()
                        && level.of().stream().allMatch(two -> pointsOf(one) - pointsOf(two) <= level.by())
                        && others.stream().allMatch(other -> pointsOf(one) > pointsOf(other)));
    }

    // What has fired

    List<Evidence> firedEvidence() {
        if (firedEvidence == null) {
            firedEvidence = sheet.pack().evidence().stream()
                    .filter(evidence -> truth(evidence.when()) == Truth.TRUE)
                    .toList();
        }
        return firedEvidence;
    }

    List<Gate> firedGates() {
        return sheet.pack().gates().stream()
                .filter(gate -> truth(gate.when()) == Truth.TRUE)
                .toList();
    }

    /** Every candidate's points, in file order. */
    Map<String, Integer> points() {
        if (points == null) {
            Map<String, Integer> sums = new LinkedHashMap<>();
            for (Candidate candidate : sheet.pack().candidates()) {
                sums.put(candidate.id(), 0);
            }
            for (Evidence evidence : firedEvidence()) {
                evidence.points().forEach((candidate, more) -> sums.merge(candidate, more, Integer::sum));
            }
            points = sums;
        }
        return points;
    }

    int pointsOf(String candidate) {
        return points().get(candidate);
    }

    Set<String> shutOut() {
        if (shutOut == null) {
            shutOut = new HashSet<>();
            firedGates().forEach(gate -> shutOut.addAll(gate.excludes()));
        }
        return shutOut;
    }

    /** The candidates that are not shut out, in file order. */
    List<String> inTheRace() {
        return points().keySet().stream()
                .filter(candidate -> !shutOut().contains(candidate))
                .toList();
    }

    // Rankings and outcomes

    /** What each item of the ranking has, in file order. */
    Map<String, Integer> rankPoints(Ranking.ByPoints ranking) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        ranking.items().forEach(item -> sums.put(item.id(), 0));
        for (Evidence evidence : firedEvidence()) {
            evidence.ranks()
                    .getOrDefault(ranking.id(), Map.of())
                    .forEach((item, more) -> sums.merge(item, more, Integer::sum));
        }
        return sums;
    }

    /** The id of the ranking's first item, or null where there is none. */
    @Nullable
    String first(Ranking ranking) {
        return ranking instanceof Ranking.Ladder ladder
                ? firstStep(ladder)
                : firstByPoints(rankPoints((Ranking.ByPoints) ranking));
    }

    private @Nullable String firstStep(Ranking.Ladder ladder) {
        for (Ranking.Step step : ladder.steps()) {
            Truth truth = step.when() == null ? Truth.TRUE : truth(step.when());
            if (truth == Truth.TRUE) {
                return step.item().id();
            } else if (truth == Truth.OPEN) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String firstByPoints(Map<String, Integer> points) {
        int most = points.values().stream().max(Integer::compare).orElse(0);
        return most <= 0
                ? null
                : points.keySet().stream()
                        .filter(item -> points.get(item) == most)
                        .findFirst()
                        .orElseThrow();
    }

    /** The first outcome that holds, or null where none does. */
    @Nullable
    Outcome firstThatHolds() {
        return sheet.pack().outcomes().stream()
                .filter(outcome -> truth(outcome) == Truth.TRUE)
                .findFirst()
                .orElse(null);
    }

    Truth truth(Outcome outcome) {
        if (outcome.names().stream().anyMatch(shutOut()::contains)) {
            return Truth.FALSE;
        } else if (outcome.when() != null) {
            return truth(outcome.when());
        }
        List<Truth> others = sheet.pack().outcomes().stream()
                .filter(other -> !other.equals(outcome))
                .map(this::truth)
                .toList();
        return Truth.any(others).negated();
    }
}
