package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.EXAMPLE;
import static org.hirefirst.cli.CliRunner.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void the_command_it_names_for_a_form_finds_a_pack_of_ones_own() {
        String rules = EXAMPLE.toString();
        String path = EXAMPLE.resolve("finance-first").toString();
        String[] referred = almostReferred("-a", "lender=founder", "-a", "raising=yes");

        assertThat(List.of(
                        formAfter("ask", "finance-first", "--rules", rules),
                        formAfter("ask", path),
                        formAfter(with(referred, "ask", "finance-first", "--rules", rules)),
                        formAfter(with(referred, "ask", path))))
                .containsExactly(
                        "form finance-first --rules " + rules,
                        "form " + path,
                        "form investor-numbers --rules " + rules,
                        "form " + EXAMPLE.resolve("investor-numbers/pack.yaml"));
    }

    @Test
    void what_is_missing_is_told_within_the_width_of_the_terminal_and_options_stay_whole() {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .with("COLUMNS", "40")
                .on(new Ttys(false, true, true))
                .go("ask", "finance-first");

        assertThat(ran.err())
                .contains("\n  Give what is missing with -a, or in a\n  file with --answers FILE; --plain\n")
                .contains(" a blank file:\n    hirefirst form finance-first\n  Missing:\n")
                .contains("\n    -a undermining=none|handled|tolerated\n");
        assertThat(ran.err().lines().skip(1).filter(line -> !line.contains("-a ") || line.contains("Give")))
                .allMatch(line -> line.length() <= 40);
        assertThat(ran.code()).isEqualTo(4);
    }

    /** The command for a form that a run without a terminal names, which works. */
    private static String formAfter(String... ask) {
        String told = new CliRunner().go(ask).err();
        String command = told.lines()
                .filter(line -> line.startsWith("    hirefirst form "))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring("hirefirst ".length());
        assertThat(new CliRunner().go(command.split(" ")).code()).as(command).isZero();
        return command;
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

    @ParameterizedTest
    @ValueSource(strings = {"-d brief", "-d full", "-f json", "-f json -d brief", "-f jsonl -d full --subject Acme"})
    void the_command_that_repeats_the_run_tells_all_that_the_run_was_told_of_its_result(String options) {
        Ran ran = plain(TYPED, ("--all --in-order " + options).split(" "));

        assertThat(run(repeated(ran.err()))).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @Test
    void in_plain_text_the_end_is_words_too_and_its_talk_stays_off_the_result() {
        Ran ran = plain(
                TYPED + "accept\nreport\nwhat-if\n2\n3\nyes\naccept\ndone\n", "--all", "--in-order", "-f", "json");

        assertThat(ran.err())
                .contains(
                        "What now?\n1. Done\n2. Whole report\n3. What if ...\n4. Change answers\n5. Write to a file\n")
                .containsSubsequence(
                        "Standing  ",
                        "What now?",
                        "What if: question 2.",
                        "Tried: ",
                        "Before    ",
                        "After     ",
                        "Kept.",
                        "What now?")
                .endsWith("\n\n");
        assertThat(ran.out()).startsWith("{").isEqualTo(run(repeated(ran.err())).out());
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void what_the_end_writes_to_a_file_is_what_assess_writes_for_the_answers(String format, @TempDir Path folder)
            throws IOException {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .in(folder)
                .typing(TYPED + "accept\nwrite\n" + format + "\nresult\ndone\n")
                .go("ask", "finance-first", "--plain", "--all", "--in-order", "--subject", "Acme");

        assertThat(ran.err()).contains("Written to result.");
        assertThat(folder.resolve("result"))
                .hasContent(run(assess("-f", format, "--subject", "Acme")).out());
    }

    @Test
    void what_if_asks_one_question_alone() {
        Ran ran = plain(TYPED + "accept\nwhat-if\n2\nreview\nedit 1\nback\ndone\n", "--all", "--in-order");
        String asked = ran.err().substring(ran.err().indexOf("What if one answer"));

        assertThat(asked)
                .contains("\nWhat if: question 2.\nIn the last quarter, did anyone work against")
                .contains("> \"review\" is not among the answers.", "> \"edit 1\" is not among the answers.")
                .contains("Dropped: all answers stay as they were.")
                .doesNotContain("at most", "So far: ");
    }

    @Test
    void help_tells_what_can_be_typed_there() {
        Ran ran = plain(
                TYPED + "help\naccept\nhelp\nwhat-if\nhelp\nreview\n2\nhelp\nback\nwrite\njson\nhelp\nback\ndone\n",
                "--all",
                "--in-order");

        assertThat(ran.err())
                .containsSubsequence(
                        """
                        Yes, go on to the result
                        > Type the number of what you want.
                        back: one step back.  review: all answers so far.  edit 2: change answer 2.
                        save: where the answers are kept.  quit: leave.  help: these words.
                        >\s""",
                        "Write to a file\n> Type the number of what you want.\nback: one step back.  review:",
                        "9. Back to the result\n> Type the number of what you want.\nback: one step back.  quit: leave.",
                        "> Type a number from 1 to ",
                        "What if: question 2.",
                        "> Type the number or the id of an answer",
                        "counts as proof.\nback: drop it.  quit: leave.  help: these words.\n> Dropped:",
                        "> Type a name, or nothing for finance-first.json.\nback: one step back.  quit: leave.");
        assertThat(bare("help\nquit\n").err())
                .contains("> Type the number of what you want.\nquit: leave.  help: these words.\n> ");
    }

    @Test
    void what_if_says_where_another_answer_would_not_lead_on() {
        Ran ran = plain("founder\n1\n5M\naccept\nwhat-if\n1\n2\nno\ndone\n", almostReferred("-f", "json"));
        Ran within = plain("founder\n1\n5M\naccept\nwhat-if\n3\n1M\nno\ndone\n", almostReferred("-f", "json"));

        assertThat(ran.err().replaceAll("\\s+", " "))
                .contains("Led to “Which numbers do investors want first?”: The history first → no other decision")
                .contains("Dropped: all answers stay as they were.");
        assertThat(ran.out()).contains("\"lender\": \"founder\"");
        assertThat(within.err())
                .contains("\nWhich numbers do investors want first?\n")
                .contains("Before    ");
    }

    @Test
    void a_quiet_interview_ends_with_its_result_alone() {
        Ran ran = plain(TYPED, "--all", "--in-order", "-q");

        assertThat(ran.err()).doesNotContain("What now?", "Standing");
        assertThat(ran.out()).contains("Standing");
    }

    @Test
    void a_result_that_cannot_be_written_is_told_and_the_name_is_asked_for_again(@TempDir Path folder)
            throws IOException {
        Path there = folder.resolve("there.json");
        String typed = String.join("\n", "missing/r.json", ".", "", there.toString());
        Ran ran = home(folder, TYPED + "accept\nwrite\njson\n" + typed + "\ndone\n");

        assertThat(ran.err())
                .containsSubsequence(
                        "File name. An empty line takes finance-first.json; back goes back.",
                        "> hirefirst: cannot write missing/r.json: there is no such folder\n",
                        "File name. An empty line takes missing/r.json; back goes back.",
                        "> hirefirst: cannot write .: it is a folder\n",
                        "File name. An empty line takes .; back goes back.",
                        "> hirefirst: cannot write .: it is a folder\n",
                        "> Written to " + there + ".\n",
                        "What now?");
        assertThat(there).content().startsWith("{");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_tilde_in_a_name_that_is_typed_is_the_home_folder(@TempDir Path folder) throws IOException {
        String write = "write\njson\n~/r.json\n";
        Ran ran = home(folder, TYPED + "accept\n" + write + write + "no\ndone\n");

        assertThat(folder.resolve("r.json")).content().startsWith("{");
        assertThat(ran.err())
                .containsSubsequence(
                        "> Written to ~/r.json.\n", "> ~/r.json is there already.\n", "Nothing is written.");
        assertThat(home(null, TYPED + "accept\n" + write).err())
                .contains("cannot write ~/r.json: there is no such folder");
    }

    /** An interview of somebody with this home folder, if any. */
    private static Ran home(@Nullable Path home, String typed) {
        CliRunner runner = new CliRunner().with("HIREFIRST_RULES", EXAMPLE.toString());
        return (home == null ? runner : runner.with("HOME", home.toString()))
                .typing(typed)
                .go("ask", "finance-first", "--plain", "--all", "--in-order", "--no-save");
    }

    @Test
    void on_a_screen_the_verdict_shows_once_and_another_decision_may_follow() {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .on(new Ttys(true, true, true))
                .typing(TYPED + "accept\nother\ninvestor-numbers\n1\ndone\n")
                .go("ask", "finance-first", "--plain", "--all", "--in-order");

        assertThat(ran.err())
                .containsOnlyOnce("A bookkeeping service first\n")
                .containsSubsequence(
                        "Which decision next?",
                        "hirefirst assess finance-first",
                        "hirefirst assess investor-numbers -a revenue=2000000")
                .doesNotContain("\u001B");
        assertThat(ran.out())
                .contains("Which numbers do investors want first?")
                .doesNotContain("\u001B", "A bookkeeping service first");
        assertThat(ran.code()).isZero();
    }

    @Test
    void where_a_result_goes_elsewhere_no_other_decision_is_offered() {
        assertThat(plain(TYPED, "--all", "--in-order").err()).doesNotContain("Another decision");
    }

    @Test
    void talk_is_seen_where_only_standard_output_is_a_terminal() {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .on(new Ttys(true, true, false))
                .typing(TYPED)
                .go("ask", "finance-first", "--plain", "--all", "--in-order");

        assertThat(ran.out()).contains("when were the month's books closed?", "What now?");
        assertThat(ran.err()).contains("The same again").doesNotContain("What now?");
    }

    @Test
    void input_that_ends_early_gives_no_result() {
        Ran ran = plain("2M\n1\n", "--all", "--in-order", "--no-save");

        assertThat(ran.err())
                .contains("the input ended before closing was answered")
                .contains("hirefirst ask finance-first -a revenue=2000000 -a undermining=none");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void a_word_to_stop_gives_no_result_and_says_how_to_go_on() {
        Ran ran = plain("2M\nquit\n1\n", "--all", "--in-order", "--no-save", "--subject", "It's");

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
        Ran ran = bare("99\nback\n\nfinance-first\n");

        assertThat(ran.err())
                .startsWith("""
                        Which decision?
                        1. Help me find out: Which help first?
                        2. Fractional COO or Operations-as-a-Service first?
                        3. Which finance help first?
                        """)
                .contains("> Type a number from 1 to 6.\n> Type a number from 1 to 6.\n> Type a number")
                .contains("> \nWhich finance help first?\n", "Question 1");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void a_choice_of_decision_that_is_not_made_is_none() {
        Ran ended = bare("");
        Ran stopped = bare("quit\n");

        assertThat(ended.err()).contains("the input ended before a decision was chosen");
        assertThat(stopped.err()).contains("stopped before a decision was chosen");
        assertThat(ended.out() + stopped.out()).isEmpty();
        assertThat(List.of(ended.code(), stopped.code())).containsExactly(4, 130);
    }

    @Test
    void a_decision_may_be_chosen_from_a_pipe_where_plain_text_is_asked_for() {
        Ran chosen = new CliRunner().typing("1\n").go("ask", "--plain");
        Ran without = new CliRunner().typing("1\n").go("ask");

        assertThat(chosen.err()).contains("Which help first?", "Question 1", "the input ended before");
        assertThat(chosen.code()).isEqualTo(4);
        assertThat(without.err()).contains("missing PACK", "hirefirst list");
        assertThat(without.code()).isEqualTo(2);
    }

    private static Ran bare(String typed) {
        return new CliRunner()
                .with("HIREFIRST_RULES", EXAMPLE.toString())
                .with("TERM", "dumb")
                .on(new Ttys(true, true, true))
                .typing(typed)
                .go();
    }

    @Test
    void an_outcome_that_refers_to_another_pack_goes_on_with_its_questions() {
        Ran ran = plain("founder\n1\n5M\n", almostReferred());

        assertThat(ran.err())
                .contains("""
                        > Recorded: Raising money

                        Found so far: A finance leader, and the numbers for investors come first
                        What they will want to see is a decision of its own.

                        Next: Which numbers do investors want first?
                        1 of its 2 questions is already answered.

                        Question 3, the last one.
                        What was revenue over the last twelve months?
                        """)
                .contains("Is this right? 3 answers; choose one to change it.")
                .doesNotContain("did cash run short without warning?\n1. ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void an_interview_about_two_packs_gives_the_same_bytes_as_the_command_that_repeats_it() {
        Ran ran = plain("founder\n1\n5M\n", almostReferred("-f", "json"));

        assertThat(ran.out())
                .contains("\"referral\": {", "\"id\": \"history-first\"")
                .isEqualTo(run(repeated(ran.err())).out());
    }

    @Test
    void the_command_that_repeats_an_interview_has_the_answers_that_only_the_second_pack_asks_for() {
        Ran ran =
                new CliRunner().typing("2\n".repeat(60) + "accept\n").go("ask", "which-role", "--plain", "-f", "json");

        assertThat(ran.err()).contains("Next: A leader for marketing operations?", "-a marketing-tools=");
        assertThat(ran.out()).isEqualTo(run(repeated(ran.err())).out());
    }

    @Test
    void the_command_to_go_on_asks_as_this_run_did() {
        CliRunner runner = new CliRunner().typing("2M\n1\nquit\n");
        Ran stopped = runner.with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                .go("ask", "finance-first", "--no-save", "--in-order", "--all", "--plain");

        assertThat(stopped.err().replace(" \\\n    ", " "))
                .endsWith("-a revenue=2000000 -a undermining=none --plain --all --in-order --no-save\n");
    }

    @Test
    void two_answers_that_may_stand_are_not_put_again_by_the_decision_that_follows() {
        Ran ran = new CliRunner().typing("5\n1\nkeep\n3\n1\n").go("ask", "which-role", "--plain", "--no-save");

        assertThat(ran.err()).contains("Next: Fractional COO").containsOnlyOnce("may not fit together");
    }

    @Test
    void input_that_ends_in_the_second_pack_is_gone_on_with_by_a_command_that_keeps_all_answers() {
        Ran ended = plain("founder\n1\n", almostReferred("--no-save"));
        Ran stopped = plain("founder\n1\nquit\n", almostReferred("--no-save"));

        assertThat(ended.err())
                .contains("the input ended before revenue was answered")
                .contains("hirefirst ask finance-first ", "-a lender=founder", "-a raising=yes");
        assertThat(List.of(ended.code(), stopped.code())).containsExactly(4, 130);
        assertThat(ended.out() + stopped.out()).isEmpty();
        assertThat(stopped.err()).contains("hirefirst ask finance-first ", "-a lender=founder", "-a raising=yes");
    }

    @Test
    void without_a_terminal_it_names_what_is_missing_in_the_pack_that_the_answers_lead_to() {
        String[] answers = almostReferred("-a", "lender=founder", "-a", "raising=yes");
        Ran ran = run(ask(answers));
        Ran given = run(ask(almostReferred("-a", "lender=founder", "-a", "raising=yes", "-a", "revenue=5000000")));

        assertThat(ran.err())
                .contains("Another decision settles it, investor-numbers", "-a revenue=NUMBER")
                .doesNotContain("-a undermining=", "-a lender=");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(given.out()).contains("Which numbers do investors want first?\nThe history first\n");
        assertThat(given.code()).isZero();
    }

    @Test
    void whatever_is_typed_the_command_that_repeats_the_interview_gives_the_same_bytes() {
        int followed = 0;
        for (int seed = 0; seed < 25; seed++) {
            Ran ran = plain(
                    typed(new Random(seed)), "-a", "late-cause=decisions", "-a", "cash-surprise=no", "-f", "json");
            assertThat(ran.code()).as("seed %d: %s", seed, ran.err()).isZero();
            assertThat(ran.out())
                    .as("seed %d", seed)
                    .isEqualTo(run(repeated(ran.err())).out());
            followed += ran.out().contains("\"referral\": {") ? 1 : 0;
        }
        assertThat(followed).isBetween(3, 22);
    }

    /** Lines that mean something to one question or another, or lead back, and in the end accept. */
    private static String typed(Random random) {
        StringBuilder lines = new StringBuilder();
        List<String> words = List.of("1", "2", "founder", "raising", "5M", "unknown", "back");
        for (int i = 0; i < 60; i++) {
            lines.append(words.get(random.nextInt(words.size()))).append('\n');
        }
        return lines + "keep\naccept\nno\n1\n".repeat(20) + "accept\n";
    }

    /** All of a person's answers but those to three questions; two of these settle that it is for investors. */
    private static String[] almostReferred(String... more) {
        return Stream.concat(
                        Stream.of(
                                "-a",
                                "undermining=none",
                                "-a",
                                "closing=never",
                                "-a",
                                "late-cause=decisions",
                                "-a",
                                "cash-surprise=no",
                                "-a",
                                "buying=no",
                                "-a",
                                "budget=9000"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** The command told at the end, as arguments. */
    private static String[] repeated(String talk) {
        String told = talk.substring(talk.lastIndexOf("  hirefirst assess ") + "  hirefirst ".length());
        return told.replace("\\\n", " ").strip().split("\\s+");
    }

    private static String[] with(String[] answers, String... before) {
        return Stream.concat(Stream.of(before), Stream.of(answers)).toArray(String[]::new);
    }

    private static String[] ask(String... more) {
        return Stream.concat(Stream.of("ask", "finance-first"), Stream.of(more)).toArray(String[]::new);
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
