package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Referred;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** An interview that is put away and taken up again is the same, wherever it stands. */
class BookmarkTest {
    private static final int WALKS = 300;

    /** A pack, one that it may refer to, and the order in which they are asked. */
    private record Pair(Assessor first, Assessor second, Order order) {
        static Pair random(Dice dice) {
            Pack first = RandomPacks.next(dice, Size.SMALL);
            Pack second = named("second", RandomPacks.sharing(dice, Size.SMALL, first));
            return new Pair(Assessor.of(first), Assessor.of(second), new Order(dice.chance(0.3), dice.chance(0.3)));
        }

        private static Pack named(String id, Pack pack) {
            return new Pack(
                    id,
                    pack.version(),
                    pack.title(),
                    pack.decides(),
                    pack.audience(),
                    pack.enough(),
                    pack.candidates(),
                    pack.questions(),
                    pack.checklists(),
                    pack.facts(),
                    pack.evidence(),
                    pack.gates(),
                    pack.rankings(),
                    pack.cautions(),
                    pack.outcomes(),
                    pack.sources());
        }

        Guide guide() {
            return Guide.of(first, Map.of("elsewhere", () -> second), order);
        }

        Interview takeUp(Interview interview) {
            return Interview.resume(first.pack(), guide(), interview.bookmark(), List.of(second.pack()));
        }
    }

    @Test
    void at_every_moment_of_a_walk_the_one_taken_up_again_is_the_same_and_goes_on_the_same() {
        int moments = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Dice dice = new Dice(seed);
            Pair pair = Pair.random(dice);
            Interview here = Interview.start(pair.first().pack(), pair.guide(), pair.order(), given(dice, pair));
            Interview there = pair.takeUp(here);
            for (int moves = 0; !(here.turn() instanceof Review) || (moves < 60 && dice.chance(0.6)); moves++) {
                there = dice.chance(0.7) ? pair.takeUp(there) : there;
                same(here, there, seed);
                long move = dice.between(1, 1_000_000);
                here = move(here, new Dice(move), moves < 60);
                there = move(there, new Dice(move), moves < 60);
                moments++;
            }
            same(here, pair.takeUp(there), seed);
        }
        assertThat(moments).isGreaterThan(WALKS * 5);
    }

    private static void same(Interview here, Interview there, long seed) {
        assertThat(there.turn()).as("seed %d", seed).isEqualTo(here.turn());
        assertThat(there.entries()).as("seed %d", seed).isEqualTo(here.entries());
        assertThat(there.packAtHand()).as("seed %d", seed).isSameAs(here.packAtHand());
        here.entries()
                .forEach(entry -> assertThat(there.packAsking(entry.step()))
                        .as("seed %d", seed)
                        .isSameAs(here.packAsking(entry.step())));
        assertThat(List.copyOf(there.answers().entrySet()))
                .as("seed %d", seed)
                .isEqualTo(List.copyOf(here.answers().entrySet()));
        assertThat(there.bookmark()).as("seed %d", seed).isEqualTo(here.bookmark());
    }

    private static Interview move(Interview interview, Dice dice, boolean wander) {
        if (wander && dice.chance(0.25)) {
            return interview.back();
        }
        if (interview.turn() instanceof Ask ask) {
            return interview.answer(answers(ask.step(), dice));
        }
        int entries = interview.entries().size();
        if (wander && entries > 0 && dice.chance(0.5) && !(interview.turn() instanceof Referred)) {
            return interview.edit(dice.between(1, entries));
        }
        return dice.chance(0.1)
                ? interview.askEverything()
                : dice.chance(0.3) ? interview.enough().goOn() : interview.goOn();
    }

    private static Map<String, Answer> answers(Step step, Dice dice) {
        if (dice.chance(0.15)) {
            return step.unknown();
        }
        Map<String, Answer> answers = new HashMap<>();
        step.questions().forEach(question -> answers.put(question.id(), RandomAnswers.real(dice, question)));
        return answers;
    }

    private static Map<String, Answer> given(Dice dice, Pair pair) {
        Map<String, Answer> given = new LinkedHashMap<>();
        if (dice.chance(0.5)) {
            pair.first().pack().questions().stream()
                    .filter(question -> dice.chance(0.2))
                    .forEach(question -> given.put(question.id(), RandomAnswers.real(dice, question)));
        }
        return given;
    }

    @Test
    void answers_that_the_pack_takes_no_more_are_left_out_and_asked_again_and_the_place_stays() {
        Bookmark bookmark = new Bookmark(
                new Order(true, true),
                Map.of(
                        "gone", Answer.UNKNOWN,
                        "closing", new Chosen("on-a-sunday"),
                        "undermining", new Chosen("none"),
                        "raising", new Chosen("yes"),
                        "buying", new Chosen("perhaps")),
                List.of(asked("gone"), asked("closing"), asked("undermining"), asked("raising", "buying")),
                2,
                true,
                Set.of("no-such"),
                "no-such",
                true,
                true);
        Pack pack = ReferringPacks.FINANCE;

        Bookmark fitting = bookmark.fitting(List.of(pack));

        assertThat(fitting.answers()).containsOnlyKeys("undermining", "raising");
        assertThat(fitting.asked()).containsExactly(asked("undermining"), asked("raising"));
        assertThat(fitting.at()).isZero();
        assertThat(fitting.editing()).isTrue();
        Interview interview = Interview.resume(pack, Guide.of(Assessor.of(pack)), fitting, List.of());
        assertThat(((Ask) interview.turn()).step().id()).isEqualTo("undermining");
        List<String> asked = new ArrayList<>();
        for (interview = interview.answer(Map.of("undermining", Answer.UNKNOWN));
                interview.turn() instanceof Ask ask;
                interview = interview.answer(ask.step().unknown())) {
            ask.step().questions().forEach(question -> asked.add(question.id()));
        }
        assertThat(asked).contains("closing", "buying").doesNotContain("undermining", "raising", "gone");
    }

    @Test
    void where_the_question_at_hand_is_gone_the_next_one_takes_its_place() {
        Bookmark bookmark = new Bookmark(
                new Order(true, true),
                Map.of("revenue", Answer.UNKNOWN, "gone", Answer.UNKNOWN, "undermining", new Chosen("none")),
                List.of(asked("revenue"), asked("gone"), asked("undermining")),
                1,
                true,
                Set.of(),
                null,
                false,
                false);

        Bookmark fitting = bookmark.fitting(List.of(ReferringPacks.FINANCE));

        assertThat(fitting.asked()).containsExactly(asked("revenue"), asked("undermining"));
        assertThat(fitting.at()).isEqualTo(1);
        assertThat(fitting.editing()).isFalse();
    }

    private static Bookmark.Asked asked(String... questions) {
        return new Bookmark.Asked(ReferringPacks.FINANCE.id(), List.of(questions));
    }
}
