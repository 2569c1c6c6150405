package org.hirefirst.report;

import java.util.Map;
import org.hirefirst.core.assess.Detail;

/**
 * Many results as JSON Lines: the bytes of {@link ResultJson#compact} in UTF-8. What was prepared for one is used for
 * those after it, so one is not for use by several threads.
 */
public final class ResultLines {
    private final ResultJson json;
    private final EncodedWords words = new EncodedWords();

    /** Prepares for results at this detail. */
    public ResultLines(Detail detail) {
        json = new ResultJson(detail);
    }

    /** The line of a result and of what is carried along, with a line break at its end. */
    public byte[] line(Result result, Map<String, String> kept) {
        return Json.line(words, out -> json.write(out, result, kept));
    }
}
