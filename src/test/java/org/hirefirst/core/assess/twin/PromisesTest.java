package org.hirefirst.core.assess.twin;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Shrinker;
import org.hirefirst.testing.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What assessments promise, on random packs: kept by the engine, and by the twin, so that the page itself holds. */
class PromisesTest {
    /** Beyond these a run would only take more memory: what one assessment says is kept for all promises. */
    private static final int PACKS = Math.min(Seeded.PACKS, 5_000);

    /** The promises, whoever makes them. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class KeptBy {
        /** One assessment serves all promises. */
        private record Held(Seeded seeded, Promises promises) {}

        private final Function<Pack, Advisor> advisor;
        private final List<Held> all;

        KeptBy(Function<Pack, Advisor> advisor, int packs) {
            this.advisor = advisor;
            all = Seeded.examples(packs, 1, Size.SMALL)
                    .map(seeded -> new Held(seeded, new Promises(advisor, seeded.example())))
                    .toList();
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

        @Test
        void a_brief_assessment_differs_only_in_what_it_leaves_out() {
            keeps(Promises::a_brief_assessment_differs_only_in_what_it_leaves_out);
        }

        private void keeps(Consumer<Promises> promise) {
            for (Held held : all) {
                if (breaks(promise, held.promises()) != null) {
                    report(promise, held.seeded());
                }
            }
        }

        private void report(Consumer<Promises> promise, Seeded seeded) {
            Example smallest = Shrinker.smallest(
                    seeded.example(), smaller -> breaks(promise, new Promises(advisor, smaller)) != null);
            throw new AssertionError(
                    "seed " + seeded.seed() + "\n" + smallest + "\nfound in\n" + seeded.example(),
                    breaks(promise, new Promises(advisor, smallest)));
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
