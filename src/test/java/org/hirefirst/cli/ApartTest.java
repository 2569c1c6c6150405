package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.EXAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No result takes the place of a file that is read, nor of a saved interview. */
class ApartTest {
    private static final List<String> COMMANDS = List.of(
            "assess finance-first",
            "ask finance-first",
            "ask",
            "batch finance-first",
            "form finance-first",
            "show finance-first",
            "check finance-first",
            "check",
            "test finance-first",
            "claims finance-first",
            "claims",
            "list");
    private static final String TYPED = "1\n2\n1\n2\n2\nnone\n4000\naccept\nwrite\njson\n";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void copy_the_example() throws IOException {
        rules = folder.resolve("rules");
        for (Map.Entry<String, String> file : texts(EXAMPLE).entrySet()) {
            Path copy = rules.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finance-first/pack.yaml",
                "finance-first/pack.test.yaml",
                "investor-numbers/pack.yaml",
                "common/company.yaml",
                "common/roles.yaml",
                "sources/X.yaml",
                "sources/../common/roles.yaml"
            })
    void no_command_writes_over_a_file_of_the_rules_however_they_are_named(String file) throws IOException {
        String out = rules.resolve(file).toString();
        for (String command : COMMANDS) {
            assertRefused(own().go((command + " -o " + out).split(" ")));
            assertRefused(runner().go((command + " --rules " + rules + " -o " + out).split(" ")));
            if (command.contains(" ")) {
                String byPath = command.replace("finance-first", rules.resolve("finance-first") + "");
                assertRefused(runner().go((byPath + " -o " + out).split(" ")));
                assertRefused(runner().go((byPath + "/pack.yaml -o " + out).split(" ")));
            }
        }
        assertThat(texts(rules)).isEqualTo(texts(EXAMPLE));
    }

    @Test
    void a_link_to_a_file_of_the_rules_is_that_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("result.txt"), rules.resolve("finance-first/pack.yaml"));

        assertRefused(own().go("assess", "finance-first", "-o", link.toString()));
        assertThat(texts(rules)).isEqualTo(texts(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"answers.yaml", "finance-first/answers.yaml", "common/answers.txt", "drafts/pack.test.yaml"})
    void what_is_not_read_may_lie_among_the_rules_and_be_replaced(String file) throws IOException {
        Path out = rules.resolve(file);
        Files.createDirectories(out.getParent());

        for (String command : List.of("list", "show finance-first", "form finance-first")) {
            assertThat(own().go((command + " -o " + out).split(" "))).isEqualTo(new Ran(0, "", ""));
        }
        assertThat(out).content().contains("closing:");
    }

    @Test
    void an_interview_does_not_end_with_its_result_over_anything_it_reads_or_saves() throws IOException {
        Path answers = Files.writeString(folder.resolve("a.yaml"), "revenue: 2000000\n");
        Path pack = rules.resolve("investor-numbers/pack.yaml");
        Path result = Files.writeString(folder.resolve("r.json"), "old");
        ask("1\nquit\n", answers);
        Path save = onlySave();

        Ran ran = ask(
                TYPED + String.join("\n", answers + "", pack + "", save + "", result + "", "yes", "done\n"),
                answers,
                "--fresh");

        assertThat(ran.err())
                .containsSubsequence(
                        "> hirefirst: " + answers + " is read, and would be written over\nFile name.",
                        "> hirefirst: " + pack + " is read, and would be written over\nFile name.",
                        "> hirefirst: " + save
                                + " belongs to the saved interviews, and would be written over\nFile name.",
                        "> " + result + " is there already.",
                        "Written to " + result + ".\n")
                .doesNotContain(pack + " is there already");
        assertThat(ran.code()).isZero();
        assertThat(texts(rules)).isEqualTo(texts(EXAMPLE));
        assertThat(answers).hasContent("revenue: 2000000\n");
        assertThat(save).content().contains("hirefirst.session");
        assertThat(result).content().contains("hirefirst.result");
    }

    @Test
    void no_command_writes_over_a_saved_interview() throws IOException {
        ask("1\nquit\n", Files.writeString(folder.resolve("a.yaml"), "revenue: 2000000\n"));
        Path save = onlySave();
        String saved = Files.readString(save);

        for (String command : List.of("list", "sessions", "assess finance-first", "ask finance-first --resume")) {
            Ran ran = own().go((command + " -o " + save).split(" "));

            assertThat(ran.err())
                    .isEqualTo("hirefirst: " + save + " belongs to the saved interviews, and would be written over\n"
                            + "  Name another file with -o.\n");
            assertThat(ran.code()).isEqualTo(2);
        }
        assertThat(save).hasContent(saved);
    }

    private static void assertRefused(Ran ran) {
        assertThat(ran.err())
                .startsWith("hirefirst: ")
                .endsWith(" is read, and would be written over\n  Name another file with -o.\n")
                .hasLineCount(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    private Ran ask(String typed, Path answers, String... more) {
        List<String> usual =
                List.of("ask", "finance-first", "--plain", "--all", "--in-order", "--answers", answers.toString());
        return own().on(new Ttys(true, true, true))
                .typing(typed)
                .go(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private CliRunner own() {
        return runner().with("HIREFIRST_RULES", rules.toString());
    }

    private CliRunner runner() {
        return new CliRunner().with("XDG_STATE_HOME", folder.resolve("state").toString());
    }

    private Path onlySave() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state/hirefirst"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, String> texts(Path of) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(of)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(of.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
