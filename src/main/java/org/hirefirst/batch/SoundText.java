package org.hirefirst.batch;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.batch.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table in which every record can be read: one that cannot, because a quote is not closed for instance, is
 * replaced by a mark, so that it does not swallow the records after it. Lines stay where they are.
 */
final class SoundText extends Reader {
    /** Begins a mark; it is no character, so no text may hold it. */
    static final char MARK = '\uFFFE';

    private static final String DOUBLED = "a quote inside of quotes is doubled, as in \"5\"\" pipe\"";
    private static final int MOST_LINES = 1_000;
    private static final int MOST_CHARACTERS = 1 << 18;

    private final Lines lines;
    private final char separator;
    private final int mostCells;
    private final String encoding;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final Deque<Bad> bad = new ArrayDeque<>();
    private String text = "";
    private int next;

    /** Cleans a table whose records have at most so many cells. */
    SoundText(Lines lines, char separator, int mostCells, String encoding) {
        this.lines = lines;
        this.separator = separator;
        this.mostCells = mostCells;
        this.encoding = encoding;
    }

    /**
     * A record that cannot be read.
     *
     * @param column the cell that is to blame, from 1; 0 where it is none
     */
    record Bad(Unfit why, int column) {}

    /** The record that the next mark stands for; marks are to be asked for in their order. */
    Bad bad() {
        return bad.remove();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (next == text.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, text.length() - next);
        text.getChars(next, next + count, into, from);
        next += count;
        return count;
    }

    /** Takes the next record. */
    private boolean fill() throws IOException {
        Line first = line();
        if (first == null) {
            return false;
        }
        Unfit flaw = Unreadable.of(first, encoding);
        text = flaw != null ? mark(flaw, 0) : first.text().indexOf('"') < 0 ? plain(first) : quoted(first);
        next = 0;
        return true;
    }

    private static String plain(Line line) {
        return (line.text().isBlank() ? "" : line.text()) + "\n";
    }

    private String quoted(Line first) throws IOException {
        Quotes quotes = new Quotes(separator);
        if (!quotes.take(first.text())) {
            return mark(
                    new Unfit("stray-quote", "something follows the quote that closes a cell", DOUBLED),
                    quotes.cells());
        }
        int column = quotes.cells();
        List<Line> further = new ArrayList<>();
        StringBuilder record = new StringBuilder(first.text());
        if (goesOn(quotes, record, further) && (further.isEmpty() || quotes.cells() <= mostCells)) {
            return record.append('\n').toString();
        }
        for (int i = further.size() - 1; i >= 0; i--) {
            waiting.addFirst(further.get(i));
        }
        return mark(new Unfit("open-quote", "a cell begins with a quote that is not closed", DOUBLED), column);
    }

    /** Takes lines until the record's last quote is closed; false where that comes to nothing. */
    private boolean goesOn(Quotes quotes, StringBuilder record, List<Line> further) throws IOException {
        while (quotes.isOpen() && further.size() < MOST_LINES && record.length() < MOST_CHARACTERS) {
            Line line = line();
            if (line == null) {
                return false;
            }
            further.add(line);
            record.append('\n').append(line.text());
            if (!quotes.take("\n") || !quotes.take(line.text()) || Unreadable.of(line, encoding) != null) {
                return false;
            }
        }
        return !quotes.isOpen();
    }

    private String mark(Unfit why, int column) {
        bad.add(new Bad(why, column));
        return MARK + "\n";
    }

    private @Nullable Line line() throws IOException {
        Line first = waiting.poll();
        return first == null ? lines.next() : first;
    }

    @Override
    public void close() {
        // whoever opened what is read closes it
    }
}
