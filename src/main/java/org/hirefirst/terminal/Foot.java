package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.terminal.Line.Style;

/** The lines below a widget: what there is to say, and which keys there are. */
final class Foot {
    /** From this height on there is room for air and for all keys. */
    static final int TALL = 16;

    private Foot() {}

    static List<Line> of(String sentence, List<String> hints, int width, int height) {
        List<Line> lines = new ArrayList<>();
        if (!sentence.isEmpty()) {
            lines.addAll(Line.wrapped(sentence, Style.NOTE, width));
        }
        if (height >= TALL) {
            lines.add(0, Line.EMPTY);
        }
        lines.addAll(keys(hints, width, height >= TALL ? 2 : 1));
        return lines;
    }

    /** As many hints as fit on so many lines, none of them broken; one wider than a line is left out. */
    private static List<Line> keys(List<String> hints, int width, int lines) {
        List<Line> keys = new ArrayList<>();
        String line = "";
        for (String hint : hints) {
            String longer = line.isEmpty() ? hint : line + "  " + hint;
            if (DisplayWidth.of(longer) <= width) {
                line = longer;
                continue;
            }
            if (line.isEmpty() || DisplayWidth.of(hint) > width) {
                continue;
            }
            keys.add(new Line(line, Style.FAINT));
            line = hint;
            if (keys.size() == lines) {
                return keys;
            }
        }
        keys.add(new Line(line, Style.FAINT));
        return keys;
    }
}
