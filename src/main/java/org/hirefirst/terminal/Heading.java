package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.terminal.Line.Style;

/**
 * What stands above the answers.
 *
 * @param progress where in the interview this is; may be empty
 * @param ask the words that ask
 * @param note something to know before answering; may be empty
 */
record Heading(String progress, String ask, String note) {

    static Heading of(Turn.Ask ask, boolean showEarlier) {
        String earlier = AnswerWords.of(ask.step(), ask.earlier());
        return new Heading(
                progress(ask),
                ask.step().ask(),
                earlier.isEmpty() || !showEarlier ? "" : "Earlier answer: " + earlier + ". Enter keeps it.");
    }

    /** Where in the interview a question is. */
    static String progress(Turn.Ask ask) {
        return "Question " + ask.number() + ", "
                + (ask.atMost() == 0 ? "the last one" : "at most " + ask.atMost() + " more")
                + (ask.mayLeadOn() ? " in this decision" : "");
    }

    static Heading of(String title) {
        return new Heading("", title, "");
    }

    List<Line> lines(int width, int height) {
        List<Line> lines = new ArrayList<>();
        if (!progress.isEmpty()) {
            lines.addAll(Line.wrapped(progress, Style.FAINT, width));
        }
        lines.addAll(Line.wrapped(ask, Style.STRONG, width));
        if (!note.isEmpty()) {
            lines.addAll(Line.wrapped(note, Style.PLAIN, width));
        }
        if (height >= Foot.TALL) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }
}
