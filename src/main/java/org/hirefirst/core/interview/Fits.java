package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Numeric.Limit;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** Whether answers are among those that questions allow. */
public final class Fits {
    private Fits() {}

    /** Whether these are answers to the questions of the step, to all and to no others, that they allow. */
    public static boolean answers(Step step, Map<String, Answer> answers) {
        return answers.size() == step.questions().size()
                && step.questions().stream().allMatch(question -> answer(question, answers.get(question.id())));
    }

    /** Whether the question allows the answer. */
    static boolean answer(Question question, @Nullable Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return question.domain() instanceof Domain.Choices choices && choices.indexOf(chosen.choice()) >= 0;
        }
        if (answer instanceof Answer.Amount amount) {
            return question.domain() instanceof Domain.Numeric numeric && numeric.broken(amount.number()) == null;
        }
        return answer instanceof Answer.Unknown || (answer instanceof Answer.NotApplicable && question.mayNotApply());
    }

    /** The limit that the number breaks, as a sentence, or null where it is allowed. */
    public static @Nullable String limit(Domain.Numeric domain, BigDecimal number) {
        Limit broken = domain.broken(number);
        if (broken == null) {
            return null;
        }
        return switch (broken) {
            case TOO_LOW -> "It must be at least " + bound(domain.min(), domain) + ".";
            case TOO_HIGH -> "It must be at most " + bound(domain.max(), domain) + ".";
            case NOT_WHOLE -> "It must be a whole number.";
        };
    }

    private static String bound(@Nullable BigDecimal bound, Domain.Numeric domain) {
        return bound == null ? "" : NumberWords.of(bound, domain.unit());
    }
}
