package org.hirefirst.cli;

import org.hirefirst.batch.Row;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.RefusalJson;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultLines;

/** Writes all records to one place as JSON Lines, straight into its buffer. */
final class LinesSink implements RecordSink {
    private final ResultLines lines;
    private final Outlet out;

    LinesSink(Detail detail, Outlet out) {
        this.lines = new ResultLines(detail, out);
        this.out = out;
    }

    @Override
    public void result(Row row, Result result) {
        lines.write(result, row.kept());
    }

    @Override
    public void refusal(Refusal refusal) {
        out.write(RefusalJson.compact(refusal) + "\n");
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
