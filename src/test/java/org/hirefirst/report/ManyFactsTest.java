package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Condition.All;
import org.hirefirst.core.pack.Condition.AnyOf;
import org.hirefirst.core.pack.Condition.FactHolds;
import org.hirefirst.core.pack.Condition.OneOf;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts that each read an earlier one twice: written out wherever they are read, they would never end. */
class ManyFactsTest {
    private static final int DOUBLED = 60;
    private static final int LONGEST = 100_000;
    private static final String SHA = "0".repeat(64);

    @Test
    void facts_that_double_sixty_times_stay_short_in_words_and_in_json() {
        Pack pack = doubled();
        String show = ShowText.of(pack, Style.PLAIN);
        String form = FormText.of(pack, "hirefirst assess PACK FILE");
        String json = FormJson.pretty(pack, SHA);

        assertThat(show)
                .hasSizeLessThan(LONGEST)
                .contains("What these names stand for")
                .containsPattern("“f\\d+” holds if ");
        assertThat(form).hasSizeLessThan(LONGEST).contains("# Only if ").containsPattern("# “f\\d+” holds if ");
        assertThat(json).hasSizeLessThan(LONGEST).contains("\"f0\": {", "\"fact\": \"f59\"");
        assertThat(json.split("\"f7\": \\{", -1)).as("each fact once").hasSize(2);
        assertThat(PackJson.show(pack, SHA)).hasSizeLessThan(LONGEST);
        Schema.of("form").accepts(json);
    }

    @Test
    void short_facts_are_written_out_where_they_are_read() {
        String form =
                FormText.of(pack(List.of(new Fact("f0", yes())), new FactHolds("f0")), "hirefirst assess PACK FILE");

        assertThat(form).contains("# Only if “Is it so?” is “Yes”.").doesNotContain("f0");
    }

    private static Pack doubled() {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("f0", yes())));
        for (int i = 1; i < DOUBLED; i++) {
            FactHolds before = new FactHolds("f" + (i - 1));
            facts.add(new Fact("f" + i, new All(List.of(before, new AnyOf(List.of(before, yes()))))));
        }
        return pack(facts, new FactHolds("f" + (DOUBLED - 1)));
    }

    private static Pack pack(List<Fact> facts, Condition when) {
        Outcome last = new Outcome(
                "wait", Outcome.Kind.ADVICE, "Wait", null, null, List.of(), null, null, List.of(), List.of());
        Outcome first =
                new Outcome("now", Outcome.Kind.ADVICE, "Now", null, when, List.of(), null, null, List.of(), List.of());
        return new Pack(
                "facts",
                "1",
                "Facts",
                null,
                null,
                new Enough(null, null),
                List.of(),
                List.of(question("so", "Is it so?", null), question("then", "And then?", when)),
                List.of(),
                facts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(first, last),
                List.of());
    }

    private static Condition yes() {
        return new OneOf("so", List.of("yes"));
    }

    private static Question question(String id, String ask, @Nullable Condition when) {
        Choices choices = new Choices(List.of(new Choice("yes", "Yes"), new Choice("no", "No")), false);
        return new Question(id, ask, null, null, null, choices, false, false, when, null, List.of());
    }
}
