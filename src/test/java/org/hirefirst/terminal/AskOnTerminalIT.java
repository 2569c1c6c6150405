package org.hirefirst.terminal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hirefirst.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's {@code ask} on a real terminal, about a pack that has every kind of question. */
@Timeout(300)
class AskOnTerminalIT {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();

    private static final String ASK =
            Distribution.launcher() + " ask finance-first --rules " + EXAMPLE + " --all --in-order -f json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"80, 24, 47, 15", "40, 10, 64, 20"})
    void a_whole_interview_gives_the_json_of_assess(int columns, int rows, int otherColumns, int otherRows)
            throws Exception {
        try (Tmux tmux = new Tmux(columns, rows, folder)) {
            tmux.command(ASK + " > out.json; echo rc=$?");
            answer(tmux, "What was revenue", "2,500,000.50", "Enter");
            answer(tmux, "did anyone work against", "1");
            answer(tmux, "when were the month's", "j", "j", "Enter");
            answer(tmux, "What holds the closing up?", "Down", "Down", "Enter");
            tmux.await("did cash run short");

            tmux.press("Left");
            tmux.await("\u276F 2) Nobody decides");
            tmux.press("BTab");
            tmux.await("\u276F 2) More than three");
            tmux.resize(otherColumns, otherRows);
            awaitOneFrame(tmux, otherRows);
            tmux.resize(columns, rows);
            awaitOneFrame(tmux, rows);
            tmux.press("3");

            answer(tmux, "did cash run short", "u");
            answer(tmux, "Who answers the bank's", "n");
            answer(tmux, "Which of these are planned", "Space", "Enter");
            answer(tmux, "What could you spend", "3k", "Enter");
            tmux.await("Yes, go on");
            tmux.press("Enter");
            tmux.await("What now?");
            tmux.press("Enter");
            tmux.await("rc=0");

            assertThat(tmux.transcript())
                    .contains("\u2713 1. What was", "2,500,000.5", "\u2713 5. Who answers", "not applicable");
            assertThat(Tmux.unbroken(tmux.transcript()))
                    .contains("\u2713 2. ", "\u2713 3. ", "\u2713 4. ", "\u2713 6. ")
                    .containsSubsequence("\u2713 7. What could", "Standing", "The same again");
        }
        assertThat(Files.readString(folder.resolve("out.json")))
                .isEqualTo(assess(Map.ofEntries(
                        entry("revenue", "2500000.5"),
                        entry("undermining", "none"),
                        entry("closing", "soon"),
                        entry("late-cause", "decisions"),
                        entry("cash-surprise", "unknown"),
                        entry("lender", "not-applicable"),
                        entry("raising", "yes"),
                        entry("buying", "no"),
                        entry("budget", "3000"))));
    }

    @Test
    void an_outcome_that_another_decision_settles_leads_through_both_to_the_json_of_assess() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(Distribution.launcher() + " ask finance-first --rules " + EXAMPLE
                    + " -a undermining=none -a closing=never -a late-cause=decisions -a cash-surprise=no -a budget=9000"
                    + " -f json -o out.json; echo rc=$?");
            answer(tmux, "Who answers the bank's", "1");
            answer(tmux, "Which of these are planned", "Space", "Enter");
            tmux.await("Which numbers do investors want first?");
            tmux.await("What was revenue");
            tmux.press("BTab");
            tmux.await("back to 2");
            tmux.await("[x] Raising money");
            tmux.press("Enter");
            answer(tmux, "What was revenue", "5M", "Enter");
            tmux.await("Yes, go on");
            tmux.press("Enter");
            tmux.await("What now?");
            tmux.press("Enter");
            tmux.await("rc=0");

            assertThat(tmux.transcript())
                    .containsSubsequence(
                            "\u2713 2. Which of these are planned",
                            "Found so far: A finance leader",
                            "Next: Which numbers do investors want first?",
                            "1 of its 2 questions is already answered",
                            "\u2713 3. What was revenue");
        }
        assertThat(Files.readString(folder.resolve("out.json")))
                .contains("\"referral\": {")
                .isEqualTo(assess(Map.ofEntries(
                        entry("revenue", "5000000"),
                        entry("undermining", "none"),
                        entry("closing", "never"),
                        entry("late-cause", "decisions"),
                        entry("cash-surprise", "no"),
                        entry("lender", "founder"),
                        entry("raising", "yes"),
                        entry("buying", "no"),
                        entry("budget", "9000"))));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 10"})
    void the_bare_command_lets_one_choose_and_goes_on_with_what_was_chosen(int columns, int rows) throws Exception {
        try (Tmux tmux = new Tmux(columns, rows, folder)) {
            tmux.command(
                    "stty -a > before; " + Distribution.launcher() + " > out; echo rc=$?; stty -a > after; echo end$?");
            tmux.await("\u276F 1) Help me find out: Which help first?");
            tmux.press("Down", "Down");
            tmux.await("\u276F 3) A leader for marketing operations?");
            tmux.press("Home", "Enter");
            tmux.await("Question 1,");
            assertThat(Tmux.unbroken(tmux.transcript()))
                    .contains("Which help first? Where does part-time help belong first")
                    .doesNotContain("Which decision?");
            tmux.press("C-c");
            assertThat(tmux.await("end0")).contains("rc=130");
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }

    @ParameterizedTest
    @CsvSource({"C-c, rc=130, stopped before", "C-d, rc=4, the input ended before"})
    void a_choice_of_decision_that_is_not_made_leaves_the_terminal_as_it_was(String key, String code, String told)
            throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(
                    "stty -a > before; " + Distribution.launcher() + " > out; echo rc=$?; stty -a > after; echo end$?");
            tmux.await("Which decision?");
            tmux.press(key);
            assertThat(tmux.await("end0")).contains(code, told);
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void control_c_leaves_the_terminal_as_it_was_and_standard_output_empty() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -a > before; " + ASK + " > out.json; echo rc=$?; stty -a > after; echo end$?");
            answer(tmux, "What was revenue", "12", "Enter");
            tmux.await("did anyone work against");
            tmux.press("C-c");
            assertThat(tmux.await("end0")).contains("rc=130");
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("out.json")).isEmptyFile();
    }

    @Test
    void control_d_stops_and_fills_nothing_in() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -a > before; " + ASK + " > out.json; echo rc=$?; stty -a > after; echo end$?");
            tmux.await("What was revenue");
            tmux.press("C-d");
            assertThat(tmux.await("end0")).contains("rc=4", "revenue");
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("out.json")).isEmptyFile();
    }

    @Test
    void a_termination_from_outside_leaves_the_terminal_as_it_was() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -a > before; " + ASK + " > out.json; stty -a > after; echo end$?");
            tmux.await("What was revenue");
            tmux.child().destroy();
            tmux.await("end0");
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("out.json")).isEmptyFile();
    }

    @Test
    void pasted_lines_change_only_the_field_at_hand() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " > out.json");
            tmux.await("What was revenue");
            tmux.paste("12\n1\n1\n");
            assertThat(tmux.await("12 1 1")).contains("Question 1,");
            tmux.press("C-c");
        }
    }

    @Test
    void enter_alone_answers_nothing() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " -a revenue=5 > out.json");
            tmux.await("did anyone work against");
            tmux.press("Enter", "Enter", "Enter");
            assertThat(tmux.await("Choose one")).contains("Question 1,");
            tmux.press("C-c");
        }
    }

    @Test
    void a_terminal_without_colour_or_with_ascii_only_is_given_neither() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " --ascii -a revenue=5 > out.json");
            tmux.await("did anyone work against");
            tmux.press("Down");
            assertThat(tmux.await("> 1)").chars()).allMatch(c -> c < 0x80);
            tmux.press("C-c");
        }
    }

    @Test
    void questions_that_nobody_would_see_are_refused_at_once() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " > out.json 2> err.txt; echo rc=$?");
            tmux.await("rc=4");
        }
        assertThat(folder.resolve("out.json")).isEmptyFile();
        assertThat(folder.resolve("err.txt")).content().contains("revenue", "budget");
    }

    @Test
    void a_dumb_terminal_gets_plain_text() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.record(folder.resolve("raw"));
            tmux.command("TERM=dumb " + ASK + " -a undermining=none; echo rc=$?");
            tmux.await("What was revenue");
            tmux.command("5M");
            tmux.await("when were the month's");
            tmux.press("C-d");
            tmux.await("rc=4");
        }
        assertThat(Files.readString(folder.resolve("raw")).replace("\r\n", "\n"))
                .contains("What was revenue", "Recorded: 5,000,000 USD")
                .doesNotContain("\u001B", "\r");
    }

    @Test
    void no_warning_shows_where_the_temporary_folder_cannot_be_written() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("$JAVA_HOME/bin/java -Djava.io.tmpdir=/proc -jar " + Distribution.home()
                    + "/lib/hirefirst.jar ask finance-first --all --in-order --rules " + EXAMPLE + " > out.json");
            assertThat(tmux.await("What was revenue")).doesNotContainIgnoringCase("warning");
            tmux.press("C-c");
        }
    }

    @Test
    void plain_text_from_a_pipe_gives_the_same_json() throws Exception {
        String typed = "2,500,000.50\nnone\n2\nback\nlate\n2\nunknown\nnot-applicable\n1\n3k\naccept\n";
        Files.writeString(folder.resolve("typed"), typed);
        List<String> command = List.of("sh", "-c", ASK + " --plain < typed");
        Distribution.Run run = Distribution.run(command, process -> process.directory(folder.toFile()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).doesNotContain("\u001B", "\r");
        assertThat(run.out())
                .isEqualTo(assess(Map.ofEntries(
                        entry("revenue", "2500000.5"),
                        entry("undermining", "none"),
                        entry("closing", "late"),
                        entry("late-cause", "decisions"),
                        entry("cash-surprise", "unknown"),
                        entry("lender", "not-applicable"),
                        entry("raising", "yes"),
                        entry("buying", "no"),
                        entry("budget", "3000"))));
    }

    private static void answer(Tmux tmux, String question, String... keys) {
        tmux.await(question);
        tmux.press(keys);
    }

    /** Waits until the question about the closing is drawn for this height, and stands on the screen once. */
    private static void awaitOneFrame(Tmux tmux, int rows) {
        String keys = rows > Foot.TALL ? "1-3 or arrows and Enter" : "Enter  u unknown";
        tmux.await(
                "one frame with " + keys,
                screen -> screen.contains(keys)
                        && occurrences(screen, "Question 3,") <= 1
                        && occurrences(screen, "when were the month's") == 1
                        && occurrences(screen, "\u276F 2) More") == 1);
    }

    private static int occurrences(String text, String part) {
        return Tmux.unbroken(text).split(Pattern.quote(part), -1).length - 1;
    }

    /** The JSON that {@code assess} gives for these answers. */
    private static String assess(Map<String, String> answers) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("assess", "finance-first", "--rules", EXAMPLE.toString(), "-f", "json"));
        answers.forEach((question, answer) -> arguments.addAll(List.of("-a", question + "=" + answer)));
        Distribution.Run run = Distribution.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
