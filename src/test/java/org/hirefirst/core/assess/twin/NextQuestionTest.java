package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Shrinker;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the engine asks next, held against what the twin says that questions change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextQuestionTest {
    private static final int PACKS = Math.min(Seeded.PACKS, 5_000);
    private static final String OUTCOME = "outcome";

    private final List<Seeded> examples = Seeded.examples(PACKS, 1, Size.SMALL).toList();

    /** Asked once for all tests. */
    private final List<Asked> asked =
            examples.stream().map(seeded -> Asked.of(seeded.example())).toList();

    /** What was asked for, what the engine would ask, and what the twin says. */
    private record Asked(Pack pack, Next next, Assessment twin) {
        static Asked of(Example example) {
            Pack pack = example.pack();
            Next next = Assessor.of(pack).next(example.answers());
            return new Asked(pack, next, new Twin(pack).assess(example.answers()));
        }

        /** What the unasked questions that show can change, question by question. */
        Stream<Assessment.Open> unasked() {
            return twin.open().stream().filter(open -> open.state() == Assessment.Open.State.UNASKED);
        }

        List<String> changesOfNext() {
            return unasked()
                    .filter(open -> open.question().equals(next.question()))
                    .findFirst()
                    .orElseThrow()
                    .changes();
        }

        boolean isSecondLeg(String change) {
            List<String> rankings = twin.rankings().stream()
                    .map(ranked -> "ranking:" + ranked.ranking().id())
                    .toList();
            List<String> cautions = pack.cautions().stream()
                    .filter(Caution::ask)
                    .map(caution -> "caution:" + caution.id())
                    .toList();
            return rankings.contains(change) || cautions.contains(change);
        }
    }

    @Test
    void the_next_question_shows_and_is_unasked() {
        holds(asked -> {
            if (asked.next().question() != null) {
                assertThat(asked.unasked().map(Assessment.Open::question))
                        .contains(asked.next().question());
            }
        });
    }

    @Test
    void while_some_question_can_change_the_outcome_such_a_one_is_asked() {
        holds(asked -> {
            boolean someCan = asked.unasked().anyMatch(open -> open.changes().contains(OUTCOME));
            if (!asked.next().settled() && someCan) {
                assertThat(asked.next().question()).isNotNull();
                assertThat(asked.changesOfNext()).contains(OUTCOME);
            }
        });
    }

    @Test
    void once_the_outcome_is_settled_only_rankings_and_cautions_are_asked_for() {
        holds(asked -> {
            if (asked.next().settled() && asked.next().question() != null) {
                assertThat(asked.changesOfNext()).anyMatch(asked::isSecondLeg);
            }
        });
    }

    @Test
    void once_nothing_is_asked_no_ranking_or_caution_is_left_to_settle() {
        holds(asked -> {
            if (asked.next().settled() && asked.next().question() == null) {
                assertThat(asked.unasked())
                        .noneMatch(open -> open.changes().stream().anyMatch(asked::isSecondLeg));
            }
        });
    }

    private void holds(Consumer<Asked> promise) {
        for (int i = 0; i < examples.size(); i++) {
            if (!holds(promise, asked.get(i))) {
                report(promise, examples.get(i));
            }
        }
    }

    private static void report(Consumer<Asked> promise, Seeded seeded) {
        Example smallest = Shrinker.smallest(seeded.example(), smaller -> !holds(promise, Asked.of(smaller)));
        throw new AssertionError("seed " + seeded.seed() + "\n" + smallest
                + Asked.of(smallest).next() + "\n"
                + AssessmentText.of(Asked.of(smallest).twin()) + "\nfound in\n" + seeded.example());
    }

    private static boolean holds(Consumer<Asked> promise, Asked asked) {
        try {
            promise.accept(asked);
            return true;
        } catch (AssertionError broken) {
            return false;
        }
    }
}
