package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.hirefirst.cli.Cli;
import org.hirefirst.cli.Surroundings;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** hirefirst as other programs use it. */
class DecisionTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```.*?```text\n(.*?)```");
    private static final int THREADS = 8;

    private final Decision decision = Decision.bundled("revops-vs-cro");

    @Test
    void the_example_in_readme_compiles_and_prints_what_readme_says(@TempDir Path folder) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Example.java"), example.group(1));
        String classes = System.getProperty("java.class.path");

        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), null, "-cp", classes, "-d", "" + folder, "" + source);

        assertThat(errors).isZero();
        assertThat(output("-cp", classes + ":" + folder, "Example")).isEqualTo(example.group(2));
    }

    @Test
    void eight_threads_get_from_one_decision_what_one_thread_gets() throws Exception {
        Dice dice = new Dice(4);
        List<Map<String, Answer>> rows = IntStream.range(0, 300)
                .mapToObj(row -> RandomAnswers.next(dice, decision.pack(), Size.SMALL))
                .toList();
        List<String> alone = said(Decision.bundled("revops-vs-cro"), rows);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                together.add(threads.submit(() -> said(decision, rows)));
            }
            for (Future<List<String>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void its_json_says_what_the_command_says() throws IOException {
        String json = decision.json(null, decision.answers(Map.of("forecast", "guess")), Detail.FULL);

        String printed = command("assess", "revops-vs-cro", "-a", "forecast=guess", "-f", "json");

        assertThat(new JsonMapper().readTree(json)).isEqualTo(new JsonMapper().readTree(printed));
        assertThat(json).doesNotContain("\n");
    }

    @Test
    void a_pack_of_ones_own_is_read_from_its_folder() {
        Decision own = Decision.of(Path.of("rules/revops-vs-cro"));

        assertThat(own.json("Acme", Map.of(), Detail.BRIEF)).isEqualTo(decision.json("Acme", Map.of(), Detail.BRIEF));
    }

    @Test
    void a_question_without_a_text_is_unasked() {
        Map<String, String> row = new HashMap<>();
        row.put("forecast", "");
        row.put("stuck", null);
        row.put("revenue", "8_000_000");

        assertThat(decision.answers(row)).containsOnlyKeys("revenue");
    }

    @Test
    void all_that_is_wrong_with_answers_is_said_at_once() {
        assertThatThrownBy(() -> decision.answers(Map.of("forecast", "gess", "moon", "full", "revenue", "much")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("forecast:", "did you mean `guess`?", "moon:", "revenue:");
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Decision.bundled("revops-vs-coo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("there is no such pack", "revops-vs-cro");
    }

    @Test
    void a_path_names_no_pack_that_came_with_hirefirst() {
        String path = Path.of("rules/revops-vs-cro").toAbsolutePath().toString();

        assertThatThrownBy(() -> Decision.bundled(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did not come with hirefirst");
    }

    @Test
    void a_subject_is_taken_as_files_take_it() {
        assertThat(decision.json("Acme  \n Ltd", Map.of(), Detail.BRIEF)).contains("\"subject\":\"Acme Ltd\"");
        assertThatThrownBy(() -> decision.json("a\u202e", Map.of(), Detail.BRIEF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("subject:", "U+202E");
    }

    private static List<String> said(Decision decision, List<Map<String, Answer>> rows) {
        return rows.stream()
                .map(row -> decision.json("Acme", row, Detail.BRIEF))
                .toList();
    }

    private static String command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli.run(
                new Surroundings(
                        "hirefirst",
                        InputStream.nullInputStream(),
                        out,
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        Path.of(""),
                        Ttys.NONE,
                        null),
                arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String output(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        assertThat(process.waitFor()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
