package org.hirefirst.cli;

import java.util.List;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.Problem;

/** Ends a command that cannot do what it was asked to, through no fault of the program. */
final class Failure extends RuntimeException {
    /** Before each line on what to do. */
    static final String INDENT = "  ";

    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String text;

    private Failure(ExitCode code, String text) {
        super(text);
        this.code = code;
        this.text = text;
    }

    /** A failure told in one sentence, and perhaps lines on what to do. */
    static Failure of(ExitCode code, String sentence, String... hints) {
        StringBuilder text = new StringBuilder("hirefirst: ").append(SafeText.line(sentence));
        for (String hint : hints) {
            text.append("\n" + INDENT).append(SafeText.line(hint));
        }
        return new Failure(code, text.toString());
    }

    /** Input that was refused, with all that is wrong with it. */
    static Failure refused(List<Problem> problems) {
        return new Failure(ExitCode.REFUSED, Problems.render(problems));
    }

    ExitCode code() {
        return code;
    }

    /** The whole message, safe to show. */
    String text() {
        return text;
    }
}
