package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One set of answers in, one result out. */
class AssessCommandTest {
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "revenue", "2000000",
            "undermining", "none",
            "closing", "never",
            "late-cause", "decisions",
            "lender", "founder",
            "raising", "yes",
            "buying", "no",
            "cash-surprise", "no",
            "budget", "4000"));

    @TempDir
    Path folder;

    @Test
    void the_same_answers_give_the_same_bytes_from_yaml_json_and_options_in_any_order() throws IOException {
        Ran first = run(with(options(ANSWERS.keySet().stream().toList()), "-f", "json"));
        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("\"id\": \"investors-first\"").endsWith("}\n");

        for (int seed = 0; seed < 5; seed++) {
            List<String> order = new ArrayList<>(ANSWERS.keySet());
            Collections.shuffle(order, new Random(seed));
            Path yaml = write("answers.yaml", lines(order, "%s: %s%n"));
            Path json = write("answers.json", json(order));

            assertThat(List.of(
                            run(with(options(order), "-f", "json")),
                            run("assess", "finance-first", yaml.toString(), "-f", "json"),
                            run("assess", "finance-first", json.toString(), "-f", "json"),
                            run("assess", "finance-first", "--answers", json.toString(), "-f", "json"),
                            example().typing(Files.readString(yaml)).go("assess", "finance-first", "-", "-f", "json")))
                    .containsOnly(first);
        }
    }

    @Test
    void an_option_wins_over_answers_from_a_file_and_that_over_the_file_beside_the_pack() throws IOException {
        Path beside = write("beside.yaml", "closing: never\ncash-surprise: no\nlender: founder\nsubject: Beside\n");
        Path answers = write("answers.yaml", "closing: late\ncash-surprise: yes\n");

        Ran ran = run(
                "assess",
                "finance-first",
                beside.toString(),
                "--answers",
                answers.toString(),
                "-a",
                "closing=soon",
                "-f",
                "json");

        assertThat(ran.out())
                .contains("\"closing\": \"soon\"", "\"cash-surprise\": \"yes\"", "\"lender\": \"founder\"")
                .contains("\"subject\": \"Beside\"");
        assertThat(run("assess", "finance-first", beside.toString(), "--subject", "Option")
                        .out())
                .startsWith("Option: ");
    }

    @Test
    void a_recommendation_that_refers_to_another_pack_takes_the_answers_along() {
        Ran ran = run(with(options(List.copyOf(ANSWERS.keySet())), "-f", "json"));

        assertThat(ran.out())
                .containsSubsequence(
                        "\"referral\": {",
                        "\"pack\": \"investor-numbers\"",
                        "\"carried\": [",
                        "\"revenue\",",
                        "\"cash-surprise\"",
                        "\"id\": \"history-first\"");
    }

    @Test
    void answers_to_questions_of_the_other_pack_alone_count_there_and_are_not_called_carried() throws IOException {
        pack("front", "outcomes: [{id: on, kind: refer, to: back, otherwise: true, title: On}]", "both");
        pack("back", "outcomes: [{id: done, kind: advice, otherwise: true, title: Done}]", "own", "both");

        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", folder.toString())
                .go("assess", "front", "-a", "both=yes", "-a", "own=no", "-f", "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", ""))
                .contains("\"carried\":[\"both\"]", "\"answers\":{\"own\":\"no\",\"both\":\"yes\"}");
    }

    @Test
    void a_followed_result_read_back_gives_the_same_bytes_and_its_second_half_in_the_other_pack() throws IOException {
        pack("front", "outcomes: [{id: on, kind: refer, to: back, otherwise: true, title: On}]", "both", "front-only");
        pack("back", "outcomes: [{id: done, kind: advice, otherwise: true, title: Done}]", "own", "both");
        Ran first = rules("assess", "front", "-a", "both=yes", "-a", "front-only=no", "-a", "own=no", "-f", "json");
        String result = write("result.json", first.out()).toString();

        Ran again = rules("assess", "front", result, "-f", "json");
        Ran back = rules("assess", "back", result, "-f", "json");

        assertThat(again).isEqualTo(first);
        assertThat(back).isEqualTo(rules("assess", "back", "-a", "own=no", "-a", "both=yes", "-f", "json"));
        assertThat(back.code()).isZero();
    }

    @Test
    void a_result_that_does_not_lead_to_a_pack_is_refused_there_where_it_does_not_fit() throws IOException {
        pack("front", "outcomes: [{id: done, kind: advice, otherwise: true, title: Done}]", "both", "front-only");
        pack("back", "outcomes: [{id: done, kind: advice, otherwise: true, title: Done}]", "own", "both");
        Ran first = rules("assess", "front", "-a", "both=yes", "-a", "front-only=no", "-f", "json");
        String result = write("result.json", first.out()).toString();

        Ran back = rules("assess", "back", result);

        assertThat(back.err()).contains("there is no question `front-only`").doesNotContain("`both`");
        assertThat(back.code()).isEqualTo(3);
    }

    @Test
    void results_of_the_front_door_read_back_give_the_same_bytes() throws IOException {
        PackLibrary library = new PackLibrary(new BundledRules(), null);
        LoadedPack door =
                library.load("which-role").orElseThrow(problems -> new IllegalStateException(problems.toString()));
        int followed = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>(List.of("assess", "which-role", "-f", "json"));
            Map<String, Answer> person = new TreeMap<>();
            door.refersTo().values().forEach(other -> person.putAll(People.complete(other.pack(), random)));
            person.putAll(People.complete(door.pack(), random));
            person.forEach((id, answer) -> {
                if (random.nextInt(5) > 0) {
                    words.addAll(List.of("-a", id + "=" + (random.nextInt(8) == 0 ? "unknown" : answer.text())));
                }
            });
            Ran first = run(words.toArray(String[]::new));
            String result = write("result.json", first.out()).toString();

            assertThat(run("assess", "which-role", result, "-f", "json"))
                    .as("seed %d", seed)
                    .isEqualTo(first);
            followed += first.out().contains("\"referral\": {") ? 1 : 0;
        }
        assertThat(followed).isGreaterThan(3);
    }

    private Ran rules(String... arguments) {
        return new CliRunner().with("HIREFIRST_RULES", folder.toString()).go(arguments);
    }

    /** Writes a pack with such questions into the folder. */
    private void pack(String id, String outcomes, String... questions) throws IOException {
        StringBuilder text =
                new StringBuilder("hirefirst: 1\npack: {id: " + id + ", version: 1.0.0, title: T}\nquestions:\n");
        for (String question : questions) {
            text.append("  ")
                    .append(question)
                    .append(": {ask: ")
                    .append(question)
                    .append(", choices: {yes: Yes, no: No}}\n");
        }
        Files.writeString(Files.createDirectory(folder.resolve(id)).resolve("pack.yaml"), text + outcomes + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finance-fist  | closing=never  | finance-first",
                "finance-first | closng=never   | closing",
                "finance-first | closing=nevr   | never",
                "finance-first | budget=plenty  | budget",
                "finance-first | closing        | closing",
                "./no-such     | closing=never  | no-such",
            })
    void what_is_not_known_is_refused_with_what_may_have_been_meant(String pack, String answer, String hint) {
        Ran ran = run("assess", pack, "-a", answer);

        assertThat(ran.err()).contains(hint).doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void a_question_answered_twice_on_one_command_line_is_refused() {
        Ran ran = run("assess", "finance-first", "-a", "closing=never", "-a", "closing=late");

        assertThat(ran.err()).contains("closing");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void every_mistake_in_a_file_is_told_with_its_place() throws IOException {
        Path file = write("wrong.yaml", "closing: nevr\nbudgett: 5\n");

        Ran ran = run("assess", "finance-first", file.toString());

        assertThat(ran.err()).contains(file + ":1:10: ", file + ":2:1: ", "2 errors");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Ran ran = run("assess", "finance-first", folder.resolve("none.yaml").toString());

        assertThat(ran.err()).contains("none.yaml");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void a_subject_of_escape_sequences_reaches_neither_text_nor_json_as_it_is() {
        String subject = "\u001b[2JAcme\u202e\u0007";

        for (String format : List.of("text", "json")) {
            Ran ran = run("assess", "finance-first", "--subject", subject, "-f", format);
            assertThat(ran.out()).contains("Acme").doesNotContain("\u001b", "\u202e", "\u0007");
            assertThat(ran.code()).isZero();
        }
    }

    @Test
    void a_subject_may_begin_with_an_at_sign() throws IOException {
        Path file = write("acme", "-f json");

        assertThat(run("assess", "finance-first", "--subject", "@" + file, "-f", "json")
                        .out())
                .contains("\"subject\": \"@" + file);
    }

    @Test
    void a_pack_that_stands_in_for_a_bundled_one_is_announced() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("revops-vs-cro"));
        Files.copy(Path.of("rules/revops-vs-cro/pack.yaml"), copy.resolve("pack.yaml"));

        Ran ran = new CliRunner().go("show", "revops-vs-cro", "--rules", folder.toString());

        assertThat(ran.err())
                .startsWith("Note: revops-vs-cro is read from " + copy)
                .hasLineCount(1);
        assertThat(ran.out())
                .isEqualTo(new CliRunner().go("show", "revops-vs-cro").out());
        assertThat(new CliRunner()
                        .go("show", "revops-vs-cro", "-q", "--rules", folder.toString())
                        .err())
                .isEmpty();
    }

    @Test
    void text_fits_a_screen_unless_all_of_it_is_wanted() {
        String[] usual = with(options(List.copyOf(ANSWERS.keySet())));
        String[] full = with(options(List.copyOf(ANSWERS.keySet())), "-d", "full");

        assertThat(example().on(new Ttys(false, true, false)).go(usual).out().lines())
                .hasSizeLessThan(24);
        assertThat(run(full).out().lines()).hasSizeGreaterThan(24);
    }

    @Test
    void brief_leaves_out_what_would_flip_it() {
        assertThat(run("assess", "finance-first", "-f", "json", "-d", "brief").out())
                .doesNotContain("\"flips\"");
        assertThat(run("assess", "finance-first", "-f", "json").out()).contains("\"flips\"");
    }

    private static CliRunner example() {
        return new CliRunner().with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString());
    }

    private static List<String> options(List<String> order) {
        List<String> options = new ArrayList<>(List.of("assess", "finance-first"));
        order.forEach(id -> options.addAll(List.of("-a", id + "=" + ANSWERS.get(id))));
        return options;
    }

    private static String[] with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String lines(List<String> order, String format) {
        StringBuilder lines = new StringBuilder();
        order.forEach(id -> lines.append(String.format(format, id, ANSWERS.get(id))));
        return lines.toString();
    }

    private static String json(List<String> order) {
        return order.stream()
                .map(id -> String.format(
                        id.matches("revenue|budget") ? "%n\"%s\": %s" : "%n\"%s\": \"%s\"", id, ANSWERS.get(id)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
