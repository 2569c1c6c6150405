package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.testing.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Processes that are killed in the midst of an interview, and go on with it. */
@Timeout(1200)
class KilledInterviewIT {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int ALL = 200;
    private static final JsonMapper JSON = new JsonMapper();

    /** What is asked below the result. */
    private static final String RESULT = "What now?";

    @TempDir
    private Path state;

    /** Every pack where many kills are wanted, else one. */
    static List<String> packs() throws IOException {
        return KILLS < ALL ? List.of("coo-vs-oaas") : List.copyOf(new BundledRules().packs());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void killed_at_any_question_it_goes_on_at_the_same_with_all_answers(String pack) throws Exception {
        Dice dice = new Dice(7);
        int kills = 0;
        TypedRun run = TypedRun.ask(state, List.of(pack));
        String asked = run.asked();
        while (!asked.startsWith(RESULT)) {
            Map<String, String> before = answers();
            run.kill();
            kills++;
            if (before.isEmpty()) { // nothing is saved before the first answer
                run = TypedRun.ask(state, List.of(pack));
            } else {
                run = TypedRun.ask(state, List.of(pack, "--resume"));
            }
            assertThat(run.asked()).isEqualTo(asked);
            assertThat(answers()).isEqualTo(before);
            run.type(answer(asked, dice));
            asked = run.asked();
        }
        run.type("done");
        assertThat(run.exitCode()).isZero();
        assertThat(kills).isGreaterThan(3);
    }

    @Test
    void killed_at_any_moment_it_has_every_answer_behind_which_a_question_was_seen() throws Exception {
        Dice dice = new Dice(11);
        List<String> packs = packs();
        int kills = 0;
        while (kills < KILLS) {
            String pack = dice.pick(packs);
            TypedRun run = TypedRun.ask(state, List.of(pack, "--fresh"));
            String asked = run.asked();
            while (asked != null && kills < KILLS) {
                Map<String, String> before = answers();
                run.type(answer(asked, dice));
                if (dice.chance(0.5) || before.isEmpty()) {
                    asked = run.asked();
                    continue;
                }
                spin(dice.between(0, 40_000_000));
                run.kill();
                kills++;
                if (isFinished()) {
                    break;
                }
                run = TypedRun.ask(state, List.of(pack, "--resume"));
                String again = run.asked();
                assertThat(answers()).as("kill %d", kills).containsAllEntriesOf(before);
                if (asked.startsWith("Question") && answers().size() == before.size()) {
                    assertThat(again).as("kill %d", kills).isEqualTo(asked);
                }
                asked = again;
            }
            run.close();
            try (Stream<Path> files = Files.list(state.resolve("hirefirst"))) {
                assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("damaged"));
            }
            forget();
        }
    }

    @Test
    void ended_from_outside_it_says_how_to_go_on() throws Exception {
        try (TypedRun run = TypedRun.ask(state, List.of("revops-vs-cro"))) {
            run.asked();
            run.type("unknown");
            run.asked();

            String onOneLine = run.terminate().replace(" \\\n    ", " "); // a long path of the launcher wraps it
            assertThat(onOneLine)
                    .contains("1 answer is saved. To go on from here:", " ask revops-vs-cro --resume --plain");
            assertThat(run.exitCode()).isEqualTo(143);
        }
    }

    @Test
    void ended_from_outside_where_nothing_is_saved_it_hands_out_all_answers() throws Exception {
        try (TypedRun run = TypedRun.ask(state, List.of("revops-vs-cro", "--no-save"))) {
            run.asked();
            run.type("unknown");
            run.asked();

            assertThat(run.terminate().replace(" \\\n    ", " "))
                    .contains("Ended.\nTo go on from here:", " ask revops-vs-cro -a ", "=unknown --plain --no-save");
            assertThat(run.exitCode()).isEqualTo(143);
        }
    }

    @Test
    void a_second_process_leaves_the_interview_of_the_first_alone() throws Exception {
        try (TypedRun first = TypedRun.ask(state, List.of("revops-vs-cro"))) {
            first.asked();
            first.type("unknown");
            String asked = first.asked();
            Map<String, String> before = answers();
            try (TypedRun second = TypedRun.ask(state, List.of("revops-vs-cro", "--resume"))) {
                assertThat(second.asked()).isNull();
                assertThat(second.exitCode()).isEqualTo(3);
            }
            try (TypedRun third = TypedRun.ask(state, List.of("revops-vs-cro", "--fresh"))) {
                String other = third.asked();
                third.type("unknown");
                assertThat(third.asked()).isNotNull().isNotEqualTo(other);
            }
            assertThat(answers()).isEqualTo(before);
            first.kill();
            try (TypedRun again = TypedRun.ask(state, List.of("revops-vs-cro", "--resume"))) {
                assertThat(again.asked()).isEqualTo(asked);
            }
        }
    }

    /** Something that goes on from what is asked. */
    private static String answer(String asked, Dice dice) {
        if (asked.startsWith(RESULT)) {
            return "done";
        }
        if (!asked.startsWith("Question")) {
            return asked.contains("go on to the result")
                    ? "accept"
                    : asked.contains("See it now") ? "everything" : "keep";
        }
        if (dice.chance(0.2)) {
            return "unknown";
        }
        return asked.contains("\n1. ") ? Integer.toString(dice.between(1, asked.contains("\n2. ") ? 2 : 1)) : "7";
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** The answers on the disk. */
    private Map<String, String> answers() throws IOException {
        Map<String, String> answers = new HashMap<>();
        JsonNode save = save();
        if (save != null) {
            save.get("answers")
                    .properties()
                    .forEach(entry ->
                            answers.put(entry.getKey(), entry.getValue().asString()));
        }
        return answers;
    }

    private boolean isFinished() throws IOException {
        JsonNode save = save();
        return save != null && !save.get("finished").isNull();
    }

    private JsonNode save() throws IOException {
        Path file = file();
        return file == null ? null : JSON.readTree(Files.readString(file));
    }

    private void forget() throws IOException {
        Path file = file();
        if (file != null) {
            Files.delete(file);
        }
    }

    private Path file() throws IOException {
        Path folder = state.resolve("hirefirst");
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")
                            && !file.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElse(null);
        }
    }
}
