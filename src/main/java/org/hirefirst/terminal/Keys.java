package org.hirefirst.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.hirefirst.terminal.Key.Kind;
import org.jspecify.annotations.Nullable;

/** Makes keys of the characters that a terminal sends. */
final class Keys {
    private static final char ESC = 0x1B;
    private static final int END = -1;
    private static final int NOTHING_YET = -2;

    /** How long the rest of a sequence may take after its escape; longer than that it was the key itself. */
    private static final long SEQUENCE_MILLIS = 150;

    /** How often the terminal's size is looked at while nobody types. */
    private static final long IDLE_MILLIS = 100;

    private static final int LONGEST_PASTE = 10_000;
    private static final String PASTE_BEGINS = "200";
    private static final String PASTE_ENDS = ESC + "[201~";

    private final Source source;
    private final BooleanSupplier resized;

    /** A wish to leave that was found among what was passed over. */
    private @Nullable Key left;

    /** Where characters come from. */
    @FunctionalInterface
    interface Source {
        /** The next character, -1 at the end, or -2 where none came in so many milliseconds. */
        int read(long millis) throws IOException;

        /** Whether characters wait to be read. */
        default boolean isReady() {
            return false;
        }
    }

    /**
     * Keys of a source.
     *
     * @param resized whether the terminal's size has changed since it was last asked
     */
    Keys(Source source, BooleanSupplier resized) {
        this.source = source;
        this.resized = resized;
    }

    /** Passes over what was typed before anybody could know what for, but not over a wish to leave. */
    void drop() {
        try {
            while (left == null && source.isReady()) {
                Key key = key(source.read(SEQUENCE_MILLIS));
                boolean leaves = key.kind() == Kind.INTERRUPT || key.kind() == Kind.END_OF_INPUT;
                left = leaves ? key : null;
            }
        } catch (IOException e) {
            left = Key.of(Kind.END_OF_INPUT);
        }
    }

    /** Waits for the next key; a terminal that fails is one that has ended. */
    Key next() {
        Key leaving = left;
        if (leaving != null) {
            left = null;
            return leaving;
        }
        try {
            while (true) {
                if (resized.getAsBoolean()) {
                    return Key.of(Kind.REDRAW);
                }
                int c = source.read(IDLE_MILLIS);
                if (c != NOTHING_YET) {
                    return key(c);
                }
            }
        } catch (IOException e) {
            return Key.of(Kind.END_OF_INPUT);
        }
    }

    private Key key(int c) throws IOException {
        return switch (c) {
            case NOTHING_YET -> Key.of(Kind.OTHER);
            case END, 0x04 -> Key.of(Kind.END_OF_INPUT);
            case 0x03 -> Key.of(Kind.INTERRUPT);
            case '\r', '\n' -> Key.of(Kind.ENTER);
            case '\t' -> Key.of(Kind.TAB);
            case 0x7F, 0x08 -> Key.of(Kind.BACKSPACE);
            case 0x0C -> Key.of(Kind.REDRAW); // Ctrl-L
            case 0x0E -> Key.of(Kind.DOWN); // Ctrl-N
            case 0x10 -> Key.of(Kind.UP); // Ctrl-P
            case 0x01 -> Key.of(Kind.HOME); // Ctrl-A
            case 0x05 -> Key.of(Kind.END); // Ctrl-E
            case 0x15 -> Key.of(Kind.CLEAR); // Ctrl-U
            case ESC -> escape();
            default -> c < ' ' ? Key.of(Kind.OTHER) : character((char) c);
        };
    }

    private Key character(char c) throws IOException {
        if (!Character.isHighSurrogate(c)) {
            return Key.character(String.valueOf(c));
        }
        int low = source.read(SEQUENCE_MILLIS);
        return low >= 0 && Character.isLowSurrogate((char) low)
                ? Key.character(new String(new char[] {c, (char) low}))
                : Key.of(Kind.OTHER);
    }

    private Key escape() throws IOException {
        int c = source.read(SEQUENCE_MILLIS);
        return switch (c) {
            case NOTHING_YET, END -> Key.of(Kind.ESCAPE);
            case '[' -> sequence();
            case 'O' -> named((char) source.read(SEQUENCE_MILLIS));
            default -> Key.of(Kind.OTHER);
        };
    }

    /** What follows {@code ESC [}: numbers, and a last character that says what it is. */
    private Key sequence() throws IOException {
        StringBuilder numbers = new StringBuilder();
        while (numbers.length() < 20) {
            int c = source.read(SEQUENCE_MILLIS);
            if (c < 0) {
                return Key.of(Kind.OTHER);
            }
            if (c >= 0x40 && c <= 0x7E) {
                return c == '~' ? numbered(numbers.toString()) : named((char) c);
            }
            numbers.append((char) c);
        }
        return Key.of(Kind.OTHER);
    }

    private static Key named(char c) {
        return Key.of(
                switch (c) {
                    case 'A' -> Kind.UP;
                    case 'B' -> Kind.DOWN;
                    case 'C' -> Kind.RIGHT;
                    case 'D' -> Kind.LEFT;
                    case 'H' -> Kind.HOME;
                    case 'F' -> Kind.END;
                    case 'M' -> Kind.ENTER; // of the number pad
                    case 'Z' -> Kind.BACK_TAB;
                    default -> Kind.OTHER;
                });
    }

    private Key numbered(String number) throws IOException {
        return switch (number) {
            case "1", "7" -> Key.of(Kind.HOME);
            case "4", "8" -> Key.of(Kind.END);
            case "3" -> Key.of(Kind.DELETE);
            case "5" -> Key.of(Kind.PAGE_UP);
            case "6" -> Key.of(Kind.PAGE_DOWN);
            case PASTE_BEGINS -> paste();
            default -> Key.of(Kind.OTHER);
        };
    }

    /** Everything up to the end of the paste, however long; what is kept of it is not. */
    private Key paste() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(PASTE_ENDS, Math.max(0, text.length() - PASTE_ENDS.length())) < 0) {
            int c = source.read(SEQUENCE_MILLIS);
            if (c < 0) {
                return new Key(Kind.PASTE, text.toString());
            }
            text.append((char) c);
            if (text.length() > 2 * LONGEST_PASTE) {
                text.delete(LONGEST_PASTE, text.length() - PASTE_ENDS.length());
            }
        }
        text.setLength(text.length() - PASTE_ENDS.length());
        return new Key(Kind.PASTE, text.substring(0, Math.min(LONGEST_PASTE, text.length())));
    }
}
