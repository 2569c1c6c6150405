package org.hirefirst.batch;

import java.util.HashMap;
import java.util.Map;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.batch.Forms.Fits;
import org.hirefirst.batch.Forms.Not;
import org.hirefirst.batch.Forms.Typed;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.NumberText;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one question's column: as answers are written anywhere, or in the words in which they are shown, and
 * numbers as spreadsheets show them. What was read once is known from then on.
 */
final class Cells {
    private static final int MOST_KNOWN = 4_096;

    private final Question question;
    private final Forms forms;
    private final boolean decimalCommas;
    private final Map<String, Answer> inWords = new HashMap<>();
    private final Map<String, Answer> known = new HashMap<>();

    /** Prepares to read answers to the question; {@code decimalCommas}: a comma may begin decimals. */
    Cells(Question question, Forms forms, boolean decimalCommas) {
        this.question = question;
        this.forms = forms;
        this.decimalCommas = decimalCommas;
        put(AnswerWords.UNKNOWN, Answer.UNKNOWN);
        put(Answer.UNKNOWN_TEXT, Answer.UNKNOWN);
        if (question.mayNotApply()) {
            put(AnswerWords.NOT_APPLICABLE, Answer.NOT_APPLICABLE);
            put(Answer.NOT_APPLICABLE_TEXT, Answer.NOT_APPLICABLE);
        }
        if (question.domain() instanceof Choices choices) {
            choices.choices().forEach(choice -> put(choice.id(), new Answer.Chosen(choice.id())));
            choices.choices().forEach(choice -> putText(choice));
        }
    }

    private void put(String words, Answer answer) {
        inWords.putIfAbsent(Vocabulary.plain(words), answer);
    }

    private void putText(Choice choice) {
        put(choice.text(), new Answer.Chosen(choice.id()));
    }

    Question question() {
        return question;
    }

    /** The answer that was read from such a cell before, or null. */
    @Nullable
    Answer known(String cell) {
        return known.get(cell);
    }

    /** Reads a cell that is not blank. */
    Typed<Answer> read(String cell) {
        Typed<Answer> typed = typed(cell.strip());
        if (typed instanceof Fits<Answer> fits && known.size() < MOST_KNOWN) {
            known.put(cell, fits.value());
        }
        return typed;
    }

    private Typed<Answer> typed(String text) {
        boolean mayBeGrouped = decimalCommas && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0);
        if (question.domain() instanceof Numeric numeric && mayBeGrouped) {
            return number(numeric, text, forms.answer(question, text));
        }
        Typed<Answer> plain = forms.answer(question, text);
        if (plain instanceof Fits) {
            return plain;
        }
        Answer answer = inWords.get(Vocabulary.plain(text));
        if (answer != null) {
            return new Fits<>(answer);
        }
        return question.domain() instanceof Numeric numeric ? number(numeric, text, plain) : plain;
    }

    /** The number that a spreadsheet shows like this; where it may be two numbers it is neither. */
    private static Typed<Answer> number(Numeric numeric, String text, Typed<Answer> plain) {
        NumberText.Reading reading = NumberText.read(text, numeric);
        if (reading instanceof NumberText.Sure sure) {
            return new Fits<>(new Answer.Amount(sure.number()));
        }
        if (reading instanceof NumberText.Either either) {
            String one = Decimals.plain(either.one());
            String other = Decimals.plain(either.other());
            String message = "this may be " + one + " or " + other;
            return new Not<>(new Unfit("two-readings", message, "write it without a mark between thousands"));
        }
        if (plain instanceof Not) {
            return plain;
        }
        return new Not<>(new Unfit("not-a-number", ((NumberText.Not) reading).why(), null));
    }
}
