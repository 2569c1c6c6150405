package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hirefirst.core.assess.Flips.Change;
import org.hirefirst.core.assess.Flips.Flip;
import org.hirefirst.core.assess.Flips.Status;
import org.hirefirst.core.assess.Flips.Value;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Range;

/** The flips found so far: for each outcome no more than two, none of which contains another. */
final class FoundFlips {
    private static final int MOST_SETS = 2;

    private final Model model;
    private final Sheet sheet;
    private final List<List<Flip>> flips = new ArrayList<>();
    private final List<List<Map<Integer, Integer>>> sets = new ArrayList<>();
    /** Bits of the outcomes to which more flips may be found. */
    private long wanted;

    /** Takes the answers that are changed, and the outcome that they have now. */
    FoundFlips(Sheet sheet, int now) {
        this.model = sheet.model();
        this.sheet = sheet;
        for (int outcome = 0; outcome < model.outcomes().length; outcome++) {
            flips.add(new ArrayList<>());
            sets.add(new ArrayList<>());
            wanted |= outcome == now ? 0 : 1L << outcome;
        }
    }

    /** Whether the change, or one that contains it, would be a new flip to one of these outcomes. */
    boolean wants(long outcomes, Map<Integer, Integer> change) {
        for (long rest = outcomes & wanted; rest != 0; rest &= rest - 1) {
            if (!contains(change, sets.get(Long.numberOfTrailingZeros(rest)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Map<Integer, Integer> change, List<Map<Integer, Integer>> sets) {
        for (Map<Integer, Integer> set : sets) {
            if (change.entrySet().containsAll(set.entrySet())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the change, and the answers to what it shows, as a flip to the outcome, if it is wanted. */
    void add(int outcome, Map<Integer, Integer> change, Map<Integer, Integer> with) {
        if (!wants(1L << outcome, change)) {
            return;
        }
        sets.get(outcome).add(Map.copyOf(change));
        if (sets.get(outcome).size() == MOST_SETS) {
            wanted &= ~(1L << outcome);
        }
        Map<String, Change> changes = new LinkedHashMap<>();
        change.forEach((question, value) -> {
            String id = model.question(question).id();
            changes.put(id, new Change(from(question), value(question, value)));
        });
        Map<String, Value> shown = new LinkedHashMap<>();
        new TreeMap<>(with)
                .forEach((question, value) -> shown.put(model.question(question).id(), value(question, value)));
        flips.get(outcome).add(new Flip(model.pack().outcomes().get(outcome).id(), changes, shown));
    }

    /** All of them, by outcome in file order, close calls last. */
    Flips flips(boolean all) {
        List<Flip> listed = new ArrayList<>();
        List<Outcome> outcomes = model.pack().outcomes();
        for (boolean close : new boolean[] {false, true}) {
            for (int i = 0; i < outcomes.size(); i++) {
                if ((outcomes.get(i).kind() == Outcome.Kind.CLOSE) == close) {
                    listed.addAll(flips.get(i));
                }
            }
        }
        Status status = !listed.isEmpty() ? Status.FOUND : all ? Status.NONE : Status.NOT_PROVEN;
        return new Flips(status, List.copyOf(listed));
    }

    private Answer from(int question) {
        Answer answer = sheet.given()[question];
        if (answer == null) {
            throw new IllegalStateException("a change of a question that is not answered: " + model.question(question));
        }
        return answer;
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
