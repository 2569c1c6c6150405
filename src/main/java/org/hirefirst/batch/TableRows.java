package org.hirefirst.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hirefirst.batch.Columns.Column;
import org.hirefirst.batch.Flaw.Cell;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.batch.Forms.Fits;
import org.hirefirst.batch.Forms.Not;
import org.hirefirst.batch.Forms.Typed;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.text.Words;
import org.jspecify.annotations.Nullable;

/** The records of a table. */
final class TableRows implements Rows {
    private final Columns columns;
    private final List<@Nullable Cells> cells = new ArrayList<>();
    private final Forms forms;
    private final SoundText text;
    private final Iterator<CsvRecord> records;
    private long number;

    /** Reads the records after the one with the headings. */
    TableRows(Columns columns, Forms forms, SoundText text, char separator) {
        this.columns = columns;
        this.forms = forms;
        this.text = text;
        for (Column column : columns.all()) {
            cells.add(column.question() == null ? null : new Cells(column.question(), forms, separator == ';'));
        }
        records = parser(text, separator);
        records.next();
    }

    /** The records of a text in which each can be read. */
    static Iterator<CsvRecord> parser(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            // every row is sound: what was thrown where the text comes from is wrapped here
            throw e.getCause() instanceof RuntimeException theirs ? theirs : e;
        }
    }

    private Row row(CsvRecord record) {
        long line = record.getStartingLineNumber();
        number++;
        if (record.getField(0).startsWith(String.valueOf(SoundText.MARK))) {
            return Row.unreadable(number, line, unreadable(text.bad()));
        }
        RowBuilder row = new RowBuilder();
        int most = columns.all().size();
        for (int i = 0; i < Math.min(most, record.getFieldCount()); i++) {
            cell(row, i, record.getField(i));
        }
        if (record.getFieldCount() != most) {
            row.flaws.clear(); // where cells are missing or too many, all may stand in the wrong column
            row.flaws.add(wrongSize(record));
        }
        return row.build(number, line);
    }

    private void cell(RowBuilder row, int at, String cell) {
        Column column = columns.all().get(at);
        Cells answers = cells.get(at);
        if (column.isKept()) {
            row.kept(column.place().heading(), cell);
        }
        if (answers != null) {
            answer(row, column.place(), answers, cell);
        } else if (column.isSubject() && !cell.isBlank()) {
            Typed<String> typed = forms.subject(cell);
            row.subject = typed instanceof Fits<String> fits ? fits.value() : null;
            flaw(row, column.place(), typed, cell);
        } else if (column.isNothing() && !cell.isBlank()) {
            Unfit why = new Unfit("no-heading", "the column has no heading", "name it in the first line");
            row.flaws.add(Flaw.at(column.place(), why, cell));
        }
    }

    private static void answer(RowBuilder row, Cell place, Cells cells, String cell) {
        Answer known = cells.known(cell);
        if (known != null) {
            row.answers.put(cells.question().id(), known);
        } else if (!cell.isBlank()) {
            Typed<Answer> typed = cells.read(cell);
            if (typed instanceof Fits<Answer> fits) {
                row.answers.put(cells.question().id(), fits.value());
            }
            flaw(row, place, typed, cell);
        }
    }

    private static void flaw(RowBuilder row, Cell place, Typed<?> typed, String cell) {
        if (typed instanceof Not<?> not) {
            row.flaws.add(Flaw.at(place, not.why(), cell));
        }
    }

    private Flaw wrongSize(CsvRecord record) {
        String message = "the row has " + Words.count(record.getFieldCount(), "cell") + ", the first line "
                + columns.all().size();
        Unfit why = new Unfit("wrong-size", message, "a cell that holds a separator stands in quotes");
        return Flaw.at(Flaw.Whole.RECORD, why, null);
    }

    private Flaw unreadable(SoundText.Bad bad) {
        boolean known = bad.column() > 0 && bad.column() <= columns.all().size();
        return Flaw.at(known ? columns.all().get(bad.column() - 1).place() : Flaw.Whole.RECORD, bad.why(), null);
    }

    @Override
    public void close() {
        // whoever opened what is read closes it
    }
}
