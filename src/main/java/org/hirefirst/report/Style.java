package org.hirefirst.report;

/**
 * How text is to look.
 *
 * @param width the columns of a line, at least {@value #LEAST} and for the sake of reading at most {@value #MOST}
 * @param colour whether escape sequences for bold and the eight colours may be used; nothing is said by colour alone
 * @param ascii whether arrows, bullets and quotes are made of ASCII characters
 */
public record Style(int width, boolean colour, boolean ascii) {
    /** The least width. */
    public static final int LEAST = 40;

    /** The greatest width. */
    public static final int MOST = 100;

    /** For a pipe or a file: 80 columns, no colour. */
    public static final Style PLAIN = new Style(80, false, false);

    public Style {
        width = Math.max(LEAST, Math.min(MOST, width));
    }

    /** The text in double quotes. */
    public String quote(String text) {
        return ascii ? '"' + text + '"' : '“' + text + '”';
    }

    /** The glyph. */
    public String glyph(Glyph glyph) {
        return ascii ? glyph.ascii : glyph.unicode;
    }

    /** The text in the tone, or as it is where there is no colour. */
    public String tone(Tone tone, String text) {
        return colour && tone != Tone.PLAIN && !text.isEmpty() ? "\u001b[" + tone.sgr + "m" + text + "\u001b[0m" : text;
    }

    /** Signs with a twin in ASCII. */
    public enum Glyph {
        BULLET("•", "-"),
        ARROW("→", "->"),
        ELLIPSIS("…", "..."),
        DASH("–", "-");

        private final String unicode;
        private final String ascii;

        Glyph(String unicode, String ascii) {
            this.unicode = unicode;
            this.ascii = ascii;
        }
    }

    /** What a piece of text is, for the eye. */
    public enum Tone {
        PLAIN(""),
        STRONG("1"),
        GOOD("32"),
        WARNING("33"),
        BAD("31"),
        NOTE("36");

        private final String sgr;

        Tone(String sgr) {
            this.sgr = sgr;
        }
    }
}
