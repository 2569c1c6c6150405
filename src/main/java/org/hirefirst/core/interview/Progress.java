package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * How far an interview has come: what was answered, what that means, and what is left to ask.
 *
 * @param steps those that are left, of the decision at hand
 */
record Progress(Map<String, Answer> answers, Guide.View view, Steps steps, Trail trail) {

    static Progress start(Guide guide, Map<String, Answer> given) {
        return of(given, guide, Trail.EMPTY);
    }

    /** That of somebody who was asked so much. */
    static Progress of(Map<String, Answer> answers, Guide guide, Trail trail) {
        return of(answers, guide, trail, trail.topic());
    }

    private static Progress of(Map<String, Answer> answers, Guide guide, Trail trail, @Nullable String topic) {
        Guide.View view = guide.look(answers, topic);
        return new Progress(Ordered.copy(answers), view, new Steps(view.pack(), answers.keySet()), trail);
    }

    /** After this answer to the step at hand. */
    Progress answered(Step step, Map<String, Answer> given, Guide guide) {
        Map<String, Answer> merged = new LinkedHashMap<>(answers);
        merged.putAll(given);
        Progress answered = of(merged, guide, trail, trail.revisited() == null ? step.topic() : trail.topic());
        return answered.at(trail.past(step, view.pack(), answered::shows));
    }

    Progress at(Trail other) {
        return new Progress(answers, view, steps, other);
    }

    /** At this step, which was asked, to change its answer. */
    Progress visiting(Step step) {
        return at(trail.visit(step));
    }

    /** At this step, which was never asked and counts as asked by this pack from then on. */
    Progress visitingNew(Step step, Pack pack, Guide guide) {
        return of(answers, guide, trail.visitNew(step, pack));
    }

    /** Whether the question shows and has an answer, and nobody was asked it. */
    boolean isGiven(String question) {
        return answers.containsKey(question)
                && view.shows(question)
                && trail.asked().stream()
                        .flatMap(step -> step.questions().stream())
                        .noneMatch(asked -> asked.id().equals(question));
    }

    Progress back() {
        return at(trail.back(this::shows));
    }

    /** The first step in file order that shows and has no answer, or null. */
    @Nullable
    Step firstLeft() {
        return visible().findFirst().orElse(null);
    }

    /** The best one, or what is left of the topic at hand before one of another topic; null where nothing is left. */
    @Nullable
    Step leftInTopic(@Nullable Step best) {
        String topic = trail.topic();
        if (topic == null || (best != null && topic.equals(best.topic()))) {
            return best == null ? firstLeft() : best;
        }
        return visible()
                .filter(step -> topic.equals(step.topic()))
                .findFirst()
                .orElseGet(() -> best == null ? firstLeft() : best);
    }

    /** What shows and has no answer, in file order, of the decision at hand after that of the one before it. */
    List<Step> unasked(Pack first) {
        Set<String> questions = new HashSet<>();
        Stream<Step> before = view.referral() == null
                ? Stream.of()
                : new Steps(first, answers.keySet())
                        .all().stream().filter(among(view.referral().visible()));
        return Stream.concat(before, visible())
                .filter(step -> questions.addAll(step.ids()))
                .toList();
    }

    /** What has no answer and shows or may yet show, in file order. */
    List<Step> ahead() {
        return showing(steps).toList();
    }

    /** How many steps have no answer and show, or may yet show. */
    int left() {
        return (int) showing(steps).count();
    }

    /** How many steps of the decision at hand show, or may yet show, answered or not. */
    int all() {
        return (int) showing(new Steps(view.pack(), Set.of())).count();
    }

    /** How many steps that show were asked before the one at hand. */
    int before() {
        return shown(trail.asked().subList(0, trail.at()));
    }

    /** How many steps were asked and still show. */
    int asked() {
        return shown(trail.asked());
    }

    /** The step, with where it stands among the others; {@code ahead} is how many may still come, a new one included. */
    Turn.Ask ask(Step step, int ahead) {
        Map<String, Answer> earlier = new LinkedHashMap<>(answers);
        earlier.keySet().retainAll(step.ids());
        int number = before() + 1;
        int most = asked() + ahead;
        boolean canGoBack = trail.leadsBack(this::shows);
        return new Turn.Ask(step, number, most - number, view.mayLeadOn(), earlier, canGoBack);
    }

    /** Everything that was asked and shows, with its answer in words. */
    List<Turn.Entry> entries() {
        List<Turn.Entry> entries = new ArrayList<>();
        for (Step step : trail.asked()) {
            if (shows(step)) {
                entries.add(new Turn.Entry(entries.size() + 1, step, AnswerWords.of(step, answers)));
            }
        }
        return entries;
    }

    /** What is worth asking though the outcome is settled; not what has an answer and only waits to show. */
    Turn.Details details() {
        List<Open> left = view.details().stream()
                .filter(open -> !answers.containsKey(open.question()))
                .toList();
        List<String> changes =
                left.stream().flatMap(open -> open.changes().stream()).toList();
        return new Turn.Details(
                (int) left.stream()
                        .map(open -> steps.putting(open.question()).id())
                        .distinct()
                        .count(),
                changes.stream().anyMatch(change -> change.startsWith("ranking:")),
                changes.stream().anyMatch(change -> change.startsWith("caution:")));
    }

    private Stream<Step> visible() {
        return steps.all().stream().filter(among(view.visible()));
    }

    private Stream<Step> showing(Steps some) {
        Set<String> possible = new HashSet<>(view.visible());
        possible.addAll(view.waiting());
        return some.all().stream().filter(among(possible));
    }

    private int shown(List<Step> asked) {
        return (int) asked.stream().filter(this::shows).count();
    }

    private boolean shows(Step step) {
        return step.questions().stream().anyMatch(question -> view.shows(question.id()));
    }

    private static Predicate<Step> among(Set<String> questions) {
        return step -> step.questions().stream().anyMatch(q -> questions.contains(q.id()));
    }
}
