package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.Distribution;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.testing.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random walks of a person through the product on a real terminal, on Java and keys alone: whatever way is taken, the
 * result is that of the answers last given.
 */
@Timeout(7200)
class WalkIT {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();
    private static final int WALKS = Integer.getInteger("walks", 4);
    private static final long FIRST = Long.getLong("seed", 1);

    @TempDir
    private Path folder;

    @Test
    void any_walk_ends_in_the_json_that_assess_gives_for_the_answers_last_given() throws Exception {
        for (long seed = FIRST; seed < FIRST + WALKS; seed++) {
            String out = "out-" + seed + ".json";
            Map<String, Answer> answers;
            try (Tmux tmux = new Tmux(80, 24, folder)) {
                answers = new Walk(tmux, new Dice(seed), "-f json -o " + out).go();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
            assertThat(Files.readString(folder.resolve(out)))
                    .as("seed %d", seed)
                    .isEqualTo(assess(answers));
        }
    }

    private static String assess(Map<String, Answer> answers) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("assess", "finance-first", "--rules", EXAMPLE.toString(), "-f", "json"));
        answers.forEach((question, answer) -> arguments.addAll(List.of("-a", question + "=" + answer.text())));
        Distribution.Run run = Distribution.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
