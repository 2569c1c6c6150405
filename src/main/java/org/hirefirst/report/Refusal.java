package org.hirefirst.report;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * A record that was refused.
 *
 * @param record which one it is, from 1
 * @param line the line of the input that it begins on, from 1
 * @param subject whom it is about, if that could be read
 * @param problems all that is wrong with it
 * @param kept what is carried along, by its name in the input
 */
public record Refusal(
        long record, long line, @Nullable String subject, List<Problem> problems, Map<String, String> kept) {
    public Refusal {
        problems = List.copyOf(problems);
        kept = Ordered.copy(kept);
    }

    /**
     * Something wrong with it; what does not go with its place is null.
     *
     * @param column the number of a table's cell in its row, from 1
     * @param heading the heading of that column
     * @param path a JSON pointer
     * @param character the place in a line of JSON, from 1
     * @param value what stands there
     */
    public record Problem(
            String code,
            String message,
            @Nullable Integer column,
            @Nullable String heading,
            @Nullable String path,
            @Nullable Integer character,
            @Nullable String value,
            @Nullable String hint) {}
}
