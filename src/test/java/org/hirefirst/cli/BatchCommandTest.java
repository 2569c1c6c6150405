package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records in, one result out for each. */
class BatchCommandTest {
    private static final String TABLE = """
            subject,closing,budget,owner
            Müller,never,4000,Ann
            Beta,soon,12,=1+1
            """;
    private static final String BAD = """
            subject,closing,owner
            Acme,never,Ann
            Beta,nevr,Bob
            Gamma,late,Cyd
            Delta,laet,Dan
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> forms() {
        String plain = "subject,closing,revenue,cash-surprise\nMüller,never,1250.5,no\n\"B, é\",soon,,\n";
        String words = """
                Subject;In the last quarter, when were the month's books closed?;REVENUE;cash-surprise
                Müller;They were not really closed;1.250,5;No
                "B, é";soon;;
                """;
        String quoted = """
                "subject","closing","revenue","cash-surprise"
                "Müller","never","1250.5","no"
                "B, é","soon","",""
                """;
        return Stream.of(
                Arguments.of("plain", bytes(plain)),
                Arguments.of("a byte order mark", bytes("\uFEFF" + plain)),
                Arguments.of("line ends of Windows", bytes(plain.replace("\n", "\r\n"))),
                Arguments.of("line ends of old", bytes(plain.replace("\n", "\r"))),
                Arguments.of("no last line end", bytes(plain.stripTrailing())),
                Arguments.of("blank lines", bytes("\n" + plain.replace("\n", "\n \n\n"))),
                Arguments.of("all in quotes", bytes(quoted)),
                Arguments.of(
                        "tabs",
                        bytes(plain.replace("\"B, é\"", "B~ é")
                                .replace(",", "\t")
                                .replace("~", ","))),
                Arguments.of("semicolons, words and a decimal comma", bytes(words)),
                Arguments.of("a separator that is told", bytes("sep=;\n" + words)),
                Arguments.of("numbers in groups", bytes(plain.replace("1250.5", "\"$1,250.50\""))),
                Arguments.of("empty columns at the end", bytes(plain.replace("\n", ",,\n"))),
                Arguments.of(
                        "capitals and blanks",
                        bytes(plain.replace("never", " NEVER ").replace("no\n", "No \n"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_table_is_understood_in_the_forms_in_which_programs_write_it(String name, byte[] bytes) throws IOException {
        String expected = batch("""
                        {"subject":"Müller","closing":"never","revenue":1250.5,"cash-surprise":"no"}
                        {"subject":"B, é","closing":"soon","revenue":null}\r

                        """).out();
        Path file = Files.write(folder.resolve("t.csv"), bytes);

        Ran fromFile = run("batch", "finance-first", file.toString());
        Ran fromPipe = example().typing(bytes).go("batch", "finance-first");

        assertThat(fromFile.out()).as(fromFile.err()).isEqualTo(expected).hasLineCount(2);
        assertThat(fromPipe).isEqualTo(fromFile);
        assertThat(fromFile.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, true", "utf-16, true", "utf-8, false", "iso-8859-1, true"})
    void another_encoding_is_named(String encoding, boolean isNeeded) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), TABLE.getBytes(Charset.forName(encoding)));
        String[] plain = {"batch", "finance-first", file.toString(), "--keep", "owner"};

        Ran without = run(plain);
        Ran with = run(with(plain, "--encoding", encoding));

        assertThat(with.out()).contains("\"Müller\"").hasLineCount(2);
        assertThat(with.code()).isZero();
        assertThat(without.code() == 0).isNotEqualTo(isNeeded);
        assertThat((without.out() + without.err()).contains("--encoding")).isEqualTo(isNeeded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject,closng         | column 2: the column `closng` is no question  | did you mean `closing`?",
                "closing,owner          | the column `owner` is no question | --keep",
                "closing,Closing        | are the same                      | leave one",
                "closing,subject,SUBJECT | are the same                     | leave one",
                "closing,ahead          | it is a checklist                 | raising, buying",
                "subject                | no column is a question           | question ids",
                "'\"closing'            | the first line cannot be read     | a quote is not closed",
                "'  '                   | nothing stands here               | names the columns",
            })
    void headings_that_say_nothing_refuse_the_whole_table(String headings, String message, String hint)
            throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), headings + "\n");

        Ran ran = run("batch", "finance-first", file.toString());

        assertThat(ran.err()).startsWith(file.toString()).contains(message, hint);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void columns_that_are_no_questions_are_carried_along_where_that_is_wanted() {
        String objects = "{\"closing\":\"never\",\"owner\":\"Ann\",\"id\":7}\n{\"closing\":\"soon\",\"nevr\":true}\n";

        assertThat(batch(TABLE, "--keep", "owner").out().lines())
                .first()
                .asString()
                .endsWith(",\"kept\":{\"owner\":\"Ann\"}}");
        assertThat(batch(TABLE, "--keep", "all,budget").out())
                .contains("\"kept\":{\"budget\":\"12\",\"owner\":\"=1+1\"}");
        assertThat(batch(objects, "--keep", "all").out())
                .contains("\"kept\":{\"owner\":\"Ann\",\"id\":\"7\"}}\n", "\"kept\":{\"nevr\":\"true\"}}\n");
        assertThat(batch(objects, "--keep", "owner,id").out()).contains("there is no question `nevr`");
        assertThat(batch(TABLE, "--keep", "ownr").err()).contains("no column `ownr` to keep", "did you mean `owner`?");
    }

    @Test
    void a_table_of_json_lines_keeps_only_columns_that_are_named() {
        String objects = "{\"closing\":\"never\",\"owner\":\"Ann\"}\n";

        Ran all = batch(objects, "--keep", "all", "-f", "csv");

        assertThat(all.code()).isEqualTo(2);
        assertThat(all.out()).isEmpty();
        assertThat(all.err()).contains("a table has to name its columns first", "--keep owner,city");
        assertThat(batch(objects, "--keep", "owner", "-f", "csv").out()).contains("kept.owner", "Ann");
        assertThat(batch(TABLE, "--keep", "all", "-f", "csv").out()).contains("kept.owner", "Ann");
    }

    @Test
    void a_spreadsheet_gets_no_formula_from_outside_and_numbers_stay_numbers() {
        String table = "subject,budget,owner\n=cmd|' /C calc'!A0,1,-3\n@sum,2,+x\n\"a\n;=b\",3,\"\t-x\"\n";

        List<String> rows =
                batch(table, "--keep", "owner", "-f", "csv").out().lines().toList();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("record,subject,kept.owner,outcome,title,standing,first,next,");
        assertThat(rows.get(1)).startsWith("1,'=cmd|' /C calc'!A0,-3,too-little-known,");
        assertThat(rows.get(2)).startsWith("2,'@sum,'+x,");
        assertThat(rows.get(3)).startsWith("3,\"a ;=b\",' -x,");
        assertThat(rows)
                .allMatch(row -> row.chars().filter(c -> c == ',').count()
                        == rows.get(0).chars().filter(c -> c == ',').count());
    }

    @Test
    void text_is_a_line_for_each_or_the_whole_report() {
        String table = "subject,closing\nA\u001b[2J,never\nB,never\nC,nevr\n";

        Ran brief = batch(table, "-f", "text");

        assertThat(brief.out()).isEqualTo("""
                    1  refused, line 2: column 1 (subject): the character U+001B cannot be seen and is not allowed
                    2  B: Too little is known to say
                    3  C: refused, line 4: column 2 (closing): the question `closing` has no choice `nevr`
                """);
        assertThat(batch(table, "-f", "text", "-d", "full").out())
                .contains(
                        "B: Which finance help first?\n", "C: refused, line 4 of the input\n", "did you mean `never`?");
    }

    @Test
    void the_summary_counts_by_outcome_and_shows_the_first_that_were_refused() {
        assertThat(batch(BAD, "--keep", "all").err()).isEqualTo("""
                4 records, 2 refused
                      2  Too little is known to say
                Refused:
                    2  Beta: refused, line 3: column 2 (closing): the question `closing` has no choice `nevr`
                    4  Delta: refused, line 5: column 2 (closing): the question `closing` has no choice `laet`
                """);
        assertThat(batch(BAD, "--keep", "all", "-q").err()).isEmpty();
    }

    @Test
    void a_run_stops_after_as_many_errors_as_are_allowed() {
        assertThat(batch(BAD, "--keep", "all").out()).hasLineCount(4);
        assertThat(batch(BAD, "--keep", "all", "--fail-fast").out()).hasLineCount(2);
        assertThat(batch(BAD, "--keep", "all", "--max-errors", "2").out()).hasLineCount(4);
        assertThat(batch(BAD, "--keep", "all", "--max-errors", "99999999999999999999")
                        .err())
                .startsWith("4 records, 2 refused\n");
        assertThat(batch(BAD, "--keep", "all", "--fail-fast").code()).isEqualTo(1);
        assertThat(batch(BAD, "--keep", "all", "--fail-fast").err()).contains("Stopped there");
    }

    @Test
    void what_was_refused_is_taken_again_once_it_is_mended_run_after_run() throws IOException {
        Path first = Files.writeString(
                folder.resolve("1.jsonl"), batch(BAD, "--keep", "all").out());
        String better = BAD.replace("nevr", "never");

        Ran second = batch(better, "--keep", "all", "--only-failed", first.toString());
        Path again = Files.writeString(folder.resolve("2.jsonl"), second.out());
        Ran third = batch(better.replace("laet", "late"), "--keep", "all", "--only-failed", again.toString());
        Path strange = Files.writeString(folder.resolve("3.jsonl"), "{}\n");

        assertThat(second.out()).hasLineCount(2).contains("\"Beta\"", "\"Delta\"");
        assertThat(second.code()).isEqualTo(1);
        assertThat(third.out()).hasLineCount(1).contains("\"Delta\"");
        assertThat(third.code()).isZero();
        assertThat(batch(BAD, "--only-failed", strange.toString()).err()).contains("line 1 is no record");
        assertThat(batch(BAD, "--only-failed", strange.toString()).code()).isEqualTo(3);
    }

    @Test
    void a_referral_is_followed_where_that_is_wanted() {
        String table = """
                revenue,undermining,closing,late-cause,lender,raising,buying,cash-surprise,budget
                2000000,none,never,decisions,founder,yes,no,no,4000
                """;

        assertThat(batch(table, "--follow").out()).contains("\"referral\":{\"pack\":\"investor-numbers\"");
        assertThat(batch(table).out()).contains("\"referral\":null");
        assertThat(batch(table, "--follow", "-f", "csv").out()).contains("investor-numbers,history-first");
        assertThat(batch(table, "--follow", "-f", "text").out()).contains(" -> ");
    }

    @Test
    void a_result_document_is_a_record_as_it_is_a_file() {
        String results = batch(TABLE, "--keep", "all").out();

        assertThat(batch(results).out()).isEqualTo(results.replaceAll(",\"kept\":\\{[^}]*}", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void nothing_in_is_nothing_out(String nothing) {
        assertThat(batch(nothing)).isEqualTo(new Ran(0, "", "0 records\n"));
    }

    @Test
    void a_table_in_a_pipe_stays_one_where_a_line_begins_with_a_brace() {
        String table = "subject,closing,note\n{x},never,\"see\n{y}\"\nB,soon,\n";

        assertThat(batch(table, "--keep", "note").out())
                .contains("\"{x}\"", "\"see\\u000A{y}\"")
                .hasLineCount(2);
        assertThat(batch("closing\": 1}\n{\"closing\":\"never\"}\n").out())
                .contains("hirefirst.error/1", "hirefirst.result/1")
                .hasLineCount(2);
    }

    @Test
    @Timeout(5)
    void many_blank_lines_before_a_table_take_no_time() {
        assertThat(batch("\n".repeat(60_000) + "closing\nnever\n").out()).hasLineCount(1);
    }

    @Test
    void an_array_and_a_missing_file_are_told() {
        assertThat(batch("[\n{\"closing\":\"never\"}]").err()).contains("one JSON array", "jq -c '.[]'");
        assertThat(run("batch", "finance-first", "none.csv").err()).contains("none.csv: there is no such file");
        assertThat(run("batch", "finance-first", folder.toString()).code()).isEqualTo(3);
    }

    private static Ran batch(String text, String... options) {
        return example().typing(text).go(with(new String[] {"batch", "finance-first", "-"}, options));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static CliRunner example() {
        return new CliRunner().with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
