package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.EXAMPLE;
import static org.hirefirst.cli.CliRunner.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results go, and what becomes of them when they cannot get there. */
class OutputTest {
    @TempDir
    Path folder;

    @Test
    void a_file_gets_the_whole_result_and_standard_output_nothing() throws IOException {
        Path file = folder.resolve("result.json");

        Ran ran = run("assess", "finance-first", "--subject", "Übermut", "-f", "json", "-o", file.toString());

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file))
                .contains("Übermut")
                .isEqualTo(run("assess", "finance-first", "--subject", "Übermut", "-f", "json")
                        .out());
        assertThat(left()).containsExactly("result.json");
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions_and_a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("private.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        assertThat(run("list", "-o", link.toString()).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("finance-first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-folder/result.txt", "file/result.txt"})
    void a_place_that_cannot_be_written_is_told_and_nothing_is_left_there(String place) throws IOException {
        Files.writeString(folder.resolve("file"), "a file");

        Ran ran = run("assess", "finance-first", "-o", folder.resolve(place).toString());

        assertThat(ran.err()).startsWith("hirefirst: cannot write " + folder).hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(5);
        assertThat(left()).containsExactly("file");
    }

    @Test
    void a_dash_is_standard_output() {
        assertThat(run("list", "-o", "-")).isEqualTo(run("list"));
    }

    @Test
    void a_device_is_written_to_directly() {
        Ran nothing = run("list", "-o", "/dev/null");
        Ran full = run("list", "-o", "/dev/full");

        assertThat(nothing.code()).isZero();
        assertThat(full.err()).contains("cannot write /dev/full");
        assertThat(full.code()).isEqualTo(5);
        assertThat(Path.of("/dev/full")).exists().isNotEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show finance-first", "form finance-first", "assess finance-first", "--help"})
    void a_closed_pipe_ends_quietly(String arguments) {
        Ran ran = writingTo(new FailingStream("Broken pipe"), arguments.split(" "));

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "assess finance-first -f json", "check finance-first", "--version"})
    void a_full_disk_is_told(String arguments) {
        Ran ran = writingTo(new FailingStream("No space left on device"), arguments.split(" "));

        assertThat(ran.err()).isEqualTo("hirefirst: cannot write to standard output: No space left on device\n");
        assertThat(ran.code()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  xterm, '',  auto,   true",
        "false, xterm, '',  auto,   false",
        "true,  dumb,  '',  auto,   false",
        "true,  xterm, 1,   auto,   false",
        "true,  xterm, 1,   always, true",
        "true,  xterm, '',  never,  false",
        "false, xterm, '',  always, true",
    })
    void colour_is_for_terminals_unless_told_otherwise(
            boolean terminal, String term, String noColor, String when, boolean colour) {
        Ran ran = example()
                .with("TERM", term)
                .with("NO_COLOR", noColor)
                .on(new Ttys(false, terminal, false))
                .go("assess", "finance-first", "--color", when);

        assertThat(ran.out().contains("\u001b[")).isEqualTo(colour);
    }

    @Test
    void a_file_has_no_colour_though_standard_output_is_a_terminal() {
        Path file = folder.resolve("result.txt");

        example().on(new Ttys(true, true, true)).go("assess", "finance-first", "-o", file.toString());

        assertThat(file).content().contains("Standing").doesNotContain("\u001b");
    }

    @Test
    void options_of_every_command_may_stand_before_its_name_too() {
        assertThat(example().go("--color", "always", "assess", "finance-first").out())
                .contains("\u001b[");
    }

    @Test
    void signs_are_ascii_where_that_is_asked_for() {
        assertThat(run("assess", "finance-first", "--ascii").out().chars()).allMatch(c -> c < 128);
        assertThat(run("assess", "finance-first").out().chars()).anyMatch(c -> c > 127);
    }

    @Test
    void text_is_as_wide_as_COLUMNS_says() {
        Ran narrow = example().with("COLUMNS", "44").go("assess", "finance-first");

        assertThat(narrow.out().lines()).allMatch(line -> line.length() <= 44);
    }

    private static CliRunner example() {
        return new CliRunner().with("HIREFIRST_RULES", EXAMPLE.toString());
    }

    private static Ran writingTo(OutputStream out, String... arguments) {
        return example().writingTo(out).go(arguments);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A stream that cannot be written to. */
    private static final class FailingStream extends OutputStream {
        private final String message;

        FailingStream(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }

        @Override
        public String toString() {
            return new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
