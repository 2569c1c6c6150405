package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Domain.Numeric.Limit;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Turns the text of an answer into an answer to one question; the same for files, options and tables. */
public sealed interface AnswerText {

    /** The text is an answer to the question. */
    record Fits(Answer answer) implements AnswerText {}

    /** The text is none; why, and what would be. */
    record Unfit(String code, String message, @Nullable String hint) implements AnswerText {}

    /** What is wrong where no answer stands. */
    Unfit NOTHING = new Unfit("no-answer", "no answer stands here", "leave the question out, or write unknown");

    /**
     * Reads a choice's id, a plain decimal number ({@code 2_000_000}, {@code 12.5}), {@code unknown}, or {@code
     * not-applicable} where the question allows it.
     */
    static AnswerText read(Question question, String text) {
        if (text.equals(Answer.UNKNOWN_TEXT)) {
            return new Fits(Answer.UNKNOWN);
        }
        if (text.equals(Answer.NOT_APPLICABLE_TEXT)) {
            String message = "the question " + Quote.of(question.id()) + " always applies";
            return question.mayNotApply()
                    ? new Fits(Answer.NOT_APPLICABLE)
                    : new Unfit("always-applies", message, allowed(question));
        }
        if (text.isEmpty()) {
            return NOTHING;
        }
        return question.domain() instanceof Choices choices
                ? choice(question, choices, text)
                : number(question, (Numeric) question.domain(), text);
    }

    private static AnswerText choice(Question question, Choices choices, String text) {
        if (choices.indexOf(text) >= 0) {
            return new Fits(new Answer.Chosen(text));
        }
        String meant = Quote.nearest(text, values(question));
        String hint = (meant == null ? "" : Nearest.question(Quote.of(meant)) + " ") + allowed(question);
        return new Unfit(
                "unknown-choice", "the question " + Quote.of(question.id()) + " has no choice " + Quote.of(text), hint);
    }

    private static AnswerText number(Question question, Numeric numeric, String text) {
        BigDecimal number = Numbers.parse(text);
        if (number == null) {
            return new Unfit("not-a-number", Quote.of(text) + " is not a number", Numbers.HINT);
        }
        Limit broken = numeric.broken(number);
        return broken == null
                ? new Fits(new Answer.Amount(number))
                : new Unfit("number-out-of-range", Quote.of(text) + " " + says(broken), allowed(question));
    }

    private static String says(Limit broken) {
        return switch (broken) {
            case TOO_LOW -> "is too low";
            case TOO_HIGH -> "is too high";
            case NOT_WHOLE -> "is not a whole number";
        };
    }

    /** What the question can be answered with, in words. */
    static String allowed(Question question) {
        if (question.domain() instanceof Numeric numeric) {
            String range = (numeric.min() == null ? "" : " from " + Decimals.plain(numeric.min()))
                    + (numeric.max() == null ? "" : " up to " + Decimals.plain(numeric.max()));
            String unit = numeric.unit() == null ? "" : " in " + numeric.unit();
            return "answers: a " + (numeric.whole() ? "whole " : "") + "number" + unit + range + ", "
                    + String.join(", ", values(question));
        }
        return "answers: " + String.join(", ", values(question));
    }

    private static List<String> values(Question question) {
        List<String> values = new ArrayList<>();
        if (question.domain() instanceof Choices choices) {
            choices.choices().stream().map(Choice::id).forEach(values::add);
        }
        values.add(Answer.UNKNOWN_TEXT);
        if (question.mayNotApply()) {
            values.add(Answer.NOT_APPLICABLE_TEXT);
        }
        return values;
    }
}
