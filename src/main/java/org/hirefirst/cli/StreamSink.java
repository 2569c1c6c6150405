package org.hirefirst.cli;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hirefirst.batch.Row;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.RefusalJson;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultLines;

/** Writes all records to one place. */
final class StreamSink implements RecordSink {
    private final Outlet out;
    private final BiConsumer<Row, Result> results;
    private final Function<Refusal, String> refusals;

    private StreamSink(Outlet out, BiConsumer<Row, Result> results, Function<Refusal, String> refusals) {
        this.out = out;
        this.results = results;
        this.refusals = refusals;
    }

    /** Writes each record as text in this format. */
    static StreamSink of(RecordFormat format, Outlet out) {
        out.write(format.start());
        return new StreamSink(
                out, (row, result) -> out.write(format.result(row.number(), result, row.kept())), format::refusal);
    }

    /** Writes JSON Lines, straight into the outlet's buffer: there may be very many. */
    static StreamSink lines(Detail detail, Outlet out) {
        ResultLines lines = new ResultLines(detail, out);
        return new StreamSink(
                out, (row, result) -> lines.write(result, row.kept()), refusal -> RefusalJson.compact(refusal) + "\n");
    }

    @Override
    public void result(Row row, Result result) {
        results.accept(row, result);
    }

    @Override
    public void refusal(Refusal refusal) {
        out.write(refusals.apply(refusal));
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
