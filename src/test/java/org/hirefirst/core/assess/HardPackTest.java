package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.junit.jupiter.api.Test;

/** A pack whose possible outcomes nobody can find out: one of them holds where a large random formula does. */
class HardPackTest {
    private static final int QUESTIONS = 50;
    private static final int CLAUSES = 215;

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void the_search_gives_up_within_its_budget_and_nothing_is_called_decided() {
        Assessor assessor = Assessor.of(pack());
        Effort effort = new Effort();
        Assessment assessment = assessor.assess(Map.of(), Detail.FULL, effort);
        assertThat(assessment.possibleProven()).isFalse();
        assertThat(assessment.possible()).containsExactly("hard", "otherwise");
        assertThat(assessment.standing()).isNotEqualTo(Standing.DECIDED);
        assertThat(effort.all()).isLessThan(820_000);
    }

    private Pack pack() {
        List<Condition> clauses =
                IntStream.range(0, CLAUSES).mapToObj(clause -> clause()).toList();
        return new Pack(
                "hard",
                "1.0.0",
                "Hard",
                null,
                null,
                new Enough(1, null),
                List.of(),
                IntStream.range(0, QUESTIONS).mapToObj(HardPackTest::question).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        outcome("hard", new Condition.All(clauses)),
                        new Outcome(
                                "otherwise",
                                Kind.ADVICE,
                                "Otherwise",
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of())),
                List.of());
    }

    private Condition clause() {
        List<Condition> literals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String choice = random.nextBoolean() ? "yes" : "no";
            literals.add(new Condition.OneOf("q" + random.nextInt(QUESTIONS), List.of(choice)));
        }
        return new Condition.AnyOf(literals);
    }

    private static Question question(int number) {
        Domain domain =
                new Domain.Choices(List.of(new Domain.Choice("yes", "Yes"), new Domain.Choice("no", "No")), false);
        return new Question("q" + number, "?", null, null, null, domain, false, false, null, null, List.of());
    }

    private static Outcome outcome(String id, Condition when) {
        return new Outcome(id, Kind.ADVICE, id, null, when, List.of(), null, null, List.of(), List.of());
    }
}
