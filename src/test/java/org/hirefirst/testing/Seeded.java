package org.hirefirst.testing;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Pack;

/**
 * A random example and the seed that makes it again. {@code -Dseed} begins at another seed and {@code -Dpacks} tries
 * another number of packs.
 */
public record Seeded(long seed, Example example) {
    /** How many packs the suite tries; the profile "deep" has more. */
    public static final int PACKS = Integer.getInteger("packs", 2_000);

    private static final long FIRST = Long.getLong("seed", 1);

    /** The first so many packs, each with so many sets of answers. */
    public static Stream<Seeded> examples(int packs, int answers, Size size) {
        return LongStream.range(FIRST, FIRST + packs).boxed().flatMap(seed -> {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, size);
            return IntStream.range(0, answers)
                    .mapToObj(i -> new Seeded(seed, new Example(pack, RandomAnswers.next(dice, pack, size))));
        });
    }
}
