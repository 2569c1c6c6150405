package org.hirefirst.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** Random packs that use every construct of the rule language, and keep its rules. */
public final class RandomPacks {
    private final Dice dice;
    private final Size size;
    private final String letter;
    private final PackDraft draft = new PackDraft();
    private final RandomConditions conditions;

    private RandomPacks(Dice dice, Size size, String letter) {
        this.dice = dice;
        this.size = size;
        this.letter = letter;
        conditions = new RandomConditions(dice, draft.questions, draft.facts);
    }

    /** A pack of this size. */
    public static Pack next(Dice dice, Size size) {
        return new RandomPacks(dice, size, "q").pack();
    }

    /** A pack that this one may refer to: it has some of its questions, in the same words, before its own. */
    public static Pack sharing(Dice dice, Size size, Pack first) {
        RandomPacks random = new RandomPacks(dice, size, "p");
        for (Question shared : dice.some(dice.between(0, 3), first.questions())) {
            random.question(shared.id(), shared.domain(), shared.mayNotApply(), null);
        }
        return random.pack();
    }

    private Pack pack() {
        if (dice.chance(0.75)) {
            draft.enough = new Enough(dice.oneOf(1, 1, 1, 1, 1, 1, 2, 3), null);
        }
        candidates();
        questions();
        facts();
        List<Ranking> rankings = rankings();
        evidence(rankings);
        gates();
        new RandomResults(dice, draft, conditions, rankings).add();
        if (dice.chance(0.15)) {
            reorder();
        }
        return draft.pack();
    }

    private void candidates() {
        int count = dice.oneOf(0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4);
        for (String id : List.of("ann", "bob", "cid", "dot").subList(0, count)) {
            draft.candidates.add(new Candidate(id, id, null));
        }
    }

    // Questions

    private void questions() {
        int count = dice.between(Math.max(1, size.questions() - 3), size.questions());
        while (draft.questions.size() < count) {
            Condition when = draft.questions.isEmpty() || dice.chance(0.65) ? null : conditions.any();
            if (draft.questions.size() + 2 <= count && dice.chance(0.15)) {
                checklist(Math.min(dice.between(2, 3), count - draft.questions.size()), when);
            } else {
                question(dice.chance(0.25) ? numeric() : choices(), when);
            }
            if (dice.chance(0.2)) {
                fact();
            }
        }
    }

    private void question(Domain domain, @Nullable Condition when) {
        question(nextId(), domain, dice.chance(0.2), when);
    }

    private void question(String id, Domain domain, boolean mayNotApply, @Nullable Condition when) {
        draft.questions.add(
                new Question(id, id, null, null, null, domain, mayNotApply, dice.chance(0.15), when, null, List.of()));
    }

    private String nextId() {
        return letter + (draft.questions.size() + 1);
    }

    private Domain choices() {
        List<String> ids = dice.oneOf(List.of("no", "yes"), List.of("low", "mid", "top"));
        return new Domain.Choices(
                ids.stream().map(id -> new Domain.Choice(id, id)).toList(), dice.chance(0.35));
    }

    private Domain numeric() {
        BigDecimal min = dice.chance(0.6) ? BigDecimal.ZERO : null;
        BigDecimal max = dice.chance(0.5) ? BigDecimal.TEN : null;
        return new Domain.Numeric(null, min, max, dice.chance(0.5));
    }

    private void checklist(int size, @Nullable Condition when) {
        String id = "list" + (draft.checklists.size() + 1);
        boolean given = dice.chance(0.15);
        List<String> items = new ArrayList<>();
        Domain domain = new Domain.Choices(
                List.of(new Domain.Choice(Checklist.YES, "Yes"), new Domain.Choice(Checklist.NO, "No")), false);
        for (int i = 0; i < size; i++) {
            String item = nextId();
            items.add(item);
            draft.questions.add(new Question(item, item, null, null, null, domain, false, given, when, id, List.of()));
        }
        draft.checklists.add(new Checklist(id, id, null, null, null, "none", items, List.of()));
    }

    private void facts() {
        int count = dice.oneOf(0, 0, 1, 1, 2);
        for (int i = 0; i < count; i++) {
            fact();
        }
    }

    private void fact() {
        Condition when = dice.chance(0.6) ? conditions.combination() : conditions.any();
        draft.facts.add(new Fact("f" + (draft.facts.size() + 1), when));
    }

    /** The file's order need not be the order in which one thing reads the other. */
    private void reorder() {
        List<Fact> facts = dice.shuffled(draft.facts);
        draft.facts.clear();
        draft.facts.addAll(facts);
        if (draft.checklists.isEmpty()) {
            List<Question> questions = dice.shuffled(draft.questions);
            draft.questions.clear();
            draft.questions.addAll(questions);
        }
    }

    // Points

    private List<Ranking> rankings() {
        List<Ranking> rankings = new ArrayList<>();
        int count = dice.oneOf(0, 0, 1, 1, 1, 2);
        for (int i = 1; i <= count; i++) {
            String id = "r" + i;
            rankings.add(
                    dice.chance(0.55)
                            ? new Ranking.ByPoints(id, id, List.of(), items(id, dice.between(1, 3)))
                            : new Ranking.Ladder(id, id, List.of(), steps(items(id, dice.between(1, 3)))));
        }
        return rankings;
    }

    private static List<Ranking.Item> items(String ranking, int count) {
        List<Ranking.Item> items = new ArrayList<>();
        for (String letter : List.of("x", "y", "z").subList(0, count)) {
            items.add(new Ranking.Item(ranking + letter, ranking + letter, null, List.of()));
        }
        return items;
    }

    private List<Ranking.Step> steps(List<Ranking.Item> items) {
        List<Ranking.Step> steps = new ArrayList<>();
        for (Ranking.Item item : items) {
            boolean otherwise = steps.size() == items.size() - 1 && dice.chance(0.6);
            steps.add(new Ranking.Step(item, otherwise ? null : conditions.any()));
        }
        return steps;
    }

    private void evidence(List<Ranking> rankings) {
        List<Ranking.ByPoints> byPoints = rankings.stream()
                .filter(Ranking.ByPoints.class::isInstance)
                .map(Ranking.ByPoints.class::cast)
                .toList();
        boolean scores = !draft.candidates.isEmpty() && dice.chance(0.94);
        int count = draft.questions.size() + dice.between(0, 4);
        for (int i = 1; i <= count; i++) {
            Map<String, Integer> points = scores && dice.chance(0.93) ? points() : Map.of();
            Map<String, Map<String, Integer>> ranks =
                    byPoints.isEmpty() || dice.chance(0.5) ? Map.of() : ranks(dice.pick(byPoints));
            if (!points.isEmpty() || !ranks.isEmpty()) {
                draft.evidence.add(new Evidence("e" + i, conditions.any(), points, ranks, "e" + i, List.of()));
            }
        }
    }

    private Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        int alike = points(0.15);
        boolean tie = dice.chance(0.5);
        for (Candidate candidate : dice.some(dice.oneOf(1, 1, 1, 2, 3), draft.candidates)) {
            points.put(candidate.id(), tie ? alike : points(0.15));
        }
        return points;
    }

    private Map<String, Map<String, Integer>> ranks(Ranking.ByPoints ranking) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Ranking.Item item : dice.some(dice.oneOf(1, 1, 2), ranking.items())) {
            points.put(item.id(), points(0.15));
        }
        return Map.of(ranking.id(), points);
    }

    private int points(double negative) {
        int some = dice.oneOf(1, 1, 2, 2, 2, 3, 4);
        return dice.chance(negative) ? -some : some;
    }

    private void gates() {
        int count = draft.candidates.isEmpty() ? 0 : dice.oneOf(0, 0, 1, 1, 2);
        for (int i = 1; i <= count; i++) {
            List<String> out = dice.some(dice.oneOf(1, 1, 1, 2), draft.candidates).stream()
                    .map(Candidate::id)
                    .toList();
            draft.gates.add(new Gate("g" + i, conditions.any(), out, "g" + i, List.of()));
        }
    }
}
