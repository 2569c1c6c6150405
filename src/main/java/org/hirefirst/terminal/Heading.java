package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.terminal.Line.Style;

/**
 * What stands above the answers.
 *
 * @param place where in the interview this is; may be empty
 * @param ask the words that ask
 * @param note something to know before answering; may be empty
 */
record Heading(String place, String ask, String note) {

    static Heading of(Prompt prompt, boolean showEarlier) {
        Turn.Ask ask = prompt.ask();
        String earlier = AnswerWords.of(ask.step(), ask.earlier());
        return new Heading(
                prompt.place(),
                ask.step().ask(),
                earlier.isEmpty() || !showEarlier ? "" : "Earlier answer: " + earlier + ". Enter keeps it.");
    }

    static Heading of(String title) {
        return new Heading("", title, "");
    }

    List<Line> lines(int width, int height) {
        List<Line> lines = new ArrayList<>();
        if (!place.isEmpty()) {
            lines.addAll(Line.wrapped(place, Style.FAINT, width));
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
