package org.hirefirst.cli;

import org.hirefirst.batch.Row;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.Result;

/** Takes what became of records, one after the other. */
interface RecordSink extends AutoCloseable {

    /** The result of a row. */
    void result(Row row, Result result);

    /** A row that was refused. */
    void refusal(Refusal refusal);

    /** Hands on what was written so far; more may be long in coming. */
    void flush();

    /** All records are written. */
    void finish();

    /** Leaves nothing unfinished behind. */
    @Override
    void close();
}
