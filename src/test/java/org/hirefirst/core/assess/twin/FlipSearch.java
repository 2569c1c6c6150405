package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Question;

/** Tries every change of up to three answers. */
final class FlipSearch {
    private final Sheet sheet;
    private final Ahead ahead;
    private final Known now;
    private final Verdict verdict;

    FlipSearch(Sheet sheet, Ahead ahead, Known now, Verdict verdict) {
        this.sheet = sheet;
        this.ahead = ahead;
        this.now = now;
        this.verdict = verdict;
    }

    /** A changed set of answers, and what is to be answered with it. */
    private record Flipped(Map<String, Value> change, Map<String, Value> with, Verdict after) {}

    Flips find() {
        if (verdict.standing() != Standing.DECIDED && verdict.standing() != Standing.PROVISIONAL) {
            return new Flips(Flips.Status.NOT_SEARCHED, List.of());
        }
        List<Flipped> all = changes().stream()
                .flatMap(change -> answeredWith(change, Map.of()).stream())
                .filter(flipped -> flipped.after().standing().compareTo(verdict.standing()) >= 0)
                .toList();
        List<Flips.Flip> found = targets().stream()
                .flatMap(target -> smallest(all, target).stream())
                .map(this::shown)
                .toList();
        return new Flips(found.isEmpty() ? Flips.Status.NONE : Flips.Status.FOUND, found);
    }

    /** Every other outcome in file order, those of kind close last. */
    private List<Outcome> targets() {
        List<Outcome> targets = new ArrayList<>(sheet.pack().outcomes());
        targets.removeIf(outcome -> outcome.equals(verdict.outcome()));
        targets.sort((a, b) -> Boolean.compare(a.kind() == Outcome.Kind.CLOSE, b.kind() == Outcome.Kind.CLOSE));
        return targets;
    }

    /** The first two that lead to the target; of each change the first, and none that contains another. */
    private static List<Flipped> smallest(List<Flipped> all, Outcome target) {
        List<Flipped> kept = new ArrayList<>();
        for (Flipped flipped : all) {
            boolean leadsThere = target.equals(flipped.after().outcome());
            boolean containsAnother = kept.stream()
                    .anyMatch(other -> flipped.change()
                            .entrySet()
                            .containsAll(other.change().entrySet()));
            if (leadsThere && !containsAnother && kept.size() < 2) {
                kept.add(flipped);
            }
        }
        return kept;
    }

    /** All changes: the fewest answers first, then by questions, then by their new values. */
    private List<Map<String, Value>> changes() {
        boolean anyOpen = sheet.pack().questions().stream().anyMatch(now::open);
        List<Question> changeable = sheet.pack().questions().stream()
                .filter(question -> now.visible(question) && !question.given())
                .filter(question ->
                        now.answer(question) != null && now.answer(question).isReal())
                .toList();
        List<Map<String, Value>> all = new ArrayList<>();
        for (int size = 1; size <= (anyOpen ? 2 : 3); size++) {
            for (List<Question> questions : choose(size, changeable)) {
                all.addAll(newValues(questions));
            }
        }
        return all;
    }

    /** Every set of so many of the questions, by the place of its first, then of its second, and so on. */
    private static List<List<Question>> choose(int size, List<Question> from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Question>> all = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (List<Question> rest : choose(size - 1, from.subList(i + 1, from.size()))) {
                all.add(prepend(from.get(i), rest));
            }
        }
        return all;
    }

    private static List<Question> prepend(Question first, List<Question> rest) {
        List<Question> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private List<Map<String, Value>> newValues(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of(Map.of());
        }
        Question first = questions.get(0);
        List<Map<String, Value>> all = new ArrayList<>();
        for (Value value : sheet.values(first)) {
            if (value.answer().isReal() && !value.covers(now.answer(first))) {
                for (Map<String, Value> rest : newValues(questions.subList(1, questions.size()))) {
                    Map<String, Value> change = new LinkedHashMap<>();
                    change.put(first.id(), value);
                    change.putAll(rest);
                    all.add(change);
                }
            }
        }
        return all;
    }

    /** Every way to answer what the change shows that was not visible, whatever was kept for it. */
    private List<Flipped> answeredWith(Map<String, Value> change, Map<String, Value> with) {
        Known withoutKept = changed(change, with, sight -> sight == Known.Sight.VISIBLE);
        Optional<Question> shown = sheet.pack().questions().stream()
                .filter(question ->
                        withoutKept.visible(question) && !now.visible(question) && !with.containsKey(question.id()))
                .findFirst();
        if (shown.isEmpty()) {
            Known after = changed(change, with, sight -> sight != Known.Sight.HIDDEN);
            return List.of(new Flipped(change, with, ahead.verdict(after)));
        }
        List<Flipped> all = new ArrayList<>();
        for (Value value : sheet.values(shown.get())) {
            Map<String, Value> more = new LinkedHashMap<>(with);
            more.put(shown.get().id(), value);
            all.addAll(answeredWith(change, more));
        }
        return all;
    }

    /** The changed answers; of those before, the ones to questions in that sight. Dormant ones never count here. */
    private Known changed(Map<String, Value> change, Map<String, Value> with, Predicate<Known.Sight> kept) {
        Map<String, Answer> before = new LinkedHashMap<>();
        for (Question question : sheet.pack().questions()) {
            if (kept.test(now.sight(question)) && now.answer(question) != null) {
                before.put(question.id(), now.answer(question));
            }
        }
        return new Known(sheet, before).with(answers(change)).with(answers(with));
    }

    private static Map<String, Answer> answers(Map<String, Value> values) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        values.forEach((question, value) -> answers.put(question, value.answer()));
        return answers;
    }

    private Flips.Flip shown(Flipped flipped) {
        Map<String, Flips.Change> change = new LinkedHashMap<>();
        Map<String, Flips.Value> with = new LinkedHashMap<>();
        for (Question question : sheet.pack().questions()) {
            String id = question.id();
            if (flipped.change().containsKey(id)) {
                change.put(
                        id,
                        new Flips.Change(
                                now.answer(question), flipped.change().get(id).shown()));
            }
            if (flipped.with().containsKey(id)) {
                with.put(id, flipped.with().get(id).shown());
            }
        }
        return new Flips.Flip(flipped.after().id(), change, with);
    }
}
