package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Referred;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** Random walks through random packs that refer to random packs. */
class ReferralWalkTest {
    private static final int WALKS = 500;

    /** A pack, one that it may refer to, and an interview about them. */
    private record Pair(Assessor first, Assessor second, Order order, Map<String, Answer> given) {

        static Pair random(Dice dice) {
            Pack first = RandomPacks.next(dice, Size.SMALL);
            Pack second = RandomPacks.sharing(dice, Size.SMALL, first);
            Map<String, Answer> given = new HashMap<>();
            for (Pack pack : dice.chance(0.5) ? Set.<Pack>of() : Set.of(first, second)) {
                pack.questions().stream()
                        .filter(question -> dice.chance(0.2))
                        .forEach(question -> given.put(question.id(), answer(dice, question)));
            }
            Order order = new Order(dice.chance(0.3), dice.chance(0.3));
            return new Pair(Assessor.of(first), Assessor.of(second), order, given);
        }

        Interview start(Map<String, Answer> answers) {
            Guide guide = Guide.of(first, Map.of("elsewhere", () -> second), order);
            return Interview.start(first.pack(), guide, order, answers);
        }

        boolean refers(Map<String, Answer> answers) {
            Assessment assessment = first.assess(first.pack().own(answers), Detail.BRIEF);
            Outcome outcome = assessment.recommendation().outcome();
            return outcome != null && outcome.kind() == Outcome.Kind.REFER;
        }
    }

    @Test
    void any_walk_ends_with_the_answers_last_given_in_the_decision_that_they_lead_to() {
        int followed = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Dice dice = new Dice(seed);
            Pair pair = Pair.random(dice);
            Map<String, Answer> last = new HashMap<>(pair.given());
            Interview interview = pair.start(pair.given());
            for (int moves = 0; !(interview.turn() instanceof Review) || (moves < 60 && dice.chance(0.6)); moves++) {
                assertThat(moves).as("endless walk, seed %d", seed).isLessThan(500);
                interview = move(interview, last, dice, moves < 60);
            }

            Assessor atHand = pair.refers(last) ? pair.second() : pair.first();
            assertThat(interview.answers()).as("seed %d", seed).isEqualTo(last);
            assertThat(interview.packAtHand()).as("seed %d", seed).isSameAs(atHand.pack());
            assertThat(atHand.next(atHand.pack().own(last)).question())
                    .as("seed %d", seed)
                    .isNull();
            Interview given = pair.start(last);
            assertThat(given.packAtHand()).as("seed %d", seed).isSameAs(atHand.pack());
            assertThat(given.past().turn()).as("seed %d", seed).isNotInstanceOf(Ask.class);
            followed += atHand == pair.second() ? 1 : 0;
        }
        assertThat(followed).isGreaterThan(WALKS / 10);
    }

    @Test
    void nothing_is_asked_twice_and_the_count_of_a_decisions_questions_never_runs_backwards() {
        for (long seed = 1; seed <= WALKS; seed++) {
            Dice dice = new Dice(seed);
            Pair pair = Pair.random(dice);
            Set<String> answered = new HashSet<>(pair.given().keySet());
            Interview interview = pair.start(pair.given());
            int number = 0;
            int most = Integer.MAX_VALUE;
            while (!(interview.turn() instanceof Review)) {
                if (interview.turn() instanceof Ask ask) {
                    assertThat(ask.step().questions()).as("seed %d", seed).allMatch(q -> answered.add(q.id()));
                    assertThat(ask.number()).as("seed %d", seed).isEqualTo(++number);
                    assertThat(ask.number() + ask.atMost()).as("seed %d", seed).isLessThanOrEqualTo(most);
                    most = ask.number() + ask.atMost();
                    interview = interview.answer(answers(ask.step(), dice));
                } else {
                    if (interview.turn() instanceof Referred referred) {
                        assertThat(interview.packAtHand()).as("seed %d", seed).isSameAs(referred.pack());
                        most = number + referred.of() - referred.answered();
                    }
                    interview = interview.goOn();
                }
            }
        }
    }

    private static Interview move(Interview interview, Map<String, Answer> last, Dice dice, boolean wander) {
        if (wander && dice.chance(0.25)) {
            return interview.back();
        }
        if (interview.turn() instanceof Ask ask) {
            Map<String, Answer> answers = answers(ask.step(), dice);
            last.putAll(answers);
            return interview.answer(answers);
        }
        int entries = interview.entries().size();
        if (wander && entries > 0 && dice.chance(0.5) && !(interview.turn() instanceof Referred)) {
            return interview.edit(dice.between(1, entries));
        }
        return dice.chance(0.1) ? interview.askEverything() : interview.goOn();
    }

    private static Map<String, Answer> answers(Step step, Dice dice) {
        if (dice.chance(0.15)) {
            return step.unknown();
        }
        Map<String, Answer> answers = new HashMap<>();
        step.questions().forEach(question -> answers.put(question.id(), RandomAnswers.real(dice, question)));
        return answers;
    }

    private static Answer answer(Dice dice, Question question) {
        return dice.chance(0.2) ? Answer.UNKNOWN : RandomAnswers.real(dice, question);
    }
}
