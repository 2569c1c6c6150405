package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.hirefirst.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs and hasty fingers do to an interview on a real terminal. */
@Timeout(300)
class SignalsIT {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();
    private static final String ASK =
            Distribution.launcher() + " ask finance-first --rules " + EXAMPLE + " --all --in-order -a revenue=5";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, rc=130", "TERM, rc=143", "HUP, rc=129"})
    void a_signal_from_outside_leaves_the_terminal_as_it_was(String signal, String code) throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -a > before; " + ASK + " > out; echo rc=$?; stty -a > after; echo end$?");
            tmux.await("did anyone work against");
            send(tmux, signal);
            assertThat(tmux.await("end0")).contains(code);
        }
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void an_interview_that_is_ended_says_so_in_the_place_of_the_question() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + "; echo rc=$?");
            tmux.await("did anyone work against");
            tmux.press("1");
            tmux.await("when were the month's");
            send(tmux, "TERM");
            assertThat(tmux.await("rc=143"))
                    .contains("Ended. 1 answer is saved. To go on from here:", "--resume")
                    .doesNotContain("when were the month's");
        }
    }

    @Test
    void an_interview_whose_window_is_closed_ends_and_lets_go_of_what_it_saved() throws Exception {
        ProcessHandle asking;
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " > out");
            tmux.await("did anyone work against");
            tmux.press("1");
            tmux.await("when were the month's");
            asking = tmux.child();
        }
        assertThat(asking.onExit()).succeedsWithin(Duration.ofSeconds(60));
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " --resume");
            tmux.await("when were the month's");
        }
    }

    @Test
    void a_stopped_interview_leaves_the_terminal_in_order_and_goes_on_where_it_was() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -a > before");
            tmux.command(ASK + " > out");
            tmux.await("did anyone work against");
            tmux.press("1");
            tmux.await("when were the month's");
            send(tmux, "TSTP");
            tmux.await("Stopped");
            tmux.command("stty -a > stopped; echo end$?");
            tmux.await("end0");
            assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));
            tmux.command("clear; fg");
            tmux.await("Question 2, at most");
            tmux.press("Down", "Down");
            tmux.await(
                    "the second choice once",
                    screen -> screen.contains("\u276F 2) More") && screen.split("Question 2", -1).length == 2);
            tmux.press("Enter");
            tmux.await("What holds the closing up?");
            tmux.press("C-c");
            tmux.await("To go on from here");
            tmux.command("stty -a > after; echo gone$?");
            tmux.await("gone0");
        }
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void a_terminal_that_had_keys_come_one_by_one_before_still_has_them_so_afterwards() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("stty -icanon min 1 time 0; stty -a > before; " + ASK + "; stty -a > stopped; echo stopped$?");
            tmux.await("did anyone work against");
            send(tmux, "TSTP");
            tmux.await("stopped0");
            tmux.command("clear; fg; stty -a > after; echo gone$?");
            tmux.await("did anyone work against");
            tmux.press("1");
            tmux.await("when were the month's");
            tmux.press("C-c");
            tmux.await("gone0");
        }
        assertThat(folder.resolve("before")).content().contains("-icanon", "min = 1; time = 0;");
        assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }

    @Test
    void a_terminal_that_cannot_be_set_gets_plain_text_and_still_says_how_to_go_on() throws Exception {
        Path stty = Files.createDirectory(folder.resolve("bin")).resolve("stty");
        Files.writeString(stty, """
                #!/bin/sh
                case "$*" in *-icanon*) exit 1 ;; esac
                PATH=${PATH#*:} exec stty "$@"
                """);
        Files.setPosixFilePermissions(stty, PosixFilePermissions.fromString("rwx------"));
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("PATH=" + stty.getParent() + ":$PATH " + ASK + "; echo rc=$?");
            tmux.await("did anyone work against");
            tmux.command("1");
            tmux.await("when were the month's");
            tmux.press("C-c");
            assertThat(Tmux.unbroken(tmux.await("rc=130")))
                    .contains("Recorded: Nobody did", "Ended. 1 answer is saved. To go on from here:", "--resume");
        }
    }

    @Test
    void keys_that_were_pressed_before_a_question_showed_do_not_answer_it() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " > out");
            tmux.await("did anyone work against");
            tmux.press("111111");
            tmux.await("Question 2");
            tmux.press("b");
            tmux.await("back to 1");
            assertThat(tmux.transcript()).doesNotContain("\u2713 2.");
            tmux.press("C-c");
            tmux.await("To go on");
        }
    }

    @Test
    void plain_text_takes_what_was_typed_ahead() throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " --plain > out; echo rc=$?");
            tmux.await("did anyone work against");
            tmux.command("1");
            tmux.command("3");
            tmux.command("quit");
            tmux.await("rc=130");
            assertThat(tmux.transcript())
                    .contains("Recorded: Nobody did", "Recorded: Within three weeks", "2 answers are saved");
        }
    }

    private static void send(Tmux tmux, String signal) throws Exception {
        String pid = Long.toString(tmux.child().pid());
        assertThat(new ProcessBuilder(List.of("kill", "-s", signal, pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
