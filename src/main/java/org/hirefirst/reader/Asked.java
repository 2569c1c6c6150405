package org.hirefirst.reader;

import java.util.Arrays;
import java.util.List;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;

/**
 * A question that answers are read for.
 *
 * @param number its place among all that answers are read for
 * @param choices its choices as answers, made once
 */
record Asked(int number, Question question, List<Choice> choices) {

    /** The characters of a choice, and what it answers. */
    record Choice(char[] text, AnswerText answer) {
        private boolean is(char[] characters, int from, int length) {
            return Arrays.equals(text, 0, text.length, characters, from, from + length);
        }
    }

    /** Prepares to read answers to the question. */
    static Asked of(int number, Question question) {
        List<Choice> choices = question.domain() instanceof Domain.Choices domain
                ? domain.choices().stream()
                        .map(choice -> new Choice(choice.id().toCharArray(), AnswerText.read(question, choice.id())))
                        .toList()
                : List.of();
        return new Asked(number, question, choices);
    }

    /** What the text answers to it. */
    AnswerText read(String text) {
        return AnswerText.read(question, text);
    }

    /** The same for some characters; nothing is made where they are a choice. */
    AnswerText read(char[] characters, int from, int length) {
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.is(characters, from, length)) {
                return choice.answer();
            }
        }
        return read(new String(characters, from, length));
    }
}
