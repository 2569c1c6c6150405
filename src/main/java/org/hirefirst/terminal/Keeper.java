package org.hirefirst.terminal;

import org.hirefirst.core.interview.Interview;
import org.jspecify.annotations.Nullable;

/** Keeps an interview safe while it is held. */
@FunctionalInterface
public interface Keeper {
    /** Keeps nothing. */
    Keeper NONE = (interview, isFinished) -> null;

    /**
     * Keeps it as it stands now; gives what the person is to be told about that, or null.
     *
     * @param isFinished whether its result is reached
     */
    @Nullable
    String keep(Interview interview, boolean isFinished);

    /** What a person who asks is told of what is kept. */
    default String says() {
        return "Nothing is saved; quit prints the command that goes on with these answers.";
    }
}
