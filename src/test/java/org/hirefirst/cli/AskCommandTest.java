package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.EXAMPLE;
import static org.hirefirst.cli.CliRunner.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.Test;

/** The interview, as far as it can be held without a terminal of one's own. */
class AskCommandTest {
    private static final String[] ANSWERS = {
        "-a", "revenue=2000000", "-a", "undermining=none", "-a", "closing=late", "-a", "late-cause=hands",
        "-a", "cash-surprise=no", "-a", "lender=somebody", "-a", "raising=no", "-a", "buying=no",
        "-a", "budget=4000"
    };
    private static final String TYPED = "2M\n1\n2\n1\n2\n2\nnone\n4000\n";

    @Test
    void without_a_terminal_it_names_all_that_is_missing_and_how_to_give_it() {
        Ran ran = run("ask", "finance-first", "-a", "closing=late");

        assertThat(ran.err())
                .contains("-a revenue=NUMBER", "-a late-cause=hands|decisions", "--answers FILE", "--plain")
                .doesNotContain("-a closing=");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void typed_answers_give_the_same_bytes_as_the_same_answers_in_options() {
        Ran asked = plain(TYPED, "--all", "--in-order", "-f", "json");

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).isEqualTo(run(assess("-f", "json")).out());
        assertThat(asked.err()).contains("In the last quarter, when were the month's books closed?");
    }

    @Test
    void only_what_is_not_given_is_asked() {
        List<String> given = new ArrayList<>(List.of(ANSWERS));
        int cash = given.indexOf("cash-surprise=no");
        given.subList(cash - 1, cash + 1).clear();

        Ran ran = plain("2\n", given.toArray(String[]::new));

        assertThat(ran.err()).contains("did cash run short").doesNotContain("when were the month's books closed");
        assertThat(ran.out()).isEqualTo(run(assess()).out());
        assertThat(ran.code()).isZero();
    }

    @Test
    void nobody_is_needed_where_everything_is_given() {
        Ran ran = run(Stream.concat(Stream.of("ask", "finance-first"), Stream.of(ANSWERS))
                .toArray(String[]::new));

        assertThat(ran.out()).isEqualTo(run(assess()).out());
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_command_that_repeats_the_run_is_told_unless_quiet() {
        String line = "hirefirst assess finance-first -a revenue=2000000";

        assertThat(plain(TYPED, "--all", "--in-order").err()).contains(line, "\\\n    -a ");
        assertThat(plain(TYPED, "--all", "--in-order", "-q").err()).doesNotContain(line);
    }

    @Test
    void input_that_ends_early_gives_no_result() {
        Ran ran = plain("2M\n1\n", "--all", "--in-order");

        assertThat(ran.err())
                .contains("the input ended before closing was answered")
                .contains("hirefirst ask finance-first -a revenue=2000000 -a undermining=none");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void a_word_to_stop_gives_no_result_and_says_how_to_go_on() {
        Ran ran = plain("2M\nquit\n1\n", "--all", "--in-order", "--subject", "It's");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("hirefirst ask finance-first -a revenue=2000000", "--subject 'It'\\''s'");
        assertThat(ran.code()).isEqualTo(130);
    }

    @Test
    void answers_and_typing_cannot_both_come_from_standard_input() {
        Ran ran = plain("closing: late\n", "--answers", "-");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_written_is_told_before_anything_is_asked() {
        Ran ran = plain(TYPED, "-o", "/no/such/folder/result.txt");

        assertThat(ran.err()).contains("/no/such/folder/result.txt").doesNotContain("Question 1");
        assertThat(ran.code()).isEqualTo(5);
    }

    @Test
    void on_a_terminal_the_bare_command_lets_one_choose_a_decision() {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .with("TERM", "dumb")
                .on(new Ttys(true, true, true))
                .typing("99\nfinance-first\n")
                .go();

        assertThat(ran.err()).contains("1) ", "Type a number from 1 to ", "Which finance help first?", "Question 1");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(4);
    }

    private static Ran plain(String typed, String... more) {
        return new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .typing(typed)
                .go(Stream.concat(Stream.of("ask", "finance-first", "--plain"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String[] assess(String... more) {
        return Stream.of(List.of("assess", "finance-first"), List.of(ANSWERS), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
