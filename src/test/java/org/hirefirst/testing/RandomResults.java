package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.pack.Span;
import org.jspecify.annotations.Nullable;

/** The part of a random pack that reads the result: outcomes, cautions, and what rankings apply to. */
final class RandomResults {
    private final Dice dice;
    private final PackDraft draft;
    private final RandomConditions conditions;
    private final List<Ranking> rankings;
    private final List<String> candidates;

    RandomResults(Dice dice, PackDraft draft, RandomConditions conditions, List<Ranking> rankings) {
        this.dice = dice;
        this.draft = draft;
        this.conditions = conditions;
        this.rankings = rankings;
        candidates = draft.candidates.stream().map(Candidate::id).toList();
    }

    void add() {
        outcomes();
        rankings.forEach(ranking -> draft.rankings.add(applying(ranking)));
        cautions();
    }

    // Outcomes

    /** An outcome without its id. */
    private record Plan(
            Kind kind, List<String> names, @Nullable Condition when) {}

    private void outcomes() {
        List<Plan> plans = new ArrayList<>();
        for (String candidate : candidates) {
            add(0.95, plans, () -> new Plan(Kind.HIRE, List.of(candidate), mostly(leads(candidate))));
        }
        if (!candidates.isEmpty()) {
            add(0.35, plans, this::wanted);
            add(0.3, plans, () -> new Plan(Kind.ADVICE, List.of(), mostly(few())));
            add(0.2, plans, () -> new Plan(Kind.REFER, List.of(), mostly(overResult())));
            add(
                    0.2,
                    plans,
                    () -> new Plan(Kind.REFER, List.of(dice.shuffled(candidates).get(0)), mostly(overResult())));
        }
        if (candidates.size() > 1) {
            add(0.5, plans, this::sequence);
            add(0.4, plans, () -> level(Kind.TOGETHER));
            add(0.25, plans, () -> level(Kind.CLOSE));
        }
        add(0.25, plans, () -> new Plan(Kind.ADVICE, List.of(), conditions.any()));
        add(0.15, plans, () -> new Plan(Kind.REFER, List.of(), conditions.any()));
        if (!rankings.isEmpty()) {
            add(0.2, plans, () -> new Plan(Kind.ADVICE, List.of(), mostly(ranked())));
        }
        List<Plan> kept = new ArrayList<>(dice.shuffled(plans));
        if (dice.chance(0.5)) {
            kept.sort((a, b) -> Boolean.compare(a.kind() == Kind.HIRE, b.kind() == Kind.HIRE));
        }
        kept.add(new Plan(dice.oneOf(Kind.ADVICE, Kind.CLOSE, Kind.REFER), List.of(), null));
        for (Plan plan : kept) {
            draft.outcomes.add(outcome("o" + (draft.outcomes.size() + 1), plan));
        }
    }

    private void add(double chance, List<Plan> plans, Supplier<Plan> plan) {
        if (dice.chance(chance)) {
            plans.add(plan.get());
        }
    }

    private Outcome outcome(String id, Plan plan) {
        boolean next = (plan.kind() == Kind.HIRE || plan.kind() == Kind.REFER) && dice.chance(0.5);
        return new Outcome(
                id,
                plan.kind(),
                id,
                null,
                plan.when(),
                plan.names(),
                plan.kind() == Kind.REFER ? "elsewhere" : null,
                next ? dice.oneOf(1, 1, 1, 1, 2, 3) : null,
                List.of(),
                List.of());
    }

    /** The condition itself, or mixed with others. */
    private Condition mostly(Condition condition) {
        int kind = dice.between(1, 100);
        if (kind <= 70) {
            return condition;
        } else if (kind <= 82) {
            return new Condition.All(List.of(condition, conditions.any()));
        } else if (kind <= 88) {
            return new Condition.All(List.of(conditions.any(), condition));
        } else if (kind <= 94) {
            return new Condition.AnyOf(List.of(condition, conditions.any()));
        }
        return new Condition.All(List.of(condition, new Condition.Not(overResult())));
    }

    private Condition leads(String candidate) {
        return new Condition.Leads(candidate, dice.oneOf(1, 1, 1, 2, 2, 3));
    }

    private Plan wanted() {
        String candidate = dice.pick(candidates);
        Condition would = new Condition.WouldLead(candidate, dice.oneOf(1, 1, 2, 3));
        Condition out = new Condition.ShutOut(List.of(candidate));
        return new Plan(Kind.ADVICE, List.of(), mostly(new Condition.All(List.of(would, out))));
    }

    private Plan sequence() {
        List<String> two = dice.shuffled(candidates).subList(0, 2);
        Condition enough = new Condition.PointsWithin(two.get(1), new Span(dice.between(1, 2), Integer.MAX_VALUE));
        return new Plan(Kind.SEQUENCE, two, mostly(new Condition.All(List.of(leads(two.get(0)), enough))));
    }

    private Plan level(Kind kind) {
        List<String> some = dice.some(dice.oneOf(2, 2, 2, 3), candidates);
        Condition level = new Condition.Level(some, dice.oneOf(0, 1, 2, 2, 3), dice.oneOf(1, 1, 1, 1, 2, 3));
        return new Plan(kind, kind == Kind.TOGETHER ? some : List.of(), mostly(level));
    }

    private Condition few() {
        return new Condition.TopWithin(new Span(Integer.MIN_VALUE, dice.between(0, 2)));
    }

    private Condition ranked() {
        Ranking ranking = dice.pick(rankings);
        return new Condition.RankedFirst(ranking.id(), dice.pick(items(ranking)));
    }

    private static List<String> items(Ranking ranking) {
        return ranking instanceof Ranking.ByPoints byPoints
                ? byPoints.items().stream().map(Ranking.Item::id).toList()
                : ((Ranking.Ladder) ranking)
                        .steps().stream().map(step -> step.item().id()).toList();
    }

    /** Any condition over the result that may stand in outcomes and in cautions. */
    private Condition overResult() {
        if (candidates.isEmpty() || (!rankings.isEmpty() && dice.chance(0.2))) {
            return rankings.isEmpty() ? few() : ranked();
        }
        String candidate = dice.pick(candidates);
        return switch (dice.between(1, 6)) {
            case 1 -> leads(candidate);
            case 2 -> new Condition.WouldLead(candidate, dice.between(1, 3));
            case 3 -> new Condition.PointsWithin(candidate, span());
            case 4 -> new Condition.TopWithin(span());
            case 5 -> new Condition.ShutOut(dice.some(dice.between(1, 2), candidates));
            default ->
                candidates.size() < 2
                        ? few()
                        : new Condition.Level(dice.some(2, candidates), dice.between(0, 2), dice.between(1, 2));
        };
    }

    private Span span() {
        int at = dice.between(-1, 3);
        return switch (dice.between(1, 3)) {
            case 1 -> new Span(at, Integer.MAX_VALUE);
            case 2 -> new Span(Integer.MIN_VALUE, at);
            default -> new Span(at, at + dice.between(0, 2));
        };
    }

    // Rankings and cautions

    private Ranking applying(Ranking ranking) {
        List<String> appliesFor = appliesFor();
        return ranking instanceof Ranking.ByPoints byPoints
                ? new Ranking.ByPoints(byPoints.id(), byPoints.title(), appliesFor, byPoints.items())
                : new Ranking.Ladder(ranking.id(), ranking.title(), appliesFor, ((Ranking.Ladder) ranking).steps());
    }

    private List<String> appliesFor() {
        return switch (dice.between(1, 3)) {
            case 1 -> List.of();
            case 2 -> dice.some(dice.between(1, 2), candidates);
            default -> dice.some(dice.between(1, 3), outcomeIds());
        };
    }

    private List<String> outcomeIds() {
        return draft.outcomes.stream().map(Outcome::id).toList();
    }

    private void cautions() {
        int count = dice.oneOf(0, 1, 1, 2, 3);
        for (int i = 1; i <= count; i++) {
            boolean contradicts = draft.questions.size() > 1 && dice.chance(0.15);
            List<String> contradiction = contradicts
                    ? dice.some(2, draft.questions).stream().map(Question::id).toList()
                    : List.of();
            draft.cautions.add(new Caution("c" + i, cautious(), dice.chance(0.4), contradiction, "c" + i, List.of()));
        }
    }

    private Condition cautious() {
        return switch (dice.between(1, 7)) {
            case 1 -> new Condition.All(List.of(onRecommendation(), conditions.any()));
            case 2 -> new Condition.All(List.of(overResult(), conditions.any()));
            case 3 -> onRecommendation();
            case 4 -> new Condition.AnyOf(List.of(overResult(), conditions.any()));
            default -> conditions.any();
        };
    }

    private Condition onRecommendation() {
        return candidates.isEmpty() || dice.chance(0.5)
                ? new Condition.Recommended(dice.some(dice.between(1, 2), outcomeIds()))
                : new Condition.NamesFirst(dice.some(dice.between(1, 2), candidates));
    }
}
