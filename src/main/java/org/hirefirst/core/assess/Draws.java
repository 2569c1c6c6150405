package org.hirefirst.core.assess;

/** Numbers drawn at random, the same ones for the same seed on every machine (a linear congruential generator). */
final class Draws {
    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** A number from 0 to {@code bound}, not included. */
    int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }
}
