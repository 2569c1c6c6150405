package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.text.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Samples FINANCE = Samples.example("finance-first");
    private static final String BOOKS = "books first when there are none";

    @ParameterizedTest
    @EnumSource(Detail.class)
    void every_result_fits_the_schema(Detail detail) {
        Schema schema = Schema.of("result");
        Samples.ALL_RESULTS.forEach(result -> schema.accepts(ResultJson.pretty(result, detail)));
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void a_record_of_json_lines_is_the_same_on_one_line(Detail detail) {
        Samples.ALL_RESULTS.forEach(result -> {
            String line = ResultJson.compact(result, detail);
            assertThat(line).doesNotContain("\n");
            assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(ResultJson.pretty(result, detail)));
        });
    }

    @Test
    void a_result_that_was_followed_carries_the_other_one() {
        Samples investors = Samples.example("investor-numbers");
        Result there = investors.results().findFirst().orElseThrow();
        Result here = FINANCE.result("the numbers for investors come first");
        Result followed = new Result(
                here.assessment(),
                here.sha256(),
                null,
                new Result.Referral("investor-numbers", List.of("raising", "buying"), there));

        String json = ResultJson.pretty(followed, Detail.FULL);

        Schema.of("result").accepts(json);
        JsonNode referral = JSON.readTree(json).get("referral");
        assertThat(referral.get("result").get("pack").get("id").asString()).isEqualTo("investor-numbers");
        assertThat(referral.get("carried")).hasSize(2);
    }

    @Test
    void the_schema_refuses_what_is_not_in_it_and_what_is_missing() {
        Schema schema = Schema.of("result");
        JsonNode whole = JSON.readTree(ResultJson.pretty(FINANCE.result(BOOKS), Detail.FULL));
        List<ObjectNode> objects = new ArrayList<>();
        collect(whole, objects);
        assertThat(objects).hasSizeGreaterThan(30);
        for (ObjectNode object : objects) {
            object.put("Unheard-of", 1);
            schema.refuses(whole.toString());
            object.remove("Unheard-of");
        }
        for (String key : List.of("schema", "pack", "subject", "standing", "possible", "open", "referral", "dormant")) {
            ObjectNode without = (ObjectNode) whole.deepCopy();
            without.remove(key);
            schema.refuses(without.toString());
        }
        schema.accepts(whole.toString());
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    @Test
    void brief_detail_leaves_out_what_takes_a_search_and_the_plan() {
        JsonNode full = JSON.readTree(ResultJson.pretty(FINANCE.result(BOOKS), Detail.FULL));
        JsonNode brief = JSON.readTree(ResultJson.pretty(FINANCE.result(BOOKS), Detail.BRIEF));
        assertThat(names(full)).containsAll(names(brief)).contains("restsOn", "flips", "plan");
        assertThat(names(brief)).doesNotContain("restsOn", "flips", "plan").contains("referral", "open");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void the_order_of_answers_changes_no_byte() {
        Map<String, Answer> answers = FINANCE.answers(BOOKS, Map.of());
        String json = ResultJson.pretty(FINANCE.result(answers), Detail.FULL);
        List<String> ids = new ArrayList<>(answers.keySet());
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(ids, random);
            Map<String, Answer> shuffled = new LinkedHashMap<>();
            ids.forEach(id -> shuffled.put(id, answers.get(id)));
            assertThat(ResultJson.pretty(FINANCE.result(shuffled), Detail.FULL)).isEqualTo(json);
        }
    }

    @Test
    void numbers_are_plain() {
        for (Map.Entry<String, String> number : Map.of(
                        "2.50E+3", "2500", "0.00", "0", "1E+6", "1000000", "12.500", "12.5", "1E-7", "0.0000001")
                .entrySet()) {
            Map<String, Answer> answers =
                    FINANCE.answers(BOOKS, Map.of("revenue", new Answer.Amount(new BigDecimal(number.getKey()))));
            assertThat(ResultJson.compact(FINANCE.result(answers), Detail.BRIEF))
                    .contains("\"revenue\":" + number.getValue() + ",");
        }
    }

    @Test
    void a_subject_is_exact_and_yet_nothing_in_the_json_can_move_a_cursor() {
        String subject = "A\u001b[2J\u202e\"q\\\u0000\n\u2028 Zürich 日本 \udb40\udc01\ud83d\ude00";
        Result result = new Result(FINANCE.result(BOOKS).assessment(), FINANCE.sha256(), subject);
        for (String json : List.of(
                ResultJson.compact(result, Detail.BRIEF),
                ResultJson.pretty(result, Detail.BRIEF).replace("\n", ""))) {
            assertThat(json.codePoints()).noneMatch(SafeText::isUnsafe);
            assertThat(json).contains("\\u001B[2J\\u202E\\\"q\\\\\\u0000\\u000A\\u2028 Zürich 日本 \\uDB40\\uDC01😀");
            assertThat(JSON.readTree(json).get("subject").asString()).isEqualTo(subject);
        }
    }

    @Test
    void a_lone_surrogate_in_a_subject_stays_valid_json() {
        Result result = new Result(FINANCE.result(BOOKS).assessment(), FINANCE.sha256(), "a\ud800b");
        assertThat(ResultJson.compact(result, Detail.BRIEF)).contains("\"a\\uD800b\"");
    }
}
