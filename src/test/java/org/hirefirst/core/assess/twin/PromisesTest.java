package org.hirefirst.core.assess.twin;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Shrinker;
import org.hirefirst.testing.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What assessments promise, on random packs: kept by the engine, and by the twin, so that the page itself holds. */
class PromisesTest {
    private static final long FIRST_SEED = Long.getLong("seed", 1);
    private static final int PACKS = Integer.getInteger("packs", 2_000) / 4;
    private static final int ANSWERS = 2;

    /** The promises, whoever makes them. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class KeptBy {
        private final Function<Pack, Advisor> advisor;
        private final List<Promises> all;

        KeptBy(Function<Pack, Advisor> advisor, int packs) {
            this.advisor = advisor;
            all = examples(packs).map(example -> new Promises(advisor, example)).toList();
        }

        private static Stream<Example> examples(int packs) {
            return LongStream.range(FIRST_SEED, FIRST_SEED + packs).boxed().flatMap(seed -> {
                Dice dice = new Dice(seed);
                Pack pack = RandomPacks.next(dice, Size.SMALL);
                return Stream.generate(() -> new Example(pack, RandomAnswers.next(dice, pack, Size.SMALL)))
                        .limit(ANSWERS);
            });
        }

        @Test
        void answering_never_adds_to_what_is_possible() {
            keeps(Promises::answering_never_adds_to_what_is_possible);
        }

        @Test
        void the_recommendation_is_possible_or_built_in() {
            keeps(Promises::the_recommendation_is_possible_or_built_in);
        }

        @Test
        void a_decided_result_survives_every_further_answer() {
            keeps(Promises::a_decided_result_survives_every_further_answer);
        }

        @Test
        void nobody_who_is_shut_out_is_named() {
            keeps(Promises::nobody_who_is_shut_out_is_named);
        }

        @Test
        void a_flip_leads_where_it_says() {
            keeps(Promises::a_flip_leads_where_it_says);
        }

        @Test
        void answers_of_hidden_questions_change_nothing_but_dormant() {
            keeps(Promises::answers_of_hidden_questions_change_nothing_but_dormant);
        }

        @Test
        void the_order_of_the_answers_changes_nothing() {
            keeps(Promises::the_order_of_the_answers_changes_nothing);
        }

        @Test
        void a_question_that_nothing_reads_changes_nothing_but_what_is_open() {
            keeps(Promises::a_question_that_nothing_reads_changes_nothing_but_what_is_open);
        }

        @Test
        void where_asking_may_stop_no_answer_to_what_is_unasked_changes_the_outcome() {
            keeps(Promises::where_asking_may_stop_no_answer_to_what_is_unasked_changes_the_outcome);
        }

        private void keeps(Consumer<Promises> promise) {
            for (Promises promises : all) {
                if (breaks(promise, promises) != null) {
                    Example smallest = Shrinker.smallest(
                            promises.example(), smaller -> breaks(promise, new Promises(advisor, smaller)) != null);
                    throw new AssertionError(
                            "seed " + FIRST_SEED + "\n" + smallest, breaks(promise, new Promises(advisor, smallest)));
                }
            }
        }

        private static @Nullable AssertionError breaks(Consumer<Promises> promise, Promises promises) {
            try {
                promise.accept(promises);
                return null;
            } catch (AssertionError broken) {
                return broken;
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ByTheEngine extends KeptBy {
        ByTheEngine() {
            super(Advisor::engine, PACKS);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ByTheTwin extends KeptBy {
        ByTheTwin() {
            super(Advisor::twin, PACKS / 4);
        }
    }
}
