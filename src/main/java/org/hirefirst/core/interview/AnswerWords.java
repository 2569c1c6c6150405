package org.hirefirst.core.interview;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;

/** Answers in the words in which the person chose them. */
public final class AnswerWords {
    /** How "unknown" is said. */
    public static final String UNKNOWN = "don't know";

    /** How "not applicable" is said. */
    public static final String NOT_APPLICABLE = "not applicable";

    private AnswerWords() {}

    /** What was answered to the step; empty where nothing was, or only a part. */
    public static String of(Step step, Map<String, Answer> answers) {
        List<Question> questions = step.questions();
        if (!questions.stream().allMatch(question -> answers.containsKey(question.id()))) {
            return "";
        }
        if (step instanceof Step.Single single) {
            return of(single.domain(), answers.getOrDefault(single.id(), Answer.UNKNOWN));
        }
        if (questions.stream().allMatch(q -> Answer.UNKNOWN.equals(answers.get(q.id())))) {
            return UNKNOWN;
        }
        if (questions.stream().allMatch(q -> Answer.NOT_APPLICABLE.equals(answers.get(q.id())))) {
            return NOT_APPLICABLE;
        }
        List<String> ticked = questions.stream()
                .filter(q -> new Answer.Chosen(Checklist.YES).equals(answers.get(q.id())))
                .map(Question::ask)
                .toList();
        return ticked.isEmpty() ? ((Step.Screen) step).checklist().none() : String.join("; ", ticked);
    }

    private static String of(Domain domain, Answer answer) {
        if (answer instanceof Answer.Chosen chosen && domain instanceof Domain.Choices choices) {
            return choices.choices().stream()
                    .filter(choice -> choice.id().equals(chosen.choice()))
                    .map(Domain.Choice::text)
                    .findFirst()
                    .orElse(chosen.choice());
        }
        if (answer instanceof Answer.Amount amount && domain instanceof Domain.Numeric numeric) {
            return NumberWords.of(amount.number(), numeric.unit());
        }
        return answer instanceof Answer.NotApplicable ? NOT_APPLICABLE : UNKNOWN;
    }
}
