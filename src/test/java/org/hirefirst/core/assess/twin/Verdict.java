package org.hirefirst.core.assess.twin;

import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How firmly what is recommended.
 *
 * @param outcome null where it is one of the built-in ones
 */
record Verdict(Standing standing, @Nullable Outcome outcome) {

    String id() {
        if (outcome != null) {
            return outcome.id();
        }
        return standing == Standing.TOO_LITTLE_KNOWN ? Outcome.TOO_LITTLE_KNOWN : Outcome.UNDECIDED;
    }
}
