package org.hirefirst.reader;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hirefirst.core.pack.Question;

/**
 * One id has one text everywhere: answers carry over from pack to pack by it. What is asked and what may be answered
 * has to be the same; why it is asked, when, and under which topic may differ.
 */
final class SameWords {
    private SameWords() {}

    static boolean same(Question one, Question other) {
        return one.ask().equals(other.ask())
                && one.domain().equals(other.domain())
                && one.mayNotApply() == other.mayNotApply();
    }

    /**
     * Reports each question that is another one elsewhere.
     *
     * @param places where the questions of the pack stand
     * @param elsewhere where the others stand, in words
     */
    static void check(
            Collection<Question> questions, Map<String, Value> places, Map<String, Question> others, String elsewhere) {
        for (Question question : questions) {
            Question other = others.get(question.id());
            if (other != null && !same(question, other)) {
                String message = "the question " + Value.quote(question.id()) + " reads otherwise in " + elsewhere;
                String hint = "one id has one text everywhere: the same `ask` and answers, or another id";
                Objects.requireNonNull(places.get(question.id())).error("other-words", message, hint);
            }
        }
    }

    static Map<String, Question> byId(Collection<Question> questions) {
        Map<String, Question> byId = new LinkedHashMap<>();
        questions.forEach(question -> byId.putIfAbsent(question.id(), question));
        return byId;
    }
}
