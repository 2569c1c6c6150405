package org.hirefirst.terminal;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.jspecify.annotations.Nullable;

/** How an interview ended, with the answers given until then. */
public sealed interface Ended {

    /** All answers so far, dormant ones among them. */
    Map<String, Answer> answers();

    /** Everything that matters is answered, and accepted. */
    record Finished(Map<String, Answer> answers) implements Ended {}

    /** The person stopped it. */
    record Interrupted(Map<String, Answer> answers) implements Ended {}

    /**
     * The input ended. Nothing is filled in for what was not answered.
     *
     * @param open the id of the question or checklist that waits for an answer, or null where only the review does
     */
    record EndOfInput(Map<String, Answer> answers, @Nullable String open) implements Ended {}
}
