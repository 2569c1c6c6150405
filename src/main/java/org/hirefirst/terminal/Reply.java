package org.hirefirst.terminal;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;

/** What the person did about what was shown. */
sealed interface Reply {

    /** Whether it is the item of a menu that has this word. */
    default boolean picks(String word) {
        return this instanceof Picked picked && picked.word().equals(word);
    }

    /** These answers, one for each question of the step. */
    record Answered(Map<String, Answer> answers) implements Reply {
        public Answered {
            answers = Ordered.copy(answers);
        }
    }

    /** The item of a menu that has this word. */
    record Picked(String word) implements Reply {}

    /** This text. */
    record Typed(String text) implements Reply {}

    /** Back by one. */
    record Back() implements Reply {}

    /** To the answer of this number, to change it. */
    record Edit(int number) implements Reply {}

    /** A look over all answers so far. */
    record LookOver() implements Reply {}

    /** Where the answers are kept. */
    record Save() implements Reply {}

    /** Leave the interview. */
    record Interrupted() implements Reply {}

    /** Nothing more can come. */
    record EndOfInput() implements Reply {}
}
