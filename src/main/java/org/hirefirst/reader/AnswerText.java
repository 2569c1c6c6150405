package org.hirefirst.reader;

import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** Turns the text of an answer into an answer to one question; the same for files, options and tables. */
public sealed interface AnswerText {

    /** The text is an answer to the question. */
    record Fits(Answer answer) implements AnswerText {}

    /** The text is none; why, and what would be. */
    record Unfit(String code, String message, @Nullable String hint) implements AnswerText {}

    /**
     * Reads a choice's id, a plain decimal number ({@code 2_000_000}, {@code 12.5}), {@code unknown}, or {@code
     * not-applicable} where the question allows it.
     */
    static AnswerText read(Question question, String text) {
        throw new UnsupportedOperationException(question + text);
    }
}
