package org.hirefirst.terminal;

import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.terminal.Line.Style;

/** An answered question on one line, for the transcript. */
final class Fold {
    private Fold() {}

    /** The question and the answer, both cut where they have no room; the answer has half of it at least. */
    static Line of(Prompt prompt, Reply.Answered answered, Signs signs, int width) {
        Turn.Ask ask = prompt.ask();
        String number = (prompt.whatIf() ? "What if " : signs.done + " ") + ask.number() + ". ";
        String question = SafeText.line(ask.step().ask());
        String answer = SafeText.line(AnswerWords.of(ask.step(), answered.answers()));
        int room = width - DisplayWidth.of(number) - DisplayWidth.of(signs.answer);
        int forAnswer = Math.min(DisplayWidth.of(answer), Math.max(room / 2, room - DisplayWidth.of(question)));
        String line = number
                + Wrapping.cut(question, room - forAnswer, signs.cut)
                + signs.answer
                + Wrapping.cut(answer, forAnswer, signs.cut);
        return new Line(line, Style.PLAIN);
    }
}
