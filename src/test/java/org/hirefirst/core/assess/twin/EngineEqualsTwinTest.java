package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Shrinker;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine against the twin, field by field, on random packs and answers. A failure is shown as a small pack; {@code
 * -Dseed} begins at another seed and {@code -Dpacks} tries another number of packs.
 */
class EngineEqualsTwinTest {
    private static final long FIRST_SEED = Long.getLong("seed", 1);
    private static final int PACKS = Integer.getInteger("packs", 2_000);
    private static final int ANSWERS = 3;

    @Test
    void the_engine_and_the_twin_agree_on_small_packs() {
        agree(PACKS, Size.SMALL);
    }

    @Test
    @Tag("deep")
    void the_engine_and_the_twin_agree_on_larger_packs() {
        agree(PACKS / 20, Size.LARGE);
    }

    private static void agree(int packs, Size size) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + packs; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, size);
            for (int i = 0; i < ANSWERS; i++) {
                Example example = new Example(pack, RandomAnswers.next(dice, pack, size));
                List<String> differences = Comparison.differences(example);
                if (!differences.isEmpty()) {
                    report(seed, example, fieldOf(differences.get(0)));
                }
            }
        }
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
