package org.hirefirst.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Question;

/**
 * One id has one text everywhere: answers carry over from pack to pack by it. What is asked and what may be answered
 * has to be the same; why it is asked, when, and under which topic may differ.
 */
final class SameWords {
    private SameWords() {}

    /** Questions that stand elsewhere, and where; of equal ids the first. */
    static final class Others {
        private final Map<String, Question> questions = new HashMap<>();
        private final Map<String, Value> places = new HashMap<>();

        void add(List<Question> more, List<Value> theirPlaces) {
            for (int i = 0; i < more.size(); i++) {
                questions.putIfAbsent(more.get(i).id(), more.get(i));
                places.putIfAbsent(more.get(i).id(), theirPlaces.get(i));
            }
        }
    }

    /** Reports each question at one of the places that stands elsewhere in other words. */
    static void check(Collection<Question> questions, Map<String, Value> places, Others others) {
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            if (!seen.add(question.id())) {
                continue;
            }
            Value place = places.get(question.id());
            Question other = others.questions.get(question.id());
            Value otherPlace = others.places.get(question.id());
            if (place != null && other != null && otherPlace != null && !same(question, other)) {
                report(question.id(), place, otherPlace);
            }
        }
    }

    /** Accuses the first of the two places, unless only the other is the user's to mend. */
    private static void report(String id, Value place, Value other) {
        boolean isOthersFault = place.isBundled() && !other.isBundled();
        Value accused = isOthersFault ? other.reportingAs(place) : place;
        String hint = isOthersFault
                ? "what came with hirefirst asks it as at " + place.place()
                        + ": use the same `ask` and answers, or another id"
                : "use the same `ask` and answers as at " + other.place() + ", or another id";
        accused.error("other-words", "the question " + Quote.of(id) + " reads otherwise elsewhere", hint);
    }

    /** Whether answers to one are answers to the other. */
    static boolean same(Question one, Question other) {
        return one.ask().equals(other.ask())
                && one.domain().equals(other.domain())
                && one.mayNotApply() == other.mayNotApply();
    }
}
