package org.hirefirst.cli;

import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultJson;
import org.hirefirst.report.Style;
import org.hirefirst.report.TextReport;

/** Writes results in the format, at the detail and to the place that were asked for. */
final class ResultWriter {
    private final Toolbox tools;
    private final ResultFormat format;
    private final Wanted wanted;
    private final boolean plain;
    private final Delivery delivery;

    /** Makes sure at once that there is a place to write to. */
    ResultWriter(Toolbox tools, ResultOutput output, Wanted wanted) {
        this(tools, output, wanted, false);
    }

    /**
     * The same.
     *
     * @param plain whether text has no colour, whatever it is written to
     */
    ResultWriter(Toolbox tools, ResultOutput output, Wanted wanted, boolean plain) {
        this.tools = tools;
        this.format = output.format();
        this.wanted = wanted;
        this.plain = plain;
        this.delivery = tools.delivery(output.file());
    }

    void write(Result result) {
        delivery.deliver(
                switch (format) {
                    case TEXT -> text(result);
                    case JSON -> ResultJson.pretty(result, wanted.detail());
                    case JSONL -> ResultJson.compact(result, wanted.detail()) + "\n";
                });
    }

    /** Whether it is for the eyes of whoever sits at the terminal, and nobody else's. */
    boolean isOnScreen() {
        return format == ResultFormat.TEXT && tools.surroundings().ttys().out() && !delivery.isFile();
    }

    private String text(Result result) {
        Style usual = tools.style(delivery);
        Style style = new Style(usual.width(), usual.colour() && !plain, usual.ascii());
        if (wanted.wholeText()) {
            return TextReport.full(result, style);
        }
        return isOnScreen() ? TextReport.brief(result, style) : TextReport.unbounded(result, style);
    }
}
