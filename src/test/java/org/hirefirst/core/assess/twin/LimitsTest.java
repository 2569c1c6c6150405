package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.PackDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As many outcomes and ranking items as a pack may have are still told apart, the last like the first. */
class LimitsTest {
    private static final String QUESTION = "q";
    private static final Map<String, Answer> LAST = chosen(Outcome.MOST);

    @Test
    void the_last_of_as_many_outcomes_as_there_may_be_is_decided() {
        PackDraft draft = draft();
        for (int number = 1; number <= Outcome.MOST; number++) {
            draft.outcomes.add(outcome("o" + number, number == Outcome.MOST ? null : choice(number)));
        }
        Pack pack = draft.pack();

        Assessment last = assess(pack, LAST);
        assertThat(last.standing()).isEqualTo(Standing.DECIDED);
        assertThat(last.recommendation().id()).isEqualTo("o60");
        assertThat(assess(pack, Map.of()).possible())
                .hasSize(Outcome.MOST)
                .startsWith("o1")
                .endsWith("o60");
        agree(pack);
    }

    @Test
    void the_last_of_as_many_ranking_items_as_there_may_be_comes_first() {
        PackDraft draft = draft();
        List<Ranking.Item> items = IntStream.rangeClosed(1, Ranking.MOST)
                .mapToObj(number -> new Ranking.Item("i" + number, "i" + number, null, List.of()))
                .toList();
        for (int number = 1; number <= Ranking.MOST; number++) {
            Map<String, Map<String, Integer>> ranks = Map.of("points", Map.of("i" + number, 1));
            draft.evidence.add(new Evidence("e" + number, choice(number), Map.of(), ranks, "e", List.of()));
        }
        draft.rankings.add(new Ranking.ByPoints("points", "points", List.of(), items));
        draft.rankings.add(new Ranking.Ladder(
                "ladder",
                "ladder",
                List.of(),
                IntStream.range(0, Ranking.MOST)
                        .mapToObj(i -> new Ranking.Step(items.get(i), choice(i + 1)))
                        .toList()));
        draft.outcomes.add(outcome("last", new Condition.RankedFirst("points", "i60")));
        draft.outcomes.add(outcome("step", new Condition.RankedFirst("ladder", "i59")));
        draft.outcomes.add(outcome("other", null));
        Pack pack = draft.pack();

        Assessment last = assess(pack, LAST);
        assertThat(last.recommendation().id()).isEqualTo("last");
        assertThat(last.rankings())
                .hasSize(2)
                .allMatch(Ranked::settled)
                .allSatisfy(
                        ranked -> assertThat(ranked.items().get(0).item().id()).isEqualTo("i60"));
        assertThat(assess(pack, chosen(Ranking.MOST - 1)).recommendation().id()).isEqualTo("step");
        agree(pack);
    }

    private static void agree(Pack pack) {
        for (Map<String, Answer> answers :
                List.of(Map.<String, Answer>of(), Map.of(QUESTION, Answer.UNKNOWN), chosen(1), chosen(59), LAST)) {
            assertThat(Comparison.differences(new Example(pack, answers)))
                    .as("%s", answers)
                    .isEmpty();
        }
    }

    /** One question with a choice for each outcome or item. */
    private static PackDraft draft() {
        PackDraft draft = new PackDraft();
        List<Domain.Choice> choices = IntStream.rangeClosed(1, Outcome.MOST)
                .mapToObj(number -> new Domain.Choice("c" + number, "c" + number))
                .toList();
        draft.questions.add(new Question(
                QUESTION,
                QUESTION,
                null,
                null,
                null,
                new Domain.Choices(choices, false),
                false,
                false,
                null,
                null,
                List.of()));
        return draft;
    }

    private static Condition choice(int number) {
        return new Condition.OneOf(QUESTION, List.of("c" + number));
    }

    private static Map<String, Answer> chosen(int number) {
        return Map.of(QUESTION, new Answer.Chosen("c" + number));
    }

    private static Outcome outcome(String id, @Nullable Condition when) {
        return new Outcome(id, Outcome.Kind.ADVICE, id, null, when, List.of(), null, null, List.of(), List.of());
    }

    private static Assessment assess(Pack pack, Map<String, Answer> answers) {
        return Assessor.of(pack).assess(answers, Detail.FULL);
    }
}
