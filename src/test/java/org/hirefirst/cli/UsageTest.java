package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.run;

import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to command lines that cannot be understood. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asess finance-first          | unknown command asess; did you mean assess?",
                "assess finance-first --formt | unknown option --formt; did you mean --format?",
                "assess finance-first -f xml  | --format is text, json or jsonl, not xml",
                "assess finance-first -d half | --detail is brief or full, not half",
                "assess                       | missing PACK",
                "assess finance-first -a      | missing a value for --answer",
                "list --color pink            | --color is auto, always or never, not pink",
                "batch finance-first -f json       | many records are no single JSON document",
                "batch finance-first --reports r -f csv | reports are text or json, not csv",
                "batch finance-first --max-errors 0     | --max-errors is a whole number from 1, not 0",
                "batch finance-first --max-errors 3x    | --max-errors is a whole number from 1, not 3x",
                "batch finance-first r.csv --force      | --force is about the folder of --reports, which is not given",
                "-f json list                 | unknown option -f here; it stands behind the command",
                "--subjct A ask finance-first | unknown option --subjct",
                "batch finance-first --encoding utf8000 | there is no encoding utf8000",
                "schema resul                 | there is no schema resul; did you mean result?",
                "assess finance-first a b     | one argument too many: b",
                "assess finance-first - --answers - | standard input cannot be read twice",
            })
    void a_wrong_command_line_is_told_with_what_may_have_been_meant(String arguments, String message) {
        Ran ran = run(arguments.strip().split(" "));

        assertThat(ran.err()).startsWith("hirefirst: " + message + "\n").doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask finance-first --plain --subject=",
                "assess finance-first --subject=",
                "assess finance-first -a subject="
            })
    void an_empty_subject_is_nobodys_name(String arguments) {
        Ran ran = run(arguments.split(" "));

        assertThat(ran.err())
                .isEqualTo(
                        "hirefirst: the subject is empty\n  Name whom the answers are about, or leave the subject out.\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(new CliRunner()
                        .with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                        .go("assess", "finance-first", "--subject", "\u2003 ")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_wrong_word_reaches_the_terminal_only_with_its_escapes_made_visible() {
        Ran ran = run("list", "--\u001b[31mred\u202e");

        assertThat(ran.err()).contains("<U+001B>", "<U+202E>").doesNotContain("\u001b", "\u202e");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void without_a_command_and_a_terminal_the_help_is_the_result() {
        Ran ran = run();

        assertThat(ran.out()).contains("Usage: hirefirst", "assess", "Exit codes");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version").out()).matches("hirefirst \\d\\S*\\R");
    }
}
