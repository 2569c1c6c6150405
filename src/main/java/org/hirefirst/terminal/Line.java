package org.hirefirst.terminal;

import java.util.List;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Wrapping;

/** One line on the terminal, in one style. */
record Line(String text, Style style) {
    static final Line EMPTY = new Line("", Style.PLAIN);

    /** How a line stands out; never the only sign of what it means. */
    enum Style {
        PLAIN(""),
        /** What is asked. */
        STRONG("1"),
        /** What is beside the point. */
        FAINT("2"),
        /** What is at hand. */
        CURRENT("36"),
        /** What went wrong. */
        NOTE("33");

        /** The parameter of the terminal's sequence for it. */
        final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** The lines of a text from outside, wrapped. */
    static List<Line> wrapped(String text, Style style, int width) {
        return hanging("", "", text, style, width);
    }

    /** The lines of a text from outside behind a prefix, later lines behind another. */
    static List<Line> hanging(String first, String later, String text, Style style, int width) {
        return Wrapping.hanging(first, later, SafeText.line(text), width).stream()
                .map(line -> new Line(line, style))
                .toList();
    }

    /** The columns it takes. */
    int width() {
        return DisplayWidth.of(text);
    }
}
