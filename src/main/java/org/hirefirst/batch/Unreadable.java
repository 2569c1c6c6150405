package org.hirefirst.batch;

import java.util.Locale;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.batch.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Lines of which nothing can be read, whatever they are meant to be. */
final class Unreadable {
    /** What stands for bytes that are not of the encoding; it is no character, so no text may hold it. */
    static final char NOT_OF_ENCODING = '\uFFFF';

    private Unreadable() {}

    /** Why the line cannot be read, or null where it can be tried. */
    static @Nullable Unfit of(Line line, String encoding) {
        String text = line.text();
        if (line.isCut()) {
            return new Unfit("too-long", "the line is longer than a million characters", null);
        }
        int at = text.indexOf(NOT_OF_ENCODING);
        if (at >= 0) {
            String message = "character " + (text.codePointCount(0, at) + 1) + " of the line is not " + encoding;
            return new Unfit("not-" + encoding.toLowerCase(Locale.ROOT), message, hint(encoding));
        }
        return text.indexOf(SoundText.MARK) < 0
                ? null
                : new Unfit("forbidden-character", "the line holds U+FFFE, which is no character", "take it out");
    }

    /** What to do where the encoding is another one. */
    static String hint(String encoding) {
        return encoding.equals("UTF-8")
                ? "save the file as UTF-8, or name what it is, as in --encoding windows-1252"
                : "name what it is with --encoding";
    }
}
