package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Decider.FirstThatHolds;
import org.hirefirst.core.assess.Flips.Change;
import org.hirefirst.core.assess.Flips.Flip;
import org.hirefirst.core.assess.Flips.Status;
import org.hirefirst.core.assess.Flips.Value;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Range;

/**
 * Finds the smallest changes of answers after which something else is recommended, no less firmly than now.
 *
 * <p>Changes are tried by size, then in file order of questions, values and the answers to what they show.
 */
final class FlipSearch {
    private static final int MOST_CHANGES = 3;
    private static final int MOST_CHANGES_WHILE_OPEN = 2;
    private static final int MOST_SETS = 2;

    private final Model model;
    private final Sheet sheet;
    private final Verdict now;
    private final Target outcome;
    private final Scored scored;
    private final Budget budget;
    private final boolean[] shownNow;
    private final boolean complete;
    private final int[] changeable;
    private final List<List<Flip>> found = new ArrayList<>();
    private final List<List<Map<Integer, Integer>>> foundSets = new ArrayList<>();

    FlipSearch(Sheet sheet, Node present, Verdict now, Target outcome, Scored scored, Effort effort) {
        this.model = sheet.model();
        this.sheet = withoutDormant(sheet, present);
        this.now = now;
        this.outcome = outcome;
        this.scored = scored;
        budget = effort.budget(Effort.Search.FLIPS);
        shownNow = new boolean[model.questions()];
        boolean allAnswered = true;
        for (int question = 0; question < shownNow.length; question++) {
            shownNow[question] = present.shown(question) == Truth.TRUE;
            allAnswered &= !shownNow[question] || sheet.values()[question] >= 0;
        }
        complete = allAnswered;
        changeable = IntStream.range(0, shownNow.length).filter(this::mayChange).toArray();
        model.pack().outcomes().forEach(one -> {
            found.add(new ArrayList<>());
            foundSets.add(new ArrayList<>());
        });
    }

    /** A flip leads where it says whatever hidden questions were once answered. */
    private static Sheet withoutDormant(Sheet sheet, Node present) {
        Sheet some = sheet;
        for (int question = 0; question < sheet.values().length; question++) {
            some = present.shown(question) == Truth.FALSE ? some.with(question, Node.LEFT) : some;
        }
        return some;
    }

    private boolean mayChange(int question) {
        int value = sheet.values()[question];
        return shownNow[question]
                && value >= 0
                && !model.isNotApplicable(question, value)
                && !model.question(question).given()
                && (!complete || outcome.scope().dependsOn(question));
    }

    Flips search() {
        if (now.outcome() < 0) {
            return Flips.NOT_SEARCHED;
        }
        int most = complete ? MOST_CHANGES : MOST_CHANGES_WHILE_OPEN;
        for (int size = 1; size <= most && !budget.exhausted(); size++) {
            chooseQuestions(new int[size], 0, 0);
        }
        List<Flip> flips = new ArrayList<>();
        List<Outcome> outcomes = model.pack().outcomes();
        for (boolean close : new boolean[] {false, true}) {
            for (int i = 0; i < outcomes.size(); i++) {
                if ((outcomes.get(i).kind() == Outcome.Kind.CLOSE) == close) {
                    flips.addAll(found.get(i));
                }
            }
        }
        Status status = flips.isEmpty() ? (budget.exhausted() ? Status.NOT_PROVEN : Status.NONE) : Status.FOUND;
        return new Flips(status, List.copyOf(flips));
    }

    private void chooseQuestions(int[] chosen, int size, int from) {
        if (size == chosen.length) {
            chooseValues(chosen, 0, sheet, new LinkedHashMap<>());
            return;
        }
        for (int i = from; i < changeable.length && !budget.exhausted(); i++) {
            chosen[size] = changeable[i];
            chooseQuestions(chosen, size + 1, i + 1);
        }
    }

    private void chooseValues(int[] chosen, int size, Sheet changed, Map<Integer, Integer> change) {
        if (size == chosen.length) {
            answerWhatShows(changed, change, new LinkedHashMap<>());
            return;
        }
        int question = chosen[size];
        for (int value = 0; value < model.realValues()[question] && !budget.exhausted(); value++) {
            if (value != sheet.values()[question]) {
                change.put(question, value);
                chooseValues(chosen, size + 1, changed.with(question, value), change);
                change.remove(question);
            }
        }
    }

    /** Answers the questions that the change shows, each in turn as one of them shows another. */
    private void answerWhatShows(Sheet changed, Map<Integer, Integer> change, Map<Integer, Integer> with) {
        if (!budget.take()) {
            return;
        }
        Sheet asked = changed;
        Node present = asked.present();
        int next = newlyShown(present, with);
        while (next >= 0 && isAnswered(asked, next)) {
            asked = asked.with(next, Node.LEFT);
            present = asked.present();
            next = newlyShown(present, with);
        }
        if (next < 0) {
            record(asked, present, change, with);
            return;
        }
        for (int value = 0; value < model.values()[next]; value++) {
            with.put(next, value);
            answerWhatShows(asked.with(next, value), change, with);
            with.remove(next);
        }
    }

    private static boolean isAnswered(Sheet sheet, int question) {
        return sheet.values()[question] >= 0 || sheet.unknown()[question];
    }

    /** The first question that is shown, was not, and is not answered; one that has a kept answer before all others. */
    private int newlyShown(Node present, Map<Integer, Integer> with) {
        int first = -1;
        for (int question = 0; question < shownNow.length; question++) {
            if (!shownNow[question] && !with.containsKey(question) && present.shown(question) == Truth.TRUE) {
                if (present.value(question) >= 0) {
                    return question;
                }
                first = first < 0 ? question : first;
            }
        }
        return first;
    }

    private void record(Sheet changed, Node present, Map<Integer, Integer> change, Map<Integer, Integer> with) {
        int to = recommended(changed, present);
        if (to < 0
                || to == now.outcome()
                || found.get(to).size() >= MOST_SETS
                || foundSets.get(to).stream()
                        .anyMatch(smaller -> change.entrySet().containsAll(smaller.entrySet()))) {
            return;
        }
        foundSets.get(to).add(Map.copyOf(change));
        Map<String, Change> changes = new LinkedHashMap<>();
        change.forEach((question, value) -> {
            String id = model.question(question).id();
            changes.put(id, new Change(from(question), value(question, value)));
        });
        Map<String, Value> shown = new LinkedHashMap<>();
        new TreeMap<>(with)
                .forEach((question, value) -> shown.put(model.question(question).id(), value(question, value)));
        found.get(to).add(new Flip(model.pack().outcomes().get(to).id(), changes, shown));
    }

    private Answer from(int question) {
        Answer answer = sheet.given()[question];
        if (answer == null) {
            throw new IllegalStateException("a change of a question that is not answered: " + model.question(question));
        }
        return answer;
    }

    /** The outcome recommended with a standing no lower than now, or -1. */
    private int recommended(Sheet changed, Node present) {
        long holds = present.outcomes();
        FirstThatHolds completions = new FirstThatHolds(changed.completions());
        long possible = completions.decisions();
        if (Long.bitCount(possible) > 1 && Reach.several(outcome, completions, budget)) {
            boolean provisional = now.standing() == Standing.PROVISIONAL
                    && holds != Node.NONE
                    && holds != now.bit()
                    && scored.enough(present)
                    && Reach.reaches(outcome, completions, budget, holds);
            return provisional && !budget.exhausted() ? Long.numberOfTrailingZeros(holds) : -1;
        }
        long decided = Long.bitCount(possible) == 1 ? possible : Reach.all(outcome, completions, budget);
        return budget.exhausted() ? -1 : Long.numberOfTrailingZeros(decided);
    }

    private Value value(int question, int value) {
        if (model.isNotApplicable(question, value)) {
            return new Flips.Choice(Answer.NOT_APPLICABLE);
        }
        List<Range> regions = model.regions().get(question);
        if (regions != null) {
            return new Flips.Region(regions.get(value));
        }
        Domain.Choices domain = (Domain.Choices) model.question(question).domain();
        return new Flips.Choice(new Answer.Chosen(domain.choices().get(value).id()));
    }
}
