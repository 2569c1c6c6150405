package org.hirefirst.reader;

import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;

/** A line of a file with a caret under one of its columns; long lines are cut around it. */
final class Snippet {
    private static final String INDENT = "    ";
    private static final String CUT = "...";
    private static final int LONGEST = 100;
    private static final int BEFORE = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Snippet() {}

    /** Both lines, indented; {@code column} counts code points from 1 and may lie one past the end. */
    static String of(String line, int column) {
        int[] all = line.codePoints().map(Snippet::safe).toArray();
        int at = Math.min(column - 1, all.length);
        int from = all.length > LONGEST ? Math.max(0, at - BEFORE) : 0;
        int to = Math.min(all.length, from + LONGEST);

        StringBuilder text = new StringBuilder(INDENT);
        StringBuilder caret = new StringBuilder(INDENT);
        if (from > 0) {
            text.append(CUT);
            caret.append(" ".repeat(CUT.length()));
        }
        for (int i = from; i < to; i++) {
            text.appendCodePoint(all[i]);
            if (i < at) {
                caret.append(blank(all[i]));
            }
        }
        return text + (to < all.length ? CUT : "") + "\n" + caret + "^";
    }

    /** One character for one, so that the caret stays where it belongs. */
    private static int safe(int codePoint) {
        return codePoint != '\t' && SafeText.isUnsafe(codePoint) ? REPLACEMENT : codePoint;
    }

    /** What moves the caret as far as the character does; a tab does so wherever the terminal's stops are. */
    private static String blank(int codePoint) {
        return codePoint == '\t' ? "\t" : " ".repeat(DisplayWidth.of(codePoint));
    }
}
