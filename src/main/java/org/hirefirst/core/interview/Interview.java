package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * An interview at one moment; every move gives a new one and leaves this as it is.
 *
 * <p>Answers are kept by question. One whose question no longer shows after a change stays among them, dormant, and is
 * back where the question shows again. So the answers at the end are what counts: they give the same result as if they
 * had been given so from the start.
 */
public final class Interview {
    private final Pack pack;
    private final Steps steps;
    private final Guide guide;
    private final Order order;
    private final Map<String, Answer> answers;
    private final Trail trail;
    private final Notices notices;
    private final Guide.View view;

    private Interview(
            Pack pack,
            Steps steps,
            Guide guide,
            Order order,
            Map<String, Answer> answers,
            Guide.View view,
            Trail trail,
            Notices notices) {
        this.pack = pack;
        this.steps = steps;
        this.guide = guide;
        this.order = order;
        this.answers = answers;
        this.view = view;
        this.trail = trail;
        this.notices = view.next().settled() ? notices : notices.unsettled();
    }

    /**
     * An interview that has not begun.
     *
     * @param given answers from elsewhere; their questions are never asked
     */
    public static Interview start(Pack pack, Guide guide, Order order, Map<String, Answer> given) {
        Map<String, Answer> answers = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        Steps steps = new Steps(pack, given.keySet());
        return new Interview(pack, steps, guide, order, answers, guide.look(answers), Trail.EMPTY, Notices.NONE);
    }

    /** The decision it is about. */
    public Pack pack() {
        return pack;
    }

    /** All answers so far, given and dormant ones among them. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** What is to be put to the person now. */
    public Turn turn() {
        if (trail.isRevisiting()) {
            return ask(steps.get(trail.asked().get(trail.at())));
        }
        Turn.Contradiction contradiction = contradiction();
        if (contradiction != null) {
            return contradiction;
        }
        int left = left();
        if (view.next().settled() && !notices.settled() && !order.everything() && left > 0) {
            int after = shownBefore(trail.at());
            return new Turn.Settled(after, after + left, view.next().question() != null);
        }
        Step next = nextStep();
        return next == null ? new Turn.Review(entries()) : ask(next);
    }

    /** Whether a step that was answered earlier is put again. */
    public boolean isRevisiting() {
        return trail.isRevisiting();
    }

    /**
     * After this answer to the question at hand.
     *
     * @param given an answer for each question of the step
     * @throws IllegalArgumentException if it does not answer the question at hand
     */
    public Interview answer(Map<String, Answer> given) {
        if (!(turn() instanceof Turn.Ask ask) || !Fits.answers(ask.step(), given)) {
            throw new IllegalArgumentException("not an answer to what is asked: " + given);
        }
        Map<String, Answer> merged = new LinkedHashMap<>(answers);
        merged.putAll(given);
        Map<String, Answer> more = Collections.unmodifiableMap(merged);
        Interview answered = new Interview(pack, steps, guide, order, more, guide.look(more), trail, notices);
        return answered.with(trail.past(ask.step().id(), answered::shows));
    }

    /** Back by one; the earlier answer is kept. The same interview where there is nothing to go back to. */
    public Interview back() {
        return with(trail.back(this::shows));
    }

    /** On, past a notice: the contradiction stands, or the settled recommendation is enough. */
    public Interview goOn() {
        Turn turn = turn();
        if (turn instanceof Turn.Contradiction contradiction) {
            return with(notices.put(contradiction.caution()));
        }
        return turn instanceof Turn.Settled ? with(notices.settledPut()) : this;
    }

    /** On with every question that is left, also those that cannot change the recommendation. */
    public Interview askEverything() {
        Order all = new Order(true, order.inFileOrder());
        return new Interview(pack, steps, guide, all, answers, view, trail, notices);
    }

    /** To one step that was asked, to change its answer; then straight on to what is left. */
    public Interview edit(String step) {
        return goOn().with(trail.visit(step));
    }

    /** Everything that was asked and still shows, with its answer in words. */
    public List<Turn.Entry> entries() {
        List<Turn.Entry> entries = new ArrayList<>();
        for (String id : trail.asked()) {
            if (shows(id)) {
                Step step = steps.get(id);
                entries.add(new Turn.Entry(entries.size() + 1, step, AnswerWords.of(step, answers)));
            }
        }
        return entries;
    }

    private Turn.Ask ask(Step step) {
        Map<String, Answer> earlier = new LinkedHashMap<>(answers);
        earlier.keySet().retainAll(step.questions().stream().map(q -> q.id()).toList());
        int number = shownBefore(trail.at()) + 1;
        int behind = shownBefore(trail.asked().size()) + (trail.isRevisiting() ? 0 : 1) - number;
        int due = trail.isRevisiting() ? left() : left() - 1;
        return new Turn.Ask(
                step,
                number,
                behind + due,
                Collections.unmodifiableMap(earlier),
                !trail.back(this::shows).equals(trail));
    }

    private @Nullable Step nextStep() {
        String soonest = view.next().question();
        if (soonest == null) {
            return order.everything() ? firstLeft() : null;
        }
        boolean secondLeg = view.next().settled() && !order.everything();
        return order.inFileOrder() && !secondLeg ? firstLeft() : steps.putting(soonest);
    }

    private @Nullable Step firstLeft() {
        return steps.all().stream()
                .filter(step -> isOpen(step, view.visible()))
                .findFirst()
                .orElse(null);
    }

    /** How many steps are unasked and show, or may yet show. */
    private int left() {
        Set<String> possible = new HashSet<>(view.visible());
        possible.addAll(view.waiting());
        return (int) steps.all().stream().filter(step -> isOpen(step, possible)).count();
    }

    private boolean isOpen(Step step, Set<String> among) {
        return step.questions().stream().anyMatch(q -> among.contains(q.id()) && !answers.containsKey(q.id()));
    }

    private int shownBefore(int place) {
        return (int)
                trail.asked().subList(0, place).stream().filter(this::shows).count();
    }

    private boolean shows(String step) {
        return steps.get(step).questions().stream().anyMatch(q -> view.visible().contains(q.id()));
    }

    private Turn.@Nullable Contradiction contradiction() {
        for (Caution caution : view.cautions()) {
            if (!caution.contradiction().isEmpty() && !notices.cautions().contains(caution.id())) {
                List<Turn.Entry> between = entries().stream()
                        .filter(entry -> entry.step().questions().stream()
                                .anyMatch(q -> caution.contradiction().contains(q.id())))
                        .toList();
                if (!between.isEmpty()) {
                    return new Turn.Contradiction(caution, between);
                }
            }
        }
        return null;
    }

    private Interview with(Trail other) {
        return new Interview(pack, steps, guide, order, answers, view, other, notices);
    }

    private Interview with(Notices other) {
        return new Interview(pack, steps, guide, order, answers, view, trail, other);
    }

    /**
     * Which notices the person has had.
     *
     * @param cautions the contradictions
     * @param settled that the recommendation is settled
     */
    private record Notices(Set<String> cautions, boolean settled) {
        static final Notices NONE = new Notices(Set.of(), false);

        Notices put(Caution caution) {
            Set<String> more = new HashSet<>(cautions);
            more.add(caution.id());
            return new Notices(Set.copyOf(more), settled);
        }

        Notices settledPut() {
            return new Notices(cautions, true);
        }

        Notices unsettled() {
            return new Notices(cautions, false);
        }
    }
}
