package org.hirefirst.reader;

import java.util.Locale;

/** The characters that no text of a file may hold, because what is shown is then not what is read. */
final class Forbidden {
    private Forbidden() {}

    /**
     * Whether it is a control character, a lone surrogate, a separator of lines, or one that overrides the
     * direction of text. Line ends and tabs are allowed. The list does not depend on the Unicode version of the JDK.
     */
    static boolean is(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return false;
        }
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint & 0xFFFE) == 0xFFFE
                || "\u2028\u2029\uFEFF".indexOf(codePoint) >= 0;
    }

    /** The character's number, as in {@code U+202E}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
