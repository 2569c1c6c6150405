package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of evidence that rest on the same: a doubt only where both can fire for the same answers. */
class DoubtsTest {
    private static final Path SMALL = Path.of("src/test/resources/small");
    private static final String DOUBT = "scored-twice";

    private static final String ONE_FAMILY = """
            sources/A.yaml
            -  A-1: {says: Desks are quiet}
            -  A-2: {says: Yards are large}
            +  A-1: {says: Desks are quiet, family: places}
            +  A-2: {says: Yards are large, family: places}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{noise: none}",
                "{move: yes, not: {fact: loud}}",
                "{not: {any: [{noise: [some, daily]}, {size: {below: 5}}]}}",
                "{size: {below: 5, at-least: 3}, not: {size: {below: 4}}, all: [{size: {at-most: 3}}]}"
            })
    void rows_that_cannot_fire_together_may_rest_on_the_same(String when) throws IOException {
        assertThat(codes(ONE_FAMILY + rowThatHolds(when))).doesNotContain(DOUBT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{noise: [none, daily]}",
                "{not: {noise: none}}",
                "{any: [{noise: none}, {sale: yes}]}",
                "{size: {below: 5, at-least: 4}}"
            })
    void rows_that_fire_together_for_some_answers_may_not(String when) throws IOException {
        assertThat(codes(ONE_FAMILY + rowThatHolds(when))).containsOnlyOnce(DOUBT);
    }

    @Test
    void a_question_that_hides_where_the_other_row_fires_keeps_the_rows_apart() throws IOException {
        String hidden = """
                small/pack.yaml
                -    none: None of these
                +    none: None of these
                +    when: {noise: none}
                """;

        assertThat(codes(ONE_FAMILY)).containsOnlyOnce(DOUBT);
        assertThat(codes(ONE_FAMILY + hidden)).doesNotContain(DOUBT);
    }

    @Test
    void a_row_without_points_counts_nothing_twice() throws IOException {
        String ranksOnly = """
                small/pack.yaml
                -    points: {desk: 2}
                +    ranks: {tasks: {mend: 1}}
                """;

        assertThat(codes(ONE_FAMILY + ranksOnly)).doesNotContain(DOUBT);
    }

    @Test
    void what_is_scored_twice_is_told_family_by_family_and_claims_of_none_alone() throws IOException {
        String both = """
                sources/A.yaml
                -  A-2: {says: Yards are large, family: places}
                +  A-2: {says: Yards are large, family: places}
                +  A-3: {says: Gates are narrow}
                small/pack.yaml
                -    says: Noise comes from the yard.
                -    cite: [A-1]
                +    says: Noise comes from the yard.
                +    cite: [A-3, A-1]
                -    says: A move is planned at a desk.
                -    cite: [A-2]
                +    says: A move is planned at a desk.
                +    cite: [A-2, A-3]
                """;

        assertThat(problems(ONE_FAMILY + both))
                .extracting(Problem::message)
                .contains("`moving` and `busy` can fire together and both score the same: A-3; family places, by the"
                        + " claims A-1, A-2");
    }

    @Test
    void the_packs_that_came_with_the_product_score_nothing_twice() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("rules")), null);

        for (String id : library.ids()) {
            assertThat(library.doubts(ExamplePacksTest.good(library.load(id)))).isEmpty();
        }
    }

    private static String rowThatHolds(String when) {
        return """
                small/pack.yaml
                -    when: {move: yes}
                -    points: {desk: 2}
                +    when: %s
                +    points: {desk: 2}
                """.formatted(when);
    }

    private static List<String> codes(String edits) throws IOException {
        return problems(edits).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String edits) throws IOException {
        List<Problem> problems = EditedRules.of(SMALL, edits).problemsOf("small");
        assertThat(problems).noneMatch(Problem::isError);
        return problems;
    }
}
