package org.hirefirst.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A text of which the beginning can be looked at before it is read. */
final class Peeked extends Reader {
    private static final int MOST = 1 << 16;
    private static final Pattern OBJECT = Pattern.compile("\\uFEFF?\\s*\\{");
    private static final Pattern TWO_LINES = Pattern.compile("\\s*\\S[^\\r\\n]*[\\r\\n]\\s*\\S.*[\\r\\n]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private char[] start = new char[1 << 10];
    private int size;
    private int next;

    /** Takes in as much as tells whether it is JSON Lines or a table, and shows the whole first line of that. */
    Peeked(Reader in) throws IOException {
        this.in = in;
        boolean goesOn = true;
        while (goesOn && size < MOST && !seesEnough()) {
            start = size == start.length ? Arrays.copyOf(start, 2 * size) : start;
            int count = in.read(start, size, start.length - size);
            size += Math.max(0, count);
            goesOn = count >= 0;
        }
        next = size > 0 && start[0] == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** Whether an object has begun, or two lines are there that are not blank, the first of them with its quotes closed. */
    private boolean seesEnough() {
        String seen = new String(start, 0, size);
        boolean isEven = seen.chars().filter(c -> c == '"').count() % 2 == 0;
        return OBJECT.matcher(seen).lookingAt()
                || (isEven && TWO_LINES.matcher(seen).lookingAt());
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
