package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** How far an interview has come: what was answered, what that means, and what is left to ask. */
record Progress(Steps steps, Map<String, Answer> answers, Guide.View view, Trail trail) {

    static Progress start(Steps steps, Guide guide, Map<String, Answer> given) {
        Map<String, Answer> answers = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        return new Progress(steps, answers, guide.look(answers), Trail.EMPTY);
    }

    /** After this answer to the step at hand. */
    Progress answered(Step step, Map<String, Answer> given, Guide guide) {
        Map<String, Answer> merged = new LinkedHashMap<>(answers);
        merged.putAll(given);
        Map<String, Answer> more = Collections.unmodifiableMap(merged);
        Progress answered = new Progress(steps, more, guide.look(more), trail);
        return answered.at(trail.past(step.id(), answered::shows));
    }

    Progress at(Trail other) {
        return new Progress(steps, answers, view, other);
    }

    Progress back() {
        return at(trail.back(this::shows));
    }

    /** The step that is put again, or null where the way leads on. */
    @Nullable
    Step revisited() {
        return trail.isRevisiting() ? steps.get(trail.asked().get(trail.at())) : null;
    }

    /** The first step in file order that shows and has no answer, or null. */
    @Nullable
    Step firstLeft() {
        return steps.all().stream().filter(isOpen(view.visible())).findFirst().orElse(null);
    }

    /** How many steps have no answer and show, or may yet show. */
    int left() {
        Set<String> possible = new HashSet<>(view.visible());
        possible.addAll(view.waiting());
        return (int) steps.all().stream().filter(isOpen(possible)).count();
    }

    /** How many steps that show were asked before the one at hand. */
    int before() {
        return shown(trail.asked().subList(0, trail.at()));
    }

    /** The step, with where it stands among the others; {@code ahead} is how many may still come, a new one included. */
    Turn.Ask ask(Step step, int ahead) {
        Map<String, Answer> earlier = new LinkedHashMap<>(answers);
        earlier.keySet().retainAll(step.questions().stream().map(Question::id).toList());
        int number = before() + 1;
        int most = shown(trail.asked()) + ahead;
        boolean canGoBack = !back().trail().equals(trail);
        return new Turn.Ask(step, number, most - number, Collections.unmodifiableMap(earlier), canGoBack);
    }

    /** Everything that was asked and shows, with its answer in words. */
    List<Turn.Entry> entries() {
        List<Turn.Entry> entries = new ArrayList<>();
        for (String id : trail.asked()) {
            if (shows(id)) {
                Step step = steps.get(id);
                entries.add(new Turn.Entry(entries.size() + 1, step, AnswerWords.of(step, answers)));
            }
        }
        return entries;
    }

    /** What is worth asking though the outcome is settled. */
    Turn.Details details() {
        List<String> changes =
                view.details().stream().flatMap(open -> open.changes().stream()).toList();
        return new Turn.Details(
                (int) view.details().stream()
                        .map(open -> steps.putting(open.question()).id())
                        .distinct()
                        .count(),
                changes.stream().anyMatch(change -> change.startsWith("ranking:")),
                changes.stream().anyMatch(change -> change.startsWith("caution:")));
    }

    private int shown(List<String> asked) {
        return (int) asked.stream().filter(this::shows).count();
    }

    private boolean shows(String step) {
        return steps.get(step).questions().stream().anyMatch(q -> view.visible().contains(q.id()));
    }

    private Predicate<Step> isOpen(Set<String> among) {
        return step -> step.questions().stream().anyMatch(q -> among.contains(q.id()) && !answers.containsKey(q.id()));
    }
}
