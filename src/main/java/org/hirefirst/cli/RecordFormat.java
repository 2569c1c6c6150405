package org.hirefirst.cli;

import java.util.List;
import java.util.Map;
import org.hirefirst.cli.options.BatchFormat;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.report.RecordText;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.RefusalJson;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultCsv;
import org.hirefirst.report.ResultJson;
import org.hirefirst.report.Style;
import org.hirefirst.report.TextReport;

/** How one of many results is written. */
interface RecordFormat {

    /** What stands before all. */
    default String start() {
        return "";
    }

    String result(long record, Result result, Map<String, String> kept);

    String refusal(Refusal refusal);

    /** The format of that name. */
    static RecordFormat of(BatchFormat format, Detail detail, Pack pack, List<String> kept, Style style) {
        return switch (format) {
            case JSON -> new JsonFile(detail);
            case JSONL -> throw new IllegalArgumentException("lines of JSON are no text first: see StreamSink.lines");
            case CSV -> new Table(new ResultCsv(pack, kept, List.of()));
            case TEXT -> detail == Detail.FULL ? new Text(style, true) : new TextLine();
        };
    }

    /** JSON as one file holds it. */
    record JsonFile(Detail detail) implements RecordFormat {
        @Override
        public String result(long record, Result result, Map<String, String> kept) {
            return ResultJson.pretty(result, detail, kept);
        }

        @Override
        public String refusal(Refusal refusal) {
            return RefusalJson.pretty(refusal);
        }
    }

    /** A row of a table. */
    record Table(ResultCsv csv) implements RecordFormat {
        @Override
        public String start() {
            return csv.header();
        }

        @Override
        public String result(long record, Result result, Map<String, String> kept) {
            return csv.row(record, result, kept);
        }

        @Override
        public String refusal(Refusal refusal) {
            return csv.row(refusal);
        }
    }

    /** A line of text. */
    record TextLine() implements RecordFormat {
        @Override
        public String result(long record, Result result, Map<String, String> kept) {
            return RecordText.of(record, result);
        }

        @Override
        public String refusal(Refusal refusal) {
            return RecordText.of(refusal);
        }
    }

    /** A report, with an empty line at its end. */
    record Text(Style style, boolean full) implements RecordFormat {
        @Override
        public String result(long record, Result result, Map<String, String> kept) {
            return (full ? TextReport.full(result, style) : TextReport.unbounded(result, style)) + "\n";
        }

        @Override
        public String refusal(Refusal refusal) {
            return RecordText.report(refusal) + "\n";
        }
    }
}
