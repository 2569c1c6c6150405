package org.hirefirst.terminal;

import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;

/**
 * One line of text being typed.
 *
 * @param caret where the next character goes, by characters of {@code text}
 */
record Editor(String text, int caret) {
    static final Editor EMPTY = new Editor("", 0);

    /** More than any number needs, and still on one line of a narrow terminal. */
    static final int SHORT = 30;

    /** The line after the key, of at most so many characters; itself where the key does nothing to it. */
    Editor pressed(Key key, int longest) {
        return switch (key.kind()) {
            case CHARACTER, PASTE -> typed(key.text(), longest);
            case LEFT -> new Editor(text, before());
            case RIGHT -> new Editor(text, after());
            case HOME -> new Editor(text, 0);
            case END -> new Editor(text, text.length());
            case BACKSPACE -> new Editor(text.substring(0, before()) + text.substring(caret), before());
            case DELETE -> new Editor(text.substring(0, caret) + text.substring(after()), caret);
            case CLEAR -> EMPTY;
            default -> this;
        };
    }

    /** The column of the caret. */
    int column() {
        return DisplayWidth.of(text.substring(0, caret));
    }

    private Editor typed(String more, int longest) {
        String safe = SafeText.line(more).strip();
        String insert = more.equals(" ") ? more : safe;
        return text.length() + insert.length() > longest
                ? this
                : new Editor(text.substring(0, caret) + insert + text.substring(caret), caret + insert.length());
    }

    private int before() {
        return caret == 0 ? 0 : text.offsetByCodePoints(caret, -1);
    }

    private int after() {
        return caret == text.length() ? caret : text.offsetByCodePoints(caret, 1);
    }
}
