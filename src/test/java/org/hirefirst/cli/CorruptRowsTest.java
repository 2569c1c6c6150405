package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As many records come out as went in, whatever is wrong with one, and its neighbours are what they are without it. */
class CorruptRowsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Integer> PLACES = List.of(0, 2, 4);
    private static final String LONG = "x".repeat(1_100_000);
    private static final String HEADINGS = "subject,revenue,closing,cash-surprise,lender,budget,\n";
    private static final List<String> ROWS = List.of(
            "Acme,2000000,never,no,founder,4000,\n",
            "\"Two\nlines\",900000,late,yes,not-applicable,0,\n",
            "\"Say \"\"hi\"\"\",,\"Within three weeks\",,somebody,900,\n",
            ",100.5,soon,unknown,founder,12,\n");
    private static final List<String> OBJECTS = List.of(
            "{\"subject\": \"Acme\", \"closing\": \"never\", \"budget\": 4000}\n",
            "\n{\"closing\": \"late\", \"cash-surprise\": null}\n",
            "{}\n",
            "{\"lender\": \"not-applicable\", \"revenue\": 100.5}\n");

    @TempDir
    Path folder;

    /** Something wrong with a row, and where it is told to be. */
    private record Kind(String row, String code, String place) {}

    private static final List<Kind> CELLS = List.of(
            new Kind("A,1,nevr,no,founder,1,", "unknown-choice", "3 closing nevr"),
            new Kind("A,plenty,never,no,founder,1,", "not-a-number", "2 revenue plenty"),
            new Kind("A,1,never,no,founder,-5,", "number-out-of-range", "6 budget -5"),
            new Kind("A,1,never,no,founder,2.5,", "number-out-of-range", "6 budget 2.5"),
            new Kind("A,1e6,never,no,founder,1,", "not-a-number", "2 revenue 1e6"),
            new Kind("A," + "9".repeat(60) + ",never,no,founder,1,", "not-a-number", "2 revenue " + "9".repeat(60)),
            new Kind("A,\"2,500\",never,no,founder,1,", "two-readings", "2 revenue 2,500"),
            new Kind("A,1,not-applicable,no,founder,1,", "always-applies", "3 closing not-applicable"),
            new Kind("A,1,\"never,late\",no,founder,1,", "unknown-choice", "3 closing never,late"),
            new Kind("A,1,=1+1,no,founder,1,", "unknown-choice", "3 closing =1+1"),
            new Kind("A,1,ne\u0000ver,no,founder,1,", "unknown-choice", "3 closing ne\u0000ver"),
            new Kind("A\u001b[2J,1,never,no,founder,1,", "forbidden-character", "1 subject A\u001b[2J"),
            new Kind("A\u202e,1,never,no,founder,1,", "forbidden-character", "1 subject A\u202e"),
            new Kind("A,1,never,no,founder,1,x", "no-heading", "7  x"),
            new Kind("A,1,never", "wrong-size", ""),
            new Kind("A,1,never,no,founder,1,,,", "wrong-size", ""),
            new Kind("A;1;never;no;founder;1;", "wrong-size", ""),
            new Kind("A,\"1,never,no,founder,1,", "open-quote", "2 revenue"),
            new Kind("\"A,1,never,no,founder,1,", "open-quote", "1 subject"),
            new Kind("A,1,\"never\"x,no,founder,1,", "stray-quote", "3 closing"),
            new Kind("A\u00ff,1,never,no,founder,1,", "not-utf-8", ""),
            new Kind("A\ufffe,1,never,no,founder,1,", "forbidden-character", ""),
            new Kind("A," + LONG + ",never,no,founder,1,", "too-long", ""),
            new Kind("A,1,\"" + LONG + "\",no,founder,1,", "too-long", ""));

    private static final List<Kind> LINES = List.of(
            new Kind("{\"closing\": \"nevr\"}", "unknown-choice", "/closing 13 nevr"),
            new Kind("{\"closng\": \"never\"}", "unknown-question", "/closng 2 never"),
            new Kind("{\"budget\": \"4000\"}", "wrong-kind", "/budget 12 4000"),
            new Kind("{\"closing\": 1}", "wrong-kind", "/closing 13 1"),
            new Kind("{\"closing\": true}", "wrong-kind", "/closing 13 true"),
            new Kind("{\"closing\": {\"x\": 1}}", "wrong-kind", "/closing 13"),
            new Kind("{\"closing\": [\"never\"]}", "wrong-kind", "/closing 13"),
            new Kind("{\"budget\": -5}", "number-out-of-range", "/budget 12 -5"),
            new Kind("{\"budget\": 1e6}", "not-a-number", "/budget 12 1e6"),
            new Kind("{\"closing\": \"late\", \"closing\": \"soon\"}", "duplicate-key", "/closing 21"),
            new Kind("{\"subject\": \"\\u001b\"}", "forbidden-character", "/subject 13 \u001b"),
            new Kind("{\"subject\": \"\"}", "empty", "/subject 13 "),
            new Kind("{\"subject\": 7}", "wrong-kind", "/subject 13 7"),
            new Kind("{} {}", "trailing-text", " 4"),
            new Kind("[1, 2]", "wrong-kind", " 1"),
            new Kind("\"never\"", "wrong-kind", " 1"),
            new Kind("{\"schema\": \"hirefirst.error/1\", \"line\": 7}", "not-answers", "/schema 12 hirefirst.error/1"),
            new Kind("{\"closing\": \"never\"", "syntax", null),
            new Kind("{\"closing\": \"nev", "syntax", null),
            new Kind("{'closing': 'never'}", "syntax", null),
            new Kind("{\"closing\" \"never\"}", "syntax", null),
            new Kind("{\"closing\": \"never\",}", "syntax", null),
            new Kind("{\"budget\": NaN}", "syntax", null),
            new Kind("{} // none", "syntax", null),
            new Kind("never", "syntax", null),
            new Kind("[".repeat(3_000), "wrong-kind", " 1"),
            new Kind("{\"subject\": \"\u00ff\"}", "not-utf-8", ""),
            new Kind("{\"subject\": \"" + LONG + "\"}", "too-long", ""));

    static Stream<Arguments> cells() {
        return cases(CELLS);
    }

    static Stream<Arguments> lines() {
        return cases(LINES);
    }

    private static Stream<Arguments> cases(List<Kind> kinds) {
        return kinds.stream().flatMap(kind -> PLACES.stream().map(place -> Arguments.of(kind, place)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cells")
    void a_row_of_a_table_that_cannot_be_used_is_told_in_its_place(Kind kind, int place) throws IOException {
        check(kind, place, HEADINGS, ROWS, "t.csv");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("lines")
    void a_line_of_json_that_cannot_be_used_is_told_in_its_place(Kind kind, int place) throws IOException {
        check(kind, place, "", OBJECTS, "t.jsonl");
    }

    private void check(Kind kind, int place, String start, List<String> rows, String name) throws IOException {
        List<String> alone = run(name, start + String.join("", rows), 0);
        List<String> before = rows.subList(0, place);
        String text = start + String.join("", before) + kind.row + "\n" + String.join("", rows.subList(place, 4));

        List<String> records = run(name, text, 1);

        List<String> others = new ArrayList<>(records);
        JsonNode error = JSON.readTree(others.remove(place));
        assertThat(others).isEqualTo(alone);
        assertThat(error.get("schema").asString()).isEqualTo("hirefirst.error/1");
        assertThat(error.get("record").asInt()).isEqualTo(place + 1);
        long line = (start + String.join("", before)).lines().count() + 1;
        assertThat(error.get("line").asLong()).isEqualTo(line);
        JsonNode problem = error.get("problems").get(0);
        assertThat(error.get("problems")).hasSize(1);
        assertThat(problem.get("code").asString()).isEqualTo(kind.code);
        if (kind.place != null) {
            assertThat(place(problem)).isEqualTo(kind.place);
        }
        assertThat(error.toString()).hasSizeLessThan(1_000);
    }

    private static String place(JsonNode problem) {
        return String.join(
                " ",
                IntStream.range(0, 5)
                        .mapToObj(i -> List.of("column", "heading", "path", "character", "value")
                                .get(i))
                        .filter(problem::has)
                        .map(name -> problem.get(name).asString())
                        .toList());
    }

    private List<String> run(String name, String text, int code) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes(text));
        Ran ran = CliRunner.run("batch", "finance-first", file.toString());
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        return ran.out().lines().toList();
    }

    /** UTF-8, but for one character that is written as it never stands there. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c == '\u00ff') {
                bytes.write(0xFF);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}
