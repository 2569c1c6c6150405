package org.hirefirst.batch;

/** Follows the quotes of one record of a table through its lines. */
final class Quotes {
    private static final char QUOTE = '"';

    private final char separator;
    private State state = State.START;
    private int cells = 1;

    Quotes(char separator) {
        this.separator = separator;
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    /** How many cells there are so far. */
    int cells() {
        return cells;
    }

    /** Whether a cell is still open, so that the record goes on with the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Takes the next line, without its end; false where something follows the quote that closes a cell. */
    boolean take(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (state) {
                case START, PLAIN -> start(c);
                case QUOTED -> state = c == QUOTE ? State.CLOSED : State.QUOTED;
                case CLOSED -> {
                    if (c == separator) {
                        start(c);
                    } else if (c == QUOTE) {
                        state = State.QUOTED;
                    } else {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void start(char c) {
        if (c == separator) {
            cells++;
            state = State.START;
        } else {
            state = c == QUOTE && state == State.START ? State.QUOTED : State.PLAIN;
        }
    }
}
