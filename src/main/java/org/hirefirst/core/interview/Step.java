package org.hirefirst.core.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** What is put to the person at once: one question, or the screen of a checklist. */
public sealed interface Step {

    /** The id of the question or of the checklist. */
    String id();

    /** The words that ask. */
    String ask();

    /** Why it is asked. */
    @Nullable
    String why();

    /** What counts as proof of an answer. */
    @Nullable
    String proof();

    /** The topic it belongs to, in the words of the pack. */
    @Nullable
    String topic();

    /** The questions it answers. */
    List<Question> questions();

    /** The ids of the questions it answers: steps with the same ones ask for the same. */
    default List<String> ids() {
        return questions().stream().map(Question::id).toList();
    }

    /** Whether "not applicable" is an answer. */
    boolean mayNotApply();

    /** The answers of someone who does not know. */
    default Map<String, Answer> unknown() {
        return each(question -> Answer.UNKNOWN);
    }

    /** The answers of someone to whom it does not apply. */
    default Map<String, Answer> notApplicable() {
        return each(question -> Answer.NOT_APPLICABLE);
    }

    /** The answer that each question gets, in file order. */
    private Map<String, Answer> each(Function<Question, Answer> answer) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        questions().forEach(question -> answers.put(question.id(), answer.apply(question)));
        return answers;
    }

    /** One question with choices or a number. */
    record Single(Question question) implements Step {
        @Override
        public String id() {
            return question.id();
        }

        @Override
        public String ask() {
            return question.ask();
        }

        @Override
        public @Nullable String why() {
            return question.why();
        }

        @Override
        public @Nullable String proof() {
            return question.proof();
        }

        @Override
        public @Nullable String topic() {
            return question.topic();
        }

        @Override
        public List<Question> questions() {
            return List.of(question);
        }

        @Override
        public boolean mayNotApply() {
            return question.mayNotApply();
        }

        /** What may be answered. */
        public Domain domain() {
            return question.domain();
        }

        /** This answer, as {@link Interview#answer} takes it. */
        public Map<String, Answer> answer(Answer answer) {
            return Map.of(question.id(), answer);
        }
    }

    /** The screen of a checklist, with those of its items that are still to be asked. */
    record Screen(Checklist checklist, List<Question> questions) implements Step {
        public Screen {
            questions = List.copyOf(questions);
        }

        @Override
        public String id() {
            return checklist.id();
        }

        @Override
        public String ask() {
            return checklist.ask();
        }

        @Override
        public @Nullable String why() {
            return checklist.why();
        }

        @Override
        public @Nullable String proof() {
            return checklist.proof();
        }

        @Override
        public @Nullable String topic() {
            return checklist.topic();
        }

        @Override
        public boolean mayNotApply() {
            return questions.stream().allMatch(Question::mayNotApply);
        }

        /** The answers of a screen on which these items are ticked: yes to each, no to the rest. */
        public Map<String, Answer> ticked(Set<String> items) {
            return Step.super.each(item -> new Answer.Chosen(items.contains(item.id()) ? Checklist.YES : Checklist.NO));
        }
    }
}
