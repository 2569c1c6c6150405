package org.hirefirst.core.assess;

import org.hirefirst.core.assess.Decider.FirstThatHolds;

/**
 * What is recommended, and how firmly.
 *
 * @param possible bits of the possible outcomes
 * @param proven whether that set is exact
 * @param outcome the number of the outcome, or -1 for the built-in ones
 */
record Verdict(long possible, boolean proven, int outcome, Standing standing) {

    static Verdict of(Node completions, Node present, Target outcome, Scored scored, Effort effort) {
        Budget budget = effort.budget(Effort.Search.POSSIBLE);
        long possible = Reach.all(outcome, new FirstThatHolds(completions), budget);
        boolean proven = !budget.exhausted();
        if (proven && Long.bitCount(possible) == 1) {
            return new Verdict(possible, true, Long.numberOfTrailingZeros(possible), Standing.DECIDED);
        }
        if (!scored.enough(present)) {
            return new Verdict(possible, proven, -1, Standing.TOO_LITTLE_KNOWN);
        }
        long holds = present.outcomes();
        if ((holds & possible) == 0) {
            return new Verdict(possible, proven, -1, Standing.UNDECIDED);
        }
        return new Verdict(possible, proven, Long.numberOfTrailingZeros(holds), Standing.PROVISIONAL);
    }

    /** The outcome's bit; {@link Node#NONE} for the built-in ones. */
    long bit() {
        return outcome < 0 ? Node.NONE : 1L << outcome;
    }
}
