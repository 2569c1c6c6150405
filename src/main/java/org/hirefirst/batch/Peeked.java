package org.hirefirst.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** A text of which the beginning can be looked at before it is read. */
final class Peeked extends Reader {
    private static final int MOST = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private char[] start = new char[1 << 10];
    private int size;
    private int next;

    /** Takes in as much as is needed to see the first line that is not blank, and whatever comes with it. */
    Peeked(Reader in) throws IOException {
        this.in = in;
        boolean goesOn = true;
        while (goesOn && size < MOST && !seesLine()) {
            start = size == start.length ? Arrays.copyOf(start, 2 * size) : start;
            int count = in.read(start, size, start.length - size);
            size += Math.max(0, count);
            goesOn = count >= 0;
        }
        next = size > 0 && start[0] == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** Whether there is a whole line that is not blank, and no quote is open at the end of what is seen. */
    private boolean seesLine() {
        String seen = new String(start, 0, size);
        int end = seen.stripTrailing().length();
        boolean isEven = seen.chars().filter(c -> c == '"').count() % 2 == 0;
        String first = seen.strip();
        return !first.isEmpty() && (first.indexOf('\n') >= 0 || first.indexOf('\r') >= 0 || end < size) && isEven;
    }

    /** The beginning of the text. */
    String start() {
        return new String(start, next, size - next);
    }

    /** Makes the first characters blank. */
    void blank(int count) {
        Arrays.fill(start, next, next + count, ' ');
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (next == size) {
            return in.read(into, from, length);
        }
        int count = Math.min(length, size - next);
        CharBuffer.wrap(start, next, count).get(into, from, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
