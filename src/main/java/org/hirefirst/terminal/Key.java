package org.hirefirst.terminal;

/**
 * One thing that came from the keyboard, or from the terminal itself.
 *
 * @param text the character of {@link Kind#CHARACTER}, the text of {@link Kind#PASTE}, else empty
 */
record Key(Kind kind, String text) {

    /** What kind of thing. */
    enum Kind {
        CHARACTER,
        PASTE,
        ENTER,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        DELETE,
        BACKSPACE,
        /** Ctrl-U. */
        CLEAR,
        TAB,
        BACK_TAB,
        ESCAPE,
        /** Ctrl-C. */
        INTERRUPT,
        /** Ctrl-D, or a terminal that went away. */
        END_OF_INPUT,
        /** The terminal has another size, or wants to be drawn again. */
        REDRAW,
        /** A key that means nothing here. */
        OTHER
    }

    static Key of(Kind kind) {
        return new Key(kind, "");
    }

    static Key character(String text) {
        return new Key(Kind.CHARACTER, text);
    }

    /** Whether it is this character. */
    boolean is(char character) {
        return kind == Kind.CHARACTER && text.length() == 1 && text.charAt(0) == character;
    }

    boolean isDigit() {
        return kind == Kind.CHARACTER && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
