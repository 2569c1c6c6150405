package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Facts and questions that read two before them: without memory, each step would double the work. */
@Timeout(60)
class LongChainsTest {
    private static final int LENGTH = 60;
    private static final Condition NEVER = new Condition.AnyOf(List.of());

    @Test
    void long_chains_of_facts_and_questions_are_looked_at_once() {
        Assessor assessor = Assessor.of(pack());
        Assessment open = assessor.assess(Map.of(), Detail.FULL);
        assertThat(open.possible()).containsExactly("yes", "no");
        Assessment decided = assessor.assess(Map.of("q0", new Answer.Chosen("yes")), Detail.FULL);
        assertThat(decided.recommendation().id()).isEqualTo("yes");
        assertThat(decided.because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.answers()).containsOnlyKeys("q0"));
    }

    private static Pack pack() {
        return new Pack(
                "chains",
                "1.0.0",
                "Chains",
                null,
                null,
                new Enough(1, null),
                List.of(),
                IntStream.range(0, LENGTH)
                        .mapToObj(number -> question(number, number == 0 ? null : before("q", number)))
                        .toList(),
                List.of(),
                IntStream.range(0, LENGTH)
                        .mapToObj(number -> new Fact("f" + number, number == 0 ? yes("q0") : twice(number)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(outcome("yes", new Condition.FactHolds("f" + (LENGTH - 1))), outcome("no", null)),
                List.of());
    }

    private static Condition before(String prefix, int number) {
        return new Condition.AnyOf(List.of(yes(prefix + (number - 1)), yes(prefix + Math.max(0, number - 2))));
    }

    private static Condition twice(int number) {
        Condition one = new Condition.FactHolds("f" + (number - 1));
        return new Condition.All(List.of(one, new Condition.AnyOf(List.of(NEVER, one))));
    }

    private static Condition yes(String question) {
        return new Condition.OneOf(question, List.of("yes"));
    }

    private static Question question(int number, @Nullable Condition when) {
        Domain domain =
                new Domain.Choices(List.of(new Domain.Choice("yes", "Yes"), new Domain.Choice("no", "No")), false);
        return new Question("q" + number, "?", null, null, null, domain, false, false, when, null, List.of());
    }

    private static Outcome outcome(String id, @Nullable Condition when) {
        return new Outcome(id, Kind.ADVICE, id, null, when, List.of(), null, null, List.of(), List.of());
    }
}
