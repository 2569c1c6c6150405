package org.hirefirst.cli;

import org.hirefirst.batch.Row;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.Result;

/** Writes all records to one place. */
final class StreamSink implements RecordSink {
    private final RecordFormat format;
    private final Outlet out;

    StreamSink(RecordFormat format, Outlet out) {
        this.format = format;
        this.out = out;
        out.write(format.start());
    }

    @Override
    public void result(Row row, Result result) {
        out.write(format.result(row.number(), result, row.kept()));
    }

    @Override
    public void refusal(Refusal refusal) {
        out.write(format.refusal(refusal));
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void finish() {
        out.finish();
    }

    @Override
    public void close() {
        out.close();
    }
}
