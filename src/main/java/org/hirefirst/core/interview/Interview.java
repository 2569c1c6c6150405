package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
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
    private final Guide guide;
    private final Order order;
    private final Progress progress;
    private final Notices notices;

    private Interview(Pack pack, Guide guide, Order order, Progress progress, Notices notices) {
        this.pack = pack;
        this.guide = guide;
        this.order = order;
        this.progress = progress;
        this.notices = notices.at(progress.view());
    }

    /**
     * An interview that has not begun.
     *
     * @param given answers from elsewhere; their questions are asked only where the person wants to change one of them
     *     that contradicts another answer
     */
    public static Interview start(Pack pack, Guide guide, Order order, Map<String, Answer> given) {
        return new Interview(pack, guide, order, Progress.start(guide, given), Notices.NONE);
    }

    /**
     * The interview that this marks.
     *
     * @param guide one of the same packs
     * @param bookmark one that {@link Bookmark#fitting fits} them
     * @param others the packs that the first one may lead to
     */
    public static Interview resume(Pack pack, Guide guide, Bookmark bookmark, Collection<Pack> others) {
        List<Pack> packs = new ArrayList<>(List.of(pack));
        packs.addAll(others);
        Catalogue catalogue = new Catalogue(packs);
        Trail trail = new Trail(
                bookmark.asked().stream().map(catalogue::step).toList(),
                bookmark.asked().stream().map(catalogue::pack).toList(),
                bookmark.at(),
                bookmark.editing());
        Progress progress = Progress.of(bookmark.answers(), guide, trail);
        Notices notices = new Notices(
                bookmark.kept(), catalogue.outcome(bookmark.referred()), bookmark.settled(), bookmark.enough());
        return new Interview(pack, guide, bookmark.order(), progress, notices);
    }

    /** Where it stands, to be taken up again by {@link #resume}. */
    public Bookmark bookmark() {
        Trail trail = progress.trail();
        Outcome referred = notices.referred();
        return new Bookmark(
                order,
                answers(),
                IntStream.range(0, trail.asked().size())
                        .mapToObj(i -> new Bookmark.Asked(
                                trail.packs().get(i).id(), trail.asked().get(i).ids()))
                        .toList(),
                trail.at(),
                trail.editing(),
                notices.kept(),
                referred == null ? null : referred.id(),
                notices.settled(),
                notices.enough());
    }

    /** The decision it begins with. */
    public Pack pack() {
        return pack;
    }

    /** The decision at hand: the first one, or the one that this has led to. */
    public Pack packAtHand() {
        return progress.view().pack();
    }

    /** The decision under which the step was asked first, or would be now. */
    public Pack packAsking(Step step) {
        int place = progress.trail().place(step);
        return place < 0 ? packAtHand() : progress.trail().packs().get(place);
    }

    /** All answers so far, given and dormant ones among them. */
    public Map<String, Answer> answers() {
        return progress.answers();
    }

    /** Everything that was asked and still shows, with its answer in words. */
    public List<Turn.Entry> entries() {
        return progress.entries();
    }

    /** Once the recommendation is settled, what shows and has no answer: it could not change it any more. */
    public List<Step> leftOut() {
        return isSettled() ? progress.unasked(pack) : List.of();
    }

    /** How many questions it will have been at most. */
    public int most() {
        return progress.asked() + ahead();
    }

    /** What may still be asked, in file order. */
    List<Step> open() {
        return progress.ahead();
    }

    /** What is to be put to the person now. */
    public Turn turn() {
        Step revisited = progress.trail().revisited();
        if (revisited != null) {
            return progress.ask(revisited, ahead());
        }
        Turn.Contradiction contradiction = contradiction();
        if (contradiction != null) {
            return contradiction;
        }
        Turn.Referred referred = referred();
        if (referred != null) {
            return referred;
        }
        Step next = next();
        int left = progress.left();
        if (isSettled() && !notices.settled() && !order.everything() && left > 0) {
            boolean unknown = answers().containsValue(Answer.UNKNOWN);
            return new Turn.Settled(progress.before(), progress.before() + left, progress.details(), unknown);
        }
        return next == null ? new Turn.Review(entries(), leftOut()) : progress.ask(next, ahead());
    }

    /** Whether nobody was asked anything, and nothing is left to ask. */
    public boolean isOver() {
        return past().turn() instanceof Turn.Review review && review.entries().isEmpty();
    }

    /** Past the notice that another decision follows, where that is what comes next. */
    public Interview past() {
        return turn() instanceof Turn.Referred ? goOn() : this;
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
        return with(progress.answered(ask.step(), given, guide));
    }

    /** Back by one; the earlier answer is kept. The same place where there is nothing to go back to. */
    public Interview back() {
        return with(progress.back());
    }

    /** On, past a notice: the contradiction stands, the next decision may begin, the details may be asked. */
    public Interview goOn() {
        Turn turn = turn();
        if (turn instanceof Turn.Contradiction contradiction) {
            return with(notices.keep(contradiction.caution()));
        }
        if (turn instanceof Turn.Referred referred) {
            return with(notices.referred(referred.outcome()));
        }
        return turn instanceof Turn.Settled ? with(notices.settled(false)) : this;
    }

    /** On to the review: once the recommendation is settled, nothing more is asked while it is. */
    public Interview enough() {
        return turn() instanceof Turn.Settled ? with(notices.settled(true)) : this;
    }

    /** On with every question that is left, also those that cannot change the recommendation. */
    public Interview askEverything() {
        return new Interview(pack, guide, new Order(true, order.inFileOrder()), progress, notices);
    }

    /** To the entry of this number, or of a contradiction, to change its answer; then straight on to what is left. */
    public Interview edit(int entry) {
        List<Turn.Entry> entries = new ArrayList<>(entries());
        if (turn() instanceof Turn.Contradiction put) {
            entries.addAll(given(put.caution()));
        }
        Step step = entries.get(entry - 1).step();
        if (progress.trail().place(step) >= 0) {
            return with(progress.visiting(step));
        }
        Pack asking = catalogue().pack(only(step.questions().get(0).id()));
        return with(progress.visitingNew(step, asking, guide));
    }

    /** How many questions may still come while no answer is changed. */
    private int ahead() {
        if (!order.everything() && isSettled()) {
            return notices.enough() ? 0 : progress.details().most();
        }
        return progress.left();
    }

    private boolean isSettled() {
        return progress.view().next().settled();
    }

    private @Nullable Step next() {
        String soonest = progress.view().next().question();
        Step best = soonest == null ? null : progress.steps().putting(soonest);
        if (order.everything()) {
            return order.inFileOrder() ? progress.firstLeft() : progress.leftInTopic(best);
        }
        if (notices.enough()) {
            return null;
        }
        return best != null && order.inFileOrder() && !isSettled() ? progress.firstLeft() : best;
    }

    private Turn.@Nullable Referred referred() {
        Guide.View view = progress.view();
        if (view.referral() == null || view.referral().outcome().equals(notices.referred())) {
            return null;
        }
        int of = progress.all();
        return new Turn.Referred(view.referral().outcome(), view.pack(), of - progress.left(), of);
    }

    private Turn.@Nullable Contradiction contradiction() {
        for (Caution caution : referred() == null ? progress.view().cautions() : cautionsBefore()) {
            if (!notices.kept().contains(caution.id())) {
                List<Turn.Entry> between = new ArrayList<>(entries());
                between.removeIf(entry -> entry.step().questions().stream()
                        .noneMatch(q -> caution.contradiction().contains(q.id())));
                if (!between.isEmpty()) {
                    between.addAll(given(caution));
                    return new Turn.Contradiction(caution, between);
                }
            }
        }
        return null;
    }

    /** Those of the first decision: the next one is spoken of only once the person knows of it. */
    private List<Caution> cautionsBefore() {
        return progress.view().cautions().stream()
                .filter(pack.cautions()::contains)
                .toList();
    }

    /** The answers from elsewhere among those that do not fit together, numbered behind all that were asked. */
    private List<Turn.Entry> given(Caution caution) {
        List<Turn.Entry> given = new ArrayList<>();
        for (String question : caution.contradiction()) {
            if (progress.isGiven(question)) {
                Step step = catalogue().step(only(question));
                int number = entries().size() + given.size() + 1;
                given.add(new Turn.Entry(number, step, AnswerWords.of(step, answers())));
            }
        }
        return given;
    }

    private Catalogue catalogue() {
        return new Catalogue(List.of(packAtHand(), pack));
    }

    private Bookmark.Asked only(String question) {
        return new Bookmark.Asked(packAtHand().id(), List.of(question));
    }

    private Interview with(Progress other) {
        return new Interview(pack, guide, order, other, notices);
    }

    private Interview with(Notices other) {
        return new Interview(pack, guide, order, progress, other);
    }
}
