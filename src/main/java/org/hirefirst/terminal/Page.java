package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.terminal.Line.Style;

/**
 * A frame before it is fitted to the height of the terminal: text and rows that may scroll, and a foot that stays. Where
 * there is room, the text stays as well.
 *
 * @param head what stands above the rows
 * @param rows what may be chosen, each of one or more lines
 * @param focus the place of the row at hand, or -1
 * @param column where the cursor stands in the row at hand
 * @param scrolled by how many lines the person has scrolled away from the row at hand
 * @param foot hints and keys
 */
record Page(List<Line> head, List<List<Line>> rows, int focus, int column, int scrolled, List<Line> foot) {

    /** The same under these lines, if all of it then has room on so many. */
    Page under(List<Line> above, int height) {
        int lines = head.size() + rows.stream().mapToInt(List::size).sum() + foot.size();
        if (above.size() + lines > height) {
            return this;
        }
        List<Line> taller = new ArrayList<>(above);
        taller.addAll(head);
        return new Page(taller, rows, focus, column, scrolled, foot);
    }

    /** The frame for so many lines, at least four. */
    Frame fit(int height, Signs signs) {
        List<Line> body = new ArrayList<>(head);
        rows.forEach(body::addAll);
        List<Line> below = foot.subList(0, Math.min(foot.size(), Math.max(1, height - 3)));
        int room = Math.max(3, height - below.size());
        if (body.size() > room && height >= Foot.TALL && !head.isEmpty() && 2 * head.size() <= room) {
            return new Page(List.of(), rows, focus, column, scrolled, foot)
                    .fit(height - head.size(), signs)
                    .below(head);
        }
        int start = body.size() <= room ? 0 : start(body.size(), room);
        int end = Math.min(body.size(), start + room);
        List<Line> shown = new ArrayList<>(body.subList(start, end));
        if (start > 0) {
            shown.set(0, marker(signs.up, hidden(0, start + 1)));
        }
        if (end < body.size()) {
            shown.set(shown.size() - 1, marker(signs.down, hidden(end - 1, body.size())));
        }
        shown.addAll(below);
        return focus < 0
                ? new Frame(shown, shown.size() - 1, shown.get(shown.size() - 1).width())
                : new Frame(shown, Math.max(0, Math.min(end - 1, lineOf(focus)) - start), column);
    }

    /** The first line that shows where not all have room; the row at hand keeps clear of the markers. */
    private int start(int size, int room) {
        int first = 0;
        if (focus >= 0) {
            int tall = rows.get(focus).size();
            first = lineOf(focus) - (tall <= room - 2 ? (room - tall) / 2 : 1);
        }
        return Math.max(0, Math.min(size - room, first + scrolled));
    }

    private int lineOf(int row) {
        return head.size() + rows.subList(0, row).stream().mapToInt(List::size).sum();
    }

    /** How many rows have a line among those from one place in the body to another. */
    private int hidden(int from, int to) {
        int count = 0;
        int line = head.size();
        for (List<Line> row : rows) {
            if (line < to && line + row.size() > from) {
                count++;
            }
            line += row.size();
        }
        return count;
    }

    private static Line marker(String sign, int hidden) {
        return new Line("  " + sign + " " + (hidden > 0 ? hidden + " more" : "more"), Style.FAINT);
    }
}
