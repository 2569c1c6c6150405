package org.hirefirst.reader;

import java.util.Comparator;
import org.hirefirst.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what was read, with its place. Problems are ordered by place.
 *
 * @param file the file as the user knows it, {@code -} for standard input, or the option itself
 * @param line from 1; 0 where there is no place
 * @param column from 1, counted in characters (code points); 0 where there is no place
 * @param code what kind of problem it is, in words joined by hyphens
 * @param hint what to do, if there is something to say
 * @param sourceLine the line as it stands in the file
 */
public record Problem(
        String file,
        int line,
        int column,
        String code,
        String message,
        @Nullable String hint,
        @Nullable String sourceLine,
        Severity severity)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** Whether the file can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A problem of something that has no lines, such as an option, a folder or a missing file. */
    public static Problem of(String file, String code, String message, @Nullable String hint) {
        return new Problem(file, 0, 0, code, message, hint, null, Severity.ERROR);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The problem in full: {@code file:line:column: message}, the line, a caret under the column, and the hint; safe to
     * show on a terminal.
     */
    public String render() {
        StringBuilder text = new StringBuilder(SafeText.line(file));
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ").append(isError() ? "" : "warning: ").append(SafeText.line(message));
        if (sourceLine != null && column > 0) {
            text.append('\n').append(Snippet.of(sourceLine, column));
        }
        if (hint != null) {
            text.append("\n  hint: ").append(SafeText.line(hint));
        }
        return text.toString();
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
