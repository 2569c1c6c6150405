package org.hirefirst.batch;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text; of a very long one only the beginning. */
final class Lines {
    /** How many characters of a line are kept. */
    static final int LONGEST = 1 << 20;

    private static final int BLOCK = 1 << 16;

    private final Reader in;
    private final boolean returnsEndLines;
    private final char[] block = new char[BLOCK];
    private int next;
    private int size;
    private long number;

    /** Lines that end with a line feed, a carriage return or both; {@code returnsEndLines}: with one of these alone. */
    Lines(Reader in, boolean returnsEndLines) {
        this.in = in;
        this.returnsEndLines = returnsEndLines;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end
     * @param isCut whether more of it was there than is kept
     */
    record Line(long number, String text, boolean isCut) {}

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        StringBuilder parts = null;
        boolean isCut = false;
        while (true) {
            if (next == size && !fill()) {
                return parts == null ? null : new Line(++number, parts.toString(), isCut);
            }
            int end = end();
            boolean isWhole = end < size;
            if (isWhole && parts == null) {
                String text = new String(block, next, end - next);
                next = end;
                skipLineBreak();
                return new Line(++number, text, false);
            }
            parts = parts == null ? new StringBuilder(2 * (end - next)) : parts;
            int room = LONGEST - parts.length();
            isCut |= end - next > room;
            parts.append(block, next, Math.min(room, end - next));
            next = end;
            if (isWhole) {
                skipLineBreak();
                return new Line(++number, parts.toString(), isCut);
            }
        }
    }

    private int end() {
        int at = next;
        while (at < size && block[at] != '\n' && (block[at] != '\r' || !returnsEndLines)) {
            at++;
        }
        return at;
    }

    /** Steps over the line break that comes now. */
    private void skipLineBreak() throws IOException {
        boolean isReturn = block[next++] == '\r';
        if (isReturn && (next < size || fill()) && block[next] == '\n') {
            next++;
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        size = Math.max(0, in.read(block, 0, BLOCK));
        return size > 0;
    }
}
