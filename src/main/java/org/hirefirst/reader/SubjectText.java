package org.hirefirst.reader;

import java.util.OptionalInt;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;

/**
 * Whom answers are about, as files and tables name it.
 *
 * @param subject the name on one line; empty where there is none
 * @param problem why the text cannot be one; the subject may be there all the same
 */
public record SubjectText(String subject, @Nullable Unfit problem) {

    /** Reads a name; it may not be empty, and everything in it can be seen. */
    public static SubjectText read(String text) {
        if (isPlain(text)) {
            return new SubjectText(text, null);
        }
        String name = Value.onOneLine(text);
        if (name.isEmpty()) {
            return new SubjectText(
                    name, new Unfit("empty", "nothing stands here", "leave the subject out, or name it"));
        }
        OptionalInt hidden = text.codePoints().filter(Forbidden::is).findFirst();
        return new SubjectText(
                name,
                hidden.isEmpty()
                        ? null
                        : new Unfit("forbidden-character", Characters.message(hidden.getAsInt()), "take it out"));
    }

    /** Whether it is plain letters and signs with single spaces between them, as it mostly is. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x7F || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
