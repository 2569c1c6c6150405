package org.hirefirst.report;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Amount;

/** Answers as JSON: a choice's id, a number, {@code unknown} or {@code not-applicable}. */
final class AnswersJson {
    private AnswersJson() {}

    /** A field with an object, question → answer. */
    static void answers(Json json, String name, Map<String, Answer> answers) {
        json.object(name, members -> answers.forEach((question, answer) -> answer(members, question, answer)));
    }

    /** A field with one answer. */
    static void answer(Json json, String name, Answer answer) {
        if (answer instanceof Amount amount) {
            json.field(name, amount.number());
        } else {
            json.field(name, answer.text());
        }
    }
}
