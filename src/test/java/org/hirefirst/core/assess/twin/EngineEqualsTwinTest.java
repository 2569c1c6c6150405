package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Shrinker;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine against the twin, field by field, on random packs and answers. A failure is shown as a small pack. */
class EngineEqualsTwinTest {
    static final int ANSWERS = 3;

    @Test
    void the_engine_and_the_twin_agree_on_small_packs() {
        agree(Seeded.PACKS, Size.SMALL);
    }

    @Test
    @Tag("deep")
    void the_engine_and_the_twin_agree_on_larger_packs() {
        agree(Seeded.PACKS / 20, Size.LARGE);
    }

    private static void agree(int packs, Size size) {
        Seeded.examples(packs, ANSWERS, size).forEach(seeded -> {
            List<String> differences = Comparison.differences(seeded.example());
            if (!differences.isEmpty()) {
                report(seeded.seed(), seeded.example(), fieldOf(differences.get(0)));
            }
        });
    }

    /** Looks for the smallest pack that still differs in the same field. */
    private static void report(long seed, Example example, String field) {
        Example smallest = Shrinker.smallest(example, smaller -> differsIn(field, smaller));
        fail(
                "seed %d%n%s%n%s%nfound in%n%s",
                seed, smallest, String.join("\n", Comparison.differences(smallest)), example);
    }

    private static boolean differsIn(String field, Example example) {
        return Comparison.differences(example).stream()
                .anyMatch(difference -> fieldOf(difference).equals(field));
    }

    private static String fieldOf(String difference) {
        return difference.substring(0, difference.indexOf(':'));
    }
}
