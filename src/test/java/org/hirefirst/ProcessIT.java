package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hirefirst.Distribution.home;
import static org.hirefirst.Distribution.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.Distribution.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: streams, locale, exit codes and what is loaded. */
class ProcessIT {
    private static final String SUBJECT = "Žluťoučký kůň 株式会社 🐎";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "xx_XX.ISO-8859-1"})
    void text_is_utf8_whatever_the_locale(String locale) throws Exception {
        Run json = in(
                Map.of("LC_ALL", locale), "assess", "revops-vs-cro", "-d", "brief", "--subject", SUBJECT, "-f", "json");
        Run text = in(Map.of("LC_ALL", locale), "assess", "revops-vs-cro", "-d", "brief", "--subject", SUBJECT);

        assertThat(json.out()).contains("\"subject\": \"" + SUBJECT + "\"");
        assertThat(text.out()).startsWith(SUBJECT + ": ");
        assertThat(List.of(json, text)).allSatisfy(ProcessIT::wentWell);
    }

    @Test
    void a_file_may_have_any_name_whatever_the_locale() throws Exception {
        Path answers = Files.writeString(folder.resolve("Antwörter.yaml"), "forecast: guess\n");

        Run run = in(Map.of("LC_ALL", "C"), "assess", "revops-vs-cro", answers.toString());

        assertThat(run).satisfies(ProcessIT::wentWell);
    }

    @Test
    void only_the_result_reaches_standard_output() throws Exception {
        Run good = in(Map.of("TERM", "dumb"), "assess", "revops-vs-cro", "-a", "forecast=guess", "-f", "json");
        Run bad = in(Map.of("TERM", "dumb"), "assess", "revops-vs-cro", "-a", "forecast=gess");
        Run asked = in(Map.of("TERM", "dumb"), "ask", "revops-vs-cro");

        assertThat(good.out()).startsWith("{\n").endsWith("}\n");
        assertThat(good).satisfies(ProcessIT::wentWell);
        assertThat(bad.err()).contains("did you mean `guess`?");
        assertThat(List.of(bad, asked)).allSatisfy(run -> assertThat(run.out()).isEmpty());
        assertThat(Stream.of(bad, asked).map(Run::exitCode)).containsExactly(3, 4);
    }

    @Test
    void escape_sequences_in_a_subject_stay_harmless() throws Exception {
        Run run = Distribution.run(
                "assess", "revops-vs-cro", "-d", "brief", "--subject", "\u001b]0;owned\u0007\u001b[2J");

        assertThat(run.out()).contains("<U+001B>]0;owned").doesNotContain("\u001b", "\u0007");
        assertThat(run).satisfies(ProcessIT::wentWell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess revops-vs-cro -a forecast=guess",
                "assess revops-vs-cro -a forecast=gess",
                "ask revops-vs-cro",
                "ask revops-vs-cro --plain",
                "list",
                "show no-such-pack"
            })
    void no_temporary_folder_that_can_be_written_is_needed(String arguments) throws Exception {
        Map<String, String> nowhere = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=/proc", "TMPDIR", "/proc");
        Run usual = Distribution.run(arguments.split(" "));
        Run without = in(nowhere, arguments.split(" "));

        assertThatThrownBy(() -> Files.createTempFile(Path.of("/proc"), "hirefirst", ""))
                .isInstanceOf(IOException.class);
        assertThat(without.out()).isEqualTo(usual.out());
        assertThat(without.err()).startsWith("Picked up JAVA_TOOL_OPTIONS").endsWith("\n" + usual.err());
        assertThat(without.exitCode()).isEqualTo(usual.exitCode());
    }

    @Test
    void a_full_disk_is_told_and_a_closed_pipe_is_not() throws Exception {
        Run full = shell("%s show revops-vs-cro > /dev/full".formatted(launcher()));
        Run file = Distribution.run("show", "revops-vs-cro", "-o", "/dev/full");
        Run closed = shell("{ %s show revops-vs-cro; echo $? >&2; } | :".formatted(launcher()));

        assertThat(full.err()).isEqualTo("hirefirst: cannot write to standard output: No space left on device\n");
        assertThat(file.err()).isEqualTo("hirefirst: cannot write /dev/full: No space left on device\n");
        assertThat(List.of(full, file))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(5));
        assertThat(closed).isEqualTo(new Run(0, "", "0\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess revops-vs-cro -f json",
                "ask revops-vs-cro",
                "ask revops-vs-cro --plain",
                "list",
                "--help"
            })
    void nothing_of_the_terminal_library_is_loaded_where_no_terminal_is_drawn_on(String arguments) throws Exception {
        Path log = folder.resolve("classes.txt");

        Run run = shell("%s -Xlog:class+load:file=%s -jar %s %s"
                .formatted(java(), log, home().resolve("lib/hirefirst.jar"), arguments));

        assertThat(run.exitCode()).isIn(0, 4);
        assertThat(Files.readString(log)).contains("org.hirefirst.cli.Cli ").doesNotContain("org.jline");
    }

    @Test
    void an_assessment_loads_nothing_of_what_it_does_not_use() throws Exception {
        Path log = folder.resolve("classes.txt");

        Run run = shell("%s -Dhirefirst.ttys= -Xlog:class+load:file=%s -jar %s assess revops-vs-cro -a forecast=guess"
                .formatted(java(), log, home().resolve("lib/hirefirst.jar")));

        assertThat(run).satisfies(ProcessIT::wentWell);
        assertThat(Files.readString(log))
                .contains("org.hirefirst.report.BriefReport ")
                .doesNotContain(
                        "org.jline",
                        "org.yaml", // bundled packs are compiled
                        "tools.jackson",
                        "org.hirefirst.core.interview",
                        "org.hirefirst.cli.AskCommand",
                        "org.hirefirst.report.Schemas",
                        "org.hirefirst.report.ResultJson");
    }

    @Test
    void closed_streams_are_no_input_and_no_place_for_a_result() throws Exception {
        assertThat(shell(launcher() + " ask revops-vs-cro --plain <&-").exitCode())
                .isEqualTo(4);
        assertThat(shell(launcher() + " assess revops-vs-cro >&-").exitCode()).isEqualTo(5);
        assertThat(shell(launcher() + " assess revops-vs-cro >&- <&-").exitCode())
                .isEqualTo(5);
    }

    @Test
    void the_jar_works_without_the_launcher() throws Exception {
        Run run =
                shell("LC_ALL=C %s -jar %s show revops-vs-cro".formatted(java(), home().resolve("lib/hirefirst.jar")));

        assertThat(run.out())
                .isEqualTo(Distribution.run("show", "revops-vs-cro").out());
        assertThat(run).satisfies(ProcessIT::wentWell);
    }

    @Test
    void the_command_that_an_interview_ends_with_gives_the_same_result_again() throws Exception {
        Path typed = Files.writeString(folder.resolve("typed.txt"), "unknown\n".repeat(40));
        Run asked = Distribution.run(
                List.of(
                        launcher().toString(),
                        "ask",
                        "revops-vs-cro",
                        "--plain",
                        "--all",
                        "-f",
                        "json",
                        "--subject",
                        "It's $HOME; \"Ü\""),
                process -> process.redirectInput(typed.toFile()));
        String command = asked.err()
                .lines()
                .dropWhile(line -> !line.startsWith("The same again"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));

        Run again = shell("PATH=%s:$PATH; %s".formatted(home().resolve("bin"), command));

        assertThat(asked.exitCode()).isZero();
        assertThat(again.out()).isEqualTo(asked.out()).contains("It's $HOME; \\\"Ü\\\"");
    }

    private static void wentWell(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Run in(Map<String, String> environment, String... arguments) throws Exception {
        return Distribution.run(
                Stream.concat(Stream.of(launcher().toString()), Stream.of(arguments))
                        .toList(),
                process -> process.environment().putAll(environment));
    }

    private static Run shell(String line) throws Exception {
        return Distribution.run(List.of("/bin/sh", "-c", line));
    }
}
