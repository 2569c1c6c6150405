package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What help says holds: each of its examples is run. */
class HelpTest {
    @TempDir
    Path folder;

    /** The files that examples name. */
    @BeforeEach
    void lay_out_files() throws IOException {
        Files.writeString(folder.resolve("answers.yaml"), "revenue: 8_000_000\nforecast: guess\n");
        Files.writeString(folder.resolve("clients.csv"), "subject,revenue\nAcme,8_000_000\n");
        Files.writeString(folder.resolve("accounts.csv"), "revenue,id,owner\n8_000_000,7,Ann\n");
        Files.writeString(folder.resolve("clients.jsonl"), "{\"subject\": \"Acme\", \"revenue\": 8000000}\n");
        Files.writeString(folder.resolve("typed-answers.txt"), "unknown\n".repeat(40));
        for (String about : List.of("Acme", "Beta")) { // what is saved
            run("hirefirst ask revops-vs-cro --plain --subject " + about + " < typed-answers.txt");
        }
        Path rules = folder.resolve("my-rules");
        try (Stream<Path> files = Files.walk(CliRunner.EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = CliRunner.EXAMPLE.relativize(file).toString().replace("finance-first", "my-pack");
                Files.createDirectories(rules.resolve(name).getParent());
                Files.writeString(
                        rules.resolve(name), Files.readString(file).replace("id: finance-first", "id: my-pack"));
            }
        }
    }

    static List<String> commands() {
        return List.of(
                "",
                "ask",
                "assess",
                "batch",
                "list",
                "show",
                "form",
                "check",
                "test",
                "claims",
                "sessions",
                "schema",
                "warm",
                "help");
    }

    @Test
    void the_help_that_the_build_wrote_down_is_the_one_there_is() {
        assertThat(CliRunner.run("--help").out())
                .isEqualTo(CliRunner.run("help").out())
                .isEqualTo(CliRunner.run("-q", "--help").out());
    }

    static Stream<String> examples() {
        return allExamples().filter(example -> !isOfAsk(example));
    }

    static Stream<String> examplesOfAsk() {
        return allExamples().filter(HelpTest::isOfAsk);
    }

    private static boolean isOfAsk(String example) {
        return example.startsWith("hirefirst ask");
    }

    private static Stream<String> allExamples() {
        return commands().stream()
                .flatMap(command -> help(command)
                        .lines()
                        .dropWhile(line -> !line.equals("Examples:"))
                        .skip(1)
                        .takeWhile(line -> !line.isEmpty())
                        .map(String::strip));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_says_what_it_does_and_shows_examples_before_anything_else(String command) {
        String help = help(command);

        assertThat(help.lines().toList().get(2)).isEqualTo("Examples:");
        assertThat(help.lines()).anyMatch(line -> line.startsWith("Usage: hirefirst " + command));
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        assertThat(help).doesNotContain("\u001b");
    }

    @Test
    void the_command_help_shows_the_same() {
        for (String command : commands()) {
            assertThat(new CliRunner().go(words("help " + command)).out()).isEqualTo(help(command));
        }
        assertThat(new CliRunner().go("help", "asess").err()).contains("did you mean assess?");
    }

    @Test
    void the_top_names_every_command_and_every_exit_code() {
        String help = help("");

        assertThat(commands()).allSatisfy(command -> assertThat(help).contains("  " + command));
        assertThat(Stream.of(ExitCode.values()))
                .allSatisfy(code -> assertThat(help).containsPattern("(?m)^ +" + code.number() + "   "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_does_what_it_promises(String example) throws IOException {
        assertThat(run(example).code()).isZero();
    }

    /** There is no terminal here; plain lines ask the same questions of a pipe. */
    @ParameterizedTest
    @MethodSource("examplesOfAsk")
    void an_example_of_ask_ends_in_a_result_where_its_questions_are_answered_in_plain_lines(String example)
            throws IOException {
        boolean typed = example.contains("--plain < ");
        Ran ran = run(typed ? example : example + " --plain < typed-answers.txt");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(example.contains("-o result.json") ? Files.readString(folder.resolve("result.json")) : ran.out())
                .containsAnyOf("Which help first?", "VP of RevOps or CRO first?", "hirefirst.result/1");
    }

    private Ran run(String example) throws IOException {
        int redirected = example.indexOf(" < ");
        String line = redirected < 0 ? example : example.substring(0, redirected);
        String typed = redirected < 0 ? "" : Files.readString(folder.resolve(example.substring(redirected + 3)));
        return new CliRunner()
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .in(folder)
                .typing(typed)
                .go(words(line.replaceFirst("^hirefirst ?", "")));
    }

    private static String help(String command) {
        Ran ran = new CliRunner().go(words(command + " --help"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    private static String[] words(String line) {
        return Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
