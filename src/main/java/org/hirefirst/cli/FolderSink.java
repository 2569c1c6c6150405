package org.hirefirst.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import org.hirefirst.batch.ReportFolder;
import org.hirefirst.batch.ReportName;
import org.hirefirst.batch.Row;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultCsv;

/** Writes a report for each record, and an index of all. */
final class FolderSink implements RecordSink {
    private final Path place;
    private final RecordFormat format;
    private final String ending;
    private final ReportFolder folder;
    private final ResultCsv index;

    FolderSink(Path place, boolean force, RecordFormat format, String ending, Pack pack, List<String> kept) {
        this.place = place;
        this.format = format;
        this.ending = ending;
        this.index = new ResultCsv(pack, kept, List.of("report"));
        try {
            String unfit = ReportFolder.unfit(place, force);
            if (unfit != null) {
                throw Delivery.cannotWrite(place, unfit);
            }
            this.folder = ReportFolder.open(place);
            folder.index(index.header());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void result(Row row, Result result) {
        String name = ReportName.of(row.number(), result.subject()) + ending;
        write(name, format.result(row.number(), result, row.kept()), index.row(row.number(), result, row.kept(), name));
    }

    @Override
    public void refusal(Refusal refusal) {
        String name = ReportName.of(refusal.record(), refusal.subject()) + ending;
        write(name, format.refusal(refusal), index.row(refusal, name));
    }

    private void write(String name, String report, String entry) {
        try {
            folder.write(name, report);
            folder.index(entry);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        // each report is there as soon as it is written, and the index at the end
    }

    @Override
    public void finish() {
        try {
            folder.finish();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            return; // there is a better reason already why this was not finished
        }
    }

    private RuntimeException failure(IOException e) {
        return e instanceof InterruptedIOException ? new ClosedPipe() : Delivery.cannotWrite(place, Delivery.reason(e));
    }
}
