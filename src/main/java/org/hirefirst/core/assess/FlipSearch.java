package org.hirefirst.core.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Decider.FirstThatHolds;

/**
 * Finds the smallest changes of answers after which something else is recommended, no less firmly than now.
 *
 * <p>Changes are tried by size, then in file order of questions, values and the answers to what they show. Changes of
 * some questions are tried only where new answers to these may lead to something that is still wanted.
 */
final class FlipSearch {
    private static final int MOST_CHANGES = 3;
    private static final int MOST_CHANGES_WHILE_OPEN = 2;

    private final Model model;
    private final Sheet sheet;
    private final Verdict now;
    private final Target outcome;
    private final Scored scored;
    private final Budget budget;
    private final boolean[] shownNow;
    private final boolean complete;
    private final int[] changeable;
    /** All that the change at hand may lead to: free is what it has still to choose, what it may show, and what is open. */
    private final Node within;

    private final FoundFlips found;

    FlipSearch(Sheet sheet, Node present, Verdict now, Target outcome, Scored scored, Effort effort) {
        this.model = sheet.model();
        this.sheet = withoutDormant(sheet, present);
        this.now = now;
        this.outcome = outcome;
        this.scored = scored;
        budget = effort.budget(Effort.Search.FLIPS);
        shownNow = new boolean[model.questions()];
        within = this.sheet.completions();
        boolean allAnswered = true;
        for (int question = 0; question < shownNow.length; question++) {
            shownNow[question] = present.shown(question) == Truth.TRUE;
            allAnswered &= !shownNow[question] || sheet.values()[question] >= 0;
            if (!shownNow[question]) {
                within.set(question, Node.FREE);
            }
        }
        complete = allAnswered;
        changeable = IntStream.range(0, shownNow.length).filter(this::mayChange).toArray();
        found = new FoundFlips(this.sheet, now.outcome());
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
        return found.flips(!budget.exhausted());
    }

    private void chooseQuestions(int[] chosen, int size, int from) {
        if (size == chosen.length) {
            chooseValues(chosen, 0, new LinkedHashMap<>());
            return;
        }
        for (int i = from; i < changeable.length && !budget.exhausted(); i++) {
            chosen[size] = changeable[i];
            within.set(chosen[size], Node.FREE);
            chooseQuestions(chosen, size + 1, i + 1);
            within.set(chosen[size], sheet.values()[chosen[size]]);
        }
    }

    private void chooseValues(int[] chosen, int size, Map<Integer, Integer> change) {
        if (!budget.take() || !found.wants(within.outcomes(), change)) {
            return;
        }
        if (size == chosen.length) {
            answerWhatShows(sheet.with(change), change, new LinkedHashMap<>());
            return;
        }
        int question = chosen[size];
        for (int value = 0; value < model.realValues()[question] && !budget.exhausted(); value++) {
            if (value != sheet.values()[question]) {
                within.set(question, value);
                change.put(question, value);
                chooseValues(chosen, size + 1, change);
                change.remove(question);
            }
        }
        within.set(question, Node.FREE);
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
            int to = recommended(asked, present);
            if (to >= 0) {
                found.add(to, change, with);
            }
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
}
