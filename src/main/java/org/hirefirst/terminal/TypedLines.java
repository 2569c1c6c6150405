package org.hirefirst.terminal;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Typed lines one by one, of which no more is kept than anybody types: what comes through a pipe may have no end. */
final class TypedLines {
    /** The most characters of a line that mean something. */
    static final int LONGEST = 1000;

    private final Reader input;
    private boolean afterReturn;

    TypedLines(Reader input) {
        this.input = input;
    }

    /** The next line without its end, cut where it is longer than {@link #LONGEST} and one more; null at the end of input. */
    @Nullable
    String next() {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        for (int c = read(); c >= 0; c = read()) {
            boolean completesReturn = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (completesReturn) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            any = true;
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
        }
        return any ? line.toString() : null;
    }

    private int read() {
        try {
            return input.read();
        } catch (IOException e) {
            return -1; // a terminal that went away: nothing more can come
        }
    }
}
