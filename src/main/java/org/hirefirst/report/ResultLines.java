package org.hirefirst.report;

import java.io.OutputStream;
import java.util.Map;
import org.hirefirst.core.assess.Detail;

/**
 * Many results as JSON Lines: the bytes of {@link ResultJson#compact} in UTF-8. What was prepared for one is used for
 * those after it, so one is not for use by several threads.
 */
public final class ResultLines {
    private final ResultJson json;
    private final Json lines;

    /** Prepares to write results at this detail; the stream is neither flushed nor closed. */
    public ResultLines(Detail detail, OutputStream to) {
        json = new ResultJson(detail);
        lines = Json.lines(to);
    }

    /** Writes the line of a result and of what is carried along, with a line break at its end. */
    public void write(Result result, Map<String, String> kept) {
        lines.line(out -> json.write(out, result, kept));
    }
}
