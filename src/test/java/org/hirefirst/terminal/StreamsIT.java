package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ask} with each of its three streams on a terminal or elsewhere. */
@Timeout(300)
class StreamsIT {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();
    private static final String ASK = Distribution.launcher() + " ask finance-first --rules " + EXAMPLE;

    @TempDir
    private Path folder;

    /** Only where standard input and one of the others are terminals are questions drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"", "2> err", "> out"})
    void questions_are_drawn_where_somebody_sees_and_types(String elsewhere) throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(ASK + " " + elsewhere + "; echo rc=$?");
            tmux.await("1-3 or arrows and Enter");
            tmux.press("C-c");
            tmux.await("rc=130");
        }
        assertNothingIn("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> out 2> err", "< in", "< in > out", "< in 2> err", "< in > out 2> err"})
    void elsewhere_all_that_is_missing_is_told_at_once(String elsewhere) throws Exception {
        Files.writeString(folder.resolve("in"), "1\n1\n1\n");
        try (Tmux tmux = new Tmux(100, 40, folder)) {
            tmux.command("{ " + ASK + " " + elsewhere.replace("< in", "") + "; echo rc=$?; cat > rest; echo end$?; }"
                    + (elsewhere.contains("< in") ? " < in" : "; :"));
            tmux.await("rc=4");
            if (!elsewhere.contains("< in")) {
                tmux.press("C-d");
            }
            tmux.await("end0");
            String told = elsewhere.contains("2> err") ? Files.readString(folder.resolve("err")) : tmux.screen();
            assertThat(Tmux.unbroken(told)).contains("Cannot ask", "-a revenue=NUMBER", "-a budget=NUMBER");
        }
        assertNothingIn("out");
        if (elsewhere.contains("< in")) {
            assertThat(folder.resolve("rest")).hasContent("1\n1\n1\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, none",
                "none, none, err",
                "none, out, none",
                "none, out, err",
                "in, none, none",
                "in, none, err",
                "in, out, none",
                "in, out, err"
            })
    void plain_text_asks_on_any_streams_and_keeps_data_and_talk_apart(String in, String out, String err)
            throws Exception {
        Files.writeString(folder.resolve("in"), "2\n".repeat(30));
        try (Tmux tmux = new Tmux(100, 50, folder)) {
            tmux.command(ASK + " --plain --all --in-order"
                    + (in == null ? "" : " < in")
                    + (out == null ? "" : " -f json > out")
                    + (err == null ? "" : " 2> err")
                    + "; echo rc=$?");
            if (in == null) {
                for (int i = 0; i < 10; i++) {
                    tmux.command("2");
                }
                tmux.command("quit");
            }
            tmux.await(in == null ? "rc=130" : "rc=0");
            String talk = err != null && out != null ? Files.readString(folder.resolve("err")) : tmux.transcript();
            assertThat(Tmux.unbroken(talk))
                    .contains("when were the month's books closed?")
                    .doesNotContain("\u001B");
        }
    }

    @Test
    void a_result_that_is_redirected_is_written_once_and_is_the_one_that_was_kept() throws Exception {
        try (Tmux tmux = new Tmux(80, 40, folder)) {
            tmux.command(ASK + " --all --in-order -a revenue=5 -a undermining=none -a raising=no -a buying=no"
                    + " -a budget=9000 -a lender=somebody -f json > out; echo rc=$?");
            tmux.await("when were the month's");
            tmux.press("3");
            tmux.await("did cash run short");
            tmux.press("2");
            tmux.await("Is this right?");
            tmux.press("Enter");
            tmux.await("What now?");
            assertNothingIn("out");
            tmux.press("3");
            tmux.await("What if one answer");
            tmux.press("1");
            tmux.await("Within three weeks", screen -> screen.contains("\u276F 3) Within"));
            tmux.press("2");
            tmux.await("Keep this answer?");
            tmux.press("2");
            tmux.await("What holds the closing up?");
            tmux.press("1");
            tmux.await("Is this right?");
            tmux.press("Enter");
            tmux.await("What now?");
            tmux.press("q");
            tmux.await("rc=0");
            assertThat(Tmux.unbroken(tmux.transcript())).contains("The same again", "-a closing=late");
        }
        assertThat(Files.readString(folder.resolve("out")))
                .startsWith("{")
                .containsOnlyOnce("\"schema\"")
                .contains("\"closing\": \"late\"", "\"late-cause\": \"hands\"");
    }

    private void assertNothingIn(String file) {
        if (Files.exists(folder.resolve(file))) {
            assertThat(folder.resolve(file)).isEmptyFile();
        }
    }
}
