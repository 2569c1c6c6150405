package org.hirefirst.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one gate for text from outside: subjects, answers, packs, bad values in errors. Whatever reaches a terminal,
 * Markdown or HTML passes it, so that nobody else's text can move the cursor, reorder a line or hide in it.
 *
 * <p>Characters that cannot be seen are shown by their number: {@code <U+001B>} for escape, {@code <U+202E>} for the
 * right-to-left override. Letters, marks, spaces, emoji and variation selectors pass unchanged.
 */
public final class SafeText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    private SafeText() {}

    /** The text on one line: each line break or tab becomes a space, other unsafe characters are made visible. */
    public static String line(String text) {
        return text.codePoints().noneMatch(SafeText::isUnsafe)
                ? text
                : visible(LINE_BREAK.matcher(text).replaceAll(" "));
    }

    /**
     * The text as the cell of a spreadsheet, on one line: what would run there as a formula, which is what begins with
     * {@code = + - @} (also after blanks, also in full width) and is no number, gets an apostrophe before it.
     */
    public static String cell(String text) {
        String line = line(text);
        boolean runs =
                FORMULA.matcher(line).lookingAt() && !NUMBER.matcher(line).matches();
        return runs ? "'" + line : line;
    }

    /** The lines of the text, at least one, each made safe as by {@link #line}. */
    public static List<String> lines(String text) {
        return Arrays.stream(LINE_BREAK.split(text, -1)).map(SafeText::line).toList();
    }

    /**
     * Whether the character must not be shown as it is: control, format (bidi marks and zero-width characters among
     * them), line and paragraph separators, lone surrogates, what is not assigned, and letters that look like nothing.
     */
    public static boolean isUnsafe(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> looksLikeNothing(codePoint);
        };
    }

    /** Fillers and joiners that Unicode counts as letters or marks although nothing is drawn. */
    private static boolean looksLikeNothing(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                safe.append(' ');
            } else if (isUnsafe(c)) {
                safe.append("<U+").append(hex(c)).append('>');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
