package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed. */
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in this share of the throws. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From least to most, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of these, all alike; name one several times to make it likelier. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T oneOf(T... some) {
        return pick(List.of(some));
    }

    public <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** So many different ones of these, or all, in their order. */
    public <T> List<T> some(int count, List<T> from) {
        List<T> left = new ArrayList<>(from);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    public <T> List<T> shuffled(List<T> some) {
        List<T> left = new ArrayList<>(some);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }
}
