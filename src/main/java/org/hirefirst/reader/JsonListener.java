package org.hirefirst.reader;

import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Is told what is found in JSON beside answers. */
interface JsonListener {
    /**
     * Something is wrong.
     *
     * @param path where, as a JSON pointer; null where the text is no JSON
     * @param value what stands there, where it is one value
     */
    void report(@Nullable String path, @Nullable TokenStreamLocation place, Unfit unfit, @Nullable String value);

    /** The place in the words of messages. */
    String words(TokenStreamLocation place);

    /** Whether the value of this key is wanted as it stands. */
    boolean keeps(String key, boolean isAnswer);

    /** A value that is wanted as it stands. */
    void keep(String key, String value);

    /** Whether null says that there is no answer, instead of being wrong. */
    boolean takesNull();

    /** The column in code points; Jackson counts UTF-16 units. */
    static int column(TokenStreamLocation place, String line) {
        int units = Math.max(0, Math.min(place.getColumnNr() - 1, line.length()));
        return line.codePointCount(0, units) + 1;
    }
}
