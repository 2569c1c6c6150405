package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Entry;
import org.hirefirst.core.interview.Turn.Referred;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.interview.Turn.Settled;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/**
 * An interview as a machine that a person drives at random: answers, not knowing, back, changing an answer from anywhere,
 * going on, stopping, asking for everything. {@code -Dwalks=10000} takes more walks.
 */
class WalkRulesTest {
    private static final int WALKS = Integer.getInteger("walks", 300);
    private static final int WANDERING = 50;

    /** Somebody on the way: what they answered last to each question, and where that led. */
    private record Walker(Assessor first, Assessor second, Order order, Dice dice, Map<String, Answer> last) {

        static Walker random(long seed) {
            Dice dice = new Dice(seed);
            Pack first = WithTopics.of(RandomPacks.next(dice, Size.SMALL));
            Pack second = WithTopics.of(RandomPacks.sharing(dice, Size.SMALL, first));
            Order order = new Order(dice.chance(0.2), dice.chance(0.3));
            return new Walker(Assessor.of(first), Assessor.of(second), order, dice, new HashMap<>());
        }

        Interview start() {
            Guide guide = Guide.of(first, Map.of("elsewhere", () -> second), order);
            return Interview.start(first.pack(), guide, order, Map.of());
        }

        Interview move(Interview at, boolean wander) {
            int entries = at.entries().size();
            if (wander && dice.chance(0.2)) {
                return at.back();
            }
            if (wander && entries > 0 && dice.chance(0.2) && !(at.turn() instanceof Referred)) {
                return at.edit(dice.between(1, entries));
            }
            if (at.turn() instanceof Ask ask) {
                Map<String, Answer> answers = answers(ask);
                last.putAll(answers);
                return at.answer(answers);
            }
            if (at.turn() instanceof Settled) {
                return dice.chance(0.3) ? at.enough() : dice.chance(0.3) ? at.askEverything() : at.goOn();
            }
            return at.goOn();
        }

        private Map<String, Answer> answers(Ask ask) {
            boolean answered = ask.earlier().size() == ask.step().questions().size();
            if (answered && dice.chance(0.3)) {
                return ask.earlier();
            }
            if (dice.chance(0.2)) {
                return ask.step().unknown();
            }
            Map<String, Answer> answers = new HashMap<>();
            ask.step().questions().forEach(q -> answers.put(q.id(), RandomAnswers.real(dice, q)));
            return answers;
        }
    }

    @Test
    void the_count_grows_only_where_a_changed_answer_opens_questions_and_that_is_said() {
        int grown = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Walker walker = Walker.random(seed);
            Interview at = walker.start();
            for (int moves = 0; moves < WANDERING; moves++) {
                Interview next = walker.move(at, true);
                if (next.turn() instanceof Ask ask) {
                    assertThat(ask.number() + ask.atMost()).as("seed %d", seed).isEqualTo(next.most());
                    assertThat(ask.number()).as("seed %d", seed).isPositive();
                    assertThat(ask.atMost()).as("seed %d", seed).isNotNegative();
                }
                boolean isLedOn = !next.packAtHand().equals(at.packAtHand())
                        && !next.packAtHand().equals(next.pack());
                boolean isOffered = at.turn() instanceof Settled || isLedOn;
                if (next.most() > at.most() && !isOffered) {
                    Change change = Change.between(at, next);
                    assertThat(at.turn()).as("seed %d", seed).isInstanceOf(Ask.class);
                    boolean isChanged = !((Ask) at.turn()).earlier().isEmpty();
                    assertThat(isChanged || !change.again().isEmpty())
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(change.more()).as("seed %d", seed).isEqualTo(next.most() - at.most());
                    grown++;
                }
                at = next;
            }
        }
        assertThat(grown).isGreaterThan(WALKS / 10);
    }

    @Test
    void whoever_changes_an_answer_ends_like_somebody_who_answered_so_from_the_start() {
        int alike = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Walker walker = Walker.random(seed);
            Interview at = walker.start();
            for (int moves = 0; moves < WANDERING || !(at.turn() instanceof Review); moves++) {
                assertThat(moves).as("stuck, seed %d", seed).isLessThan(500);
                at = walker.move(at, moves < WANDERING);
            }

            assertThat(at.answers()).as("seed %d", seed).isEqualTo(walker.last());
            Interview straight = walker.start();
            while (!(straight.turn() instanceof Review)) {
                straight = straight.turn() instanceof Ask ask
                        ? straight.answer(answered(ask, walker))
                        : straight.turn() instanceof Settled ? straight.enough() : straight.goOn();
            }
            if (walker.last().keySet().containsAll(straight.answers().keySet())
                    && !walker.last().containsValue(Answer.UNKNOWN)) {
                assertThat(recommended(walker, straight)).as("seed %d", seed).isEqualTo(recommended(walker, at));
                alike++;
            }
        }
        assertThat(alike).isGreaterThan(WALKS / 20);
    }

    @Test
    void what_a_changed_answer_sets_aside_is_kept_and_what_it_brings_back_counts_as_before() {
        int aside = 0;
        int again = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Walker walker = Walker.random(seed);
            Interview at = walker.start();
            for (int moves = 0; moves < WANDERING; moves++) {
                Interview next = walker.move(at, true);
                if (at.turn() instanceof Ask ask) {
                    Change change = Change.between(at, next);
                    List<Step> shown = next.entries().stream().map(Entry::step).toList();
                    for (Entry entry : change.aside()) {
                        assertThat(shown).doesNotContain(entry.step());
                        assertThat(next.answers()).containsKeys(questions(entry.step()));
                        aside++;
                    }
                    for (Entry entry : change.again()) {
                        assertThat(shown).contains(entry.step());
                        assertThat(AnswerWords.of(entry.step(), at.answers())).isEqualTo(entry.words());
                        again++;
                    }
                    if (next.answers().equals(at.answers())) {
                        assertThat(change)
                                .as("seed %d", seed)
                                .isEqualTo(new Change(List.of(), List.of(), List.of(), 0));
                    }
                    assertThat(change.opened()).as("seed %d", seed).noneMatch(ask.step()::equals);
                }
                at = next;
            }
        }
        assertThat(aside).isPositive();
        assertThat(again).isPositive();
    }

    @Test
    void what_is_left_out_at_the_end_cannot_change_the_recommendation() {
        int leftOut = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Walker walker = Walker.random(seed);
            Interview at = walker.start();
            while (!(at.turn() instanceof Review)) {
                at = at.turn() instanceof Settled ? at.enough() : walker.move(at, false);
            }
            Map<String, Answer> answers = at.answers();
            List<Step> steps = ((Review) at.turn()).leftOut();
            assertThat(steps)
                    .as("seed %d", seed)
                    .allMatch(step -> step.questions().stream().noneMatch(q -> answers.containsKey(q.id())));
            Map<String, Answer> more = new HashMap<>(at.answers());
            steps.forEach(step -> step.questions()
                    .forEach(question -> more.put(question.id(), RandomAnswers.real(walker.dice(), question))));
            assertThat(recommended(walker, more)).as("seed %d", seed).isEqualTo(recommended(walker, at.answers()));
            leftOut += steps.size();
        }
        assertThat(leftOut).isGreaterThan(WALKS / 10);
    }

    @Test
    void a_topic_is_left_when_none_of_its_questions_matters_and_is_not_returned_to() {
        int changes = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = WithTopics.of(RandomPacks.next(dice, Size.SMALL));
            if (pack.questions().stream().anyMatch(question -> question.when() != null)) {
                continue; // a topic may be opened anew by questions that only then show
            }
            Interview at = Interview.start(pack, Guide.of(Assessor.of(pack)), Order.SHORTEST, Map.of());
            Set<String> left = new HashSet<>();
            String topic = "";
            while (at.turn() instanceof Ask ask) {
                String now = ask.step().topic() == null
                        ? ask.step().id()
                        : ask.step().topic();
                if (!now.equals(topic)) {
                    left.add(topic);
                    assertThat(left).as("seed %d", seed).doesNotContain(now);
                    topic = now;
                    changes++;
                }
                Map<String, Answer> answers = new HashMap<>();
                ask.step().questions().forEach(q -> answers.put(q.id(), RandomAnswers.real(dice, q)));
                at = at.answer(answers);
            }
        }
        assertThat(changes).isGreaterThan(WALKS / 10);
    }

    private static Map<String, Answer> answered(Ask ask, Walker walker) {
        return ask.step().questions().stream()
                .collect(Collectors.toMap(
                        Question::id, question -> walker.last().getOrDefault(question.id(), Answer.UNKNOWN)));
    }

    private static List<String> recommended(Walker walker, Interview at) {
        return recommended(walker, at.answers());
    }

    /** What is recommended in the first decision, and in the second one where that follows. */
    private static List<String> recommended(Walker walker, Map<String, Answer> answers) {
        Assessment first = assess(walker.first(), answers);
        Outcome outcome = first.recommendation().outcome();
        boolean refers = outcome != null && outcome.kind() == Outcome.Kind.REFER;
        return List.of(
                first.recommendation().id(),
                refers ? assess(walker.second(), answers).recommendation().id() : "");
    }

    private static Assessment assess(Assessor assessor, Map<String, Answer> answers) {
        return assessor.assess(assessor.pack().own(answers), Detail.BRIEF);
    }

    private static String[] questions(Step step) {
        return step.questions().stream().map(Question::id).toArray(String[]::new);
    }
}
