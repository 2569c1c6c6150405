package org.hirefirst.batch;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One record of the input once it is read. It is not copied: whoever makes it gives its maps away.
 *
 * @param number which record it is, from 1
 * @param line the line of the file that it begins on, from 1
 * @param subject whom it is about, if that is said
 * @param answers question id → answer; what is blank is left out
 * @param kept what is carried along, by its name in the input
 * @param flaws all that is wrong with it; where there is anything, the answers cannot be used
 */
public record Row(
        long number,
        long line,
        @Nullable String subject,
        Map<String, Answer> answers,
        Map<String, String> kept,
        List<Flaw> flaws) {

    /** A record of which nothing can be read. */
    static Row unreadable(long number, long line, Flaw flaw) {
        return new Row(number, line, null, Map.of(), Map.of(), List.of(flaw));
    }

    /** Whether the answers can be used. */
    public boolean isSound() {
        return flaws.isEmpty();
    }
}
