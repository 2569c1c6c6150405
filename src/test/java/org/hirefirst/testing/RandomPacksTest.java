package org.hirefirst.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Problem;
import org.hirefirst.reader.Reading;
import org.hirefirst.reader.RulesSource;
import org.junit.jupiter.api.Test;

/** Random packs are packs: the reader takes them, written down, as they are. */
class RandomPacksTest {
    private static final String ELSEWHERE = """
            hirefirst: 1
            pack: {id: elsewhere, version: 1.0.0, title: Elsewhere}
            questions:
              other: {ask: Other, choices: {no: no, yes: yes}}
            outcomes:
              - {id: settled, kind: advice, otherwise: true, title: Settled}
            """;

    /** Only comparisons that nothing satisfies are refused in files; the model has them. */
    @Test
    void a_random_pack_reads_as_it_was_made() {
        int read = 0;
        for (long seed = 1; seed <= 100; seed++) {
            String text = PackText.of(RandomPacks.next(new Dice(seed), Size.LARGE));
            Reading<LoadedPack> reading = read(text);
            if (reading instanceof Reading.Good<LoadedPack> good) {
                assertThat(PackText.of(good.value().pack())).as("seed %d", seed).isEqualTo(text);
                read++;
            } else {
                assertThat(reading.problems().stream().filter(Problem::isError))
                        .as("seed %d%n%s", seed, text)
                        .allMatch(problem -> problem.code().equals("nothing-between"));
            }
        }
        assertThat(read).isGreaterThan(60);
    }

    private static Reading<LoadedPack> read(String text) {
        RulesSource rules = new Texts(Map.of("random/pack.yaml", text, "elsewhere/pack.yaml", ELSEWHERE));
        return new PackLibrary(rules, null).load("random");
    }

    /** Rules that lie in no folder. */
    private record Texts(Map<String, String> files) implements RulesSource {
        @Override
        public String nameOf(String path) {
            return path;
        }

        @Override
        public byte[] read(String path) {
            String text = files.get(path);
            return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> files(String path) {
            return List.of();
        }

        @Override
        public List<String> packs() {
            return List.of("elsewhere", "random");
        }
    }
}
