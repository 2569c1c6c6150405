package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the twin agree on the packs that the product ships, where few enough questions are open. */
@Tag("deep")
class BundledTwinTest {
    private static final PackLibrary LIBRARY = new PackLibrary(new FolderRules(Path.of("rules")), null);
    private static final long FIRST_SEED = Long.getLong("seed", 1);
    private static final int EXAMPLES = 25;
    private static final int OPEN = 5;

    static Stream<String> packs() {
        return LIBRARY.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_engine_and_the_twin_agree_on(String id) {
        Pack pack = LIBRARY.load(id)
                .orElseThrow(problems -> new IllegalStateException(problems.toString()))
                .pack();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + EXAMPLES; seed++) {
            Example example = new Example(pack, answers(new Dice(seed), new Sheet(pack)));
            assertThat(Comparison.differences(example))
                    .as("seed %d, answers %s", seed, example.answers())
                    .isEmpty();
        }
    }

    private static Map<String, Answer> answers(Dice dice, Sheet sheet) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : sheet.pack().questions()) {
            answers.put(question.id(), dice.pick(sheet.values(question)).answer());
        }
        for (Question question : dice.some(dice.between(0, OPEN), sheet.pack().questions())) {
            if (dice.chance(0.5)) {
                answers.remove(question.id());
            } else {
                answers.put(question.id(), Answer.UNKNOWN);
            }
        }
        return answers;
    }
}
