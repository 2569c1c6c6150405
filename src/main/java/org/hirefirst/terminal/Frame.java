package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the terminal below the transcript, and where the cursor stands in it.
 *
 * @param row from 0
 * @param column from 0
 */
record Frame(List<Line> lines, int row, int column) {
    static final Frame NONE = new Frame(List.of(), 0, 0);

    Frame {
        lines = List.copyOf(lines);
    }

    /** The same with these lines above it. */
    Frame below(List<Line> above) {
        List<Line> all = new ArrayList<>(above);
        all.addAll(lines);
        return new Frame(all, above.size() + row, column);
    }

    /**
     * How many rows above the cursor it takes on a terminal of this width, which may have wrapped its lines anew since
     * they were written.
     */
    int rowsAbove(int width) {
        int rows = column / width;
        for (Line line : lines.subList(0, Math.min(row, lines.size()))) {
            rows += Math.max(1, (line.width() + width - 1) / width);
        }
        return rows;
    }
}
