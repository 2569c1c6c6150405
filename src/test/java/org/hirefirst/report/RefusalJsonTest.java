package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Detail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RefusalJsonTest {
    private static final Refusal OF_A_TABLE = new Refusal(
            7,
            9,
            "Acme",
            List.of(
                    new Refusal.Problem("unknown-choice", "no", 3, "closing", null, null, "x".repeat(500), "late"),
                    new Refusal.Problem("wrong-size", "short", null, null, null, null, null, null)),
            Map.of("owner", "An\u001bn"));
    private static final Refusal OF_JSON = new Refusal(
            1,
            1,
            null,
            List.of(
                    new Refusal.Problem("wrong-kind", "no", null, null, "/closing", 13, "1", "text"),
                    new Refusal.Problem("syntax", "no", null, null, null, 4, null, null)),
            Map.of());

    @Test
    void every_refusal_fits_its_schema() {
        Schema schema = Schema.of("error");

        schema.accepts(RefusalJson.compact(OF_A_TABLE));
        schema.accepts(RefusalJson.pretty(OF_JSON));
        schema.refuses(RefusalJson.compact(OF_JSON).replace("\"line\"", "\"lines\""));
        schema.refuses(RefusalJson.compact(new Refusal(1, 1, null, List.of(), Map.of())));
    }

    @Test
    void what_cannot_be_seen_is_escaped_and_what_is_long_is_cut() {
        String json = RefusalJson.compact(OF_A_TABLE);

        assertThat(json).hasLineCount(1).contains("\"owner\":\"An\\u001Bn\"").doesNotContain("x".repeat(201));
        assertThat(new JsonMapper().readTree(json))
                .isEqualTo(new JsonMapper().readTree(RefusalJson.pretty(OF_A_TABLE)));
    }

    @Test
    void a_result_with_what_is_carried_along_fits_the_schema_of_results() {
        Result result = Samples.example("finance-first").results().findFirst().orElseThrow();

        String json = ResultJson.compact(result, Detail.BRIEF, Map.of("owner", "Ann"));

        Schema.of("result").accepts(json);
        assertThat(json)
                .startsWith(ResultJson.compact(result, Detail.BRIEF).replaceAll("}$", ""))
                .endsWith(",\"kept\":{\"owner\":\"Ann\"}}");
    }
}
