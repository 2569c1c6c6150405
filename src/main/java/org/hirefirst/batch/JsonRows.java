package org.hirefirst.batch;

import java.io.IOException;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.batch.Lines.Line;
import org.jspecify.annotations.Nullable;

/** The records of JSON Lines: one object a line; blank lines are none. */
final class JsonRows implements Rows {
    private final Lines lines;
    private final Forms forms;
    private final String encoding;
    private long number;

    JsonRows(Lines lines, Forms forms, String encoding) {
        this.lines = lines;
        this.forms = forms;
        this.encoding = encoding;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    private Row row(Line line) {
        number++;
        Unfit unreadable = Unreadable.of(line, encoding);
        if (unreadable != null) {
            return Row.unreadable(number, line.number(), Flaw.at(Flaw.Whole.RECORD, unreadable, null));
        }
        Forms.Sheet sheet = forms.line(line.text());
        return new Row(number, line.number(), sheet.subject(), sheet.answers(), sheet.kept(), sheet.flaws());
    }

    @Override
    public void close() {
        // whoever opened what is read closes it
    }
}
