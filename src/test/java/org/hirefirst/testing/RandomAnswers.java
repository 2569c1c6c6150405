package org.hirefirst.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;

/** Random answers that fit a pack: real, not-applicable, unknown and none at all, also for questions that do not show. */
public final class RandomAnswers {
    private RandomAnswers() {}

    /** Some answers, few or many, so that not too many completions are left. */
    public static Map<String, Answer> next(Dice dice, Pack pack, Size size) {
        double real = dice.oneOf(0.0, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.8, 1.0);
        double unknown = dice.oneOf(0.0, 0.3, 0.5, 0.6, 0.7, 0.9);
        Map<String, Answer> answers = new LinkedHashMap<>();
        double left = 1;
        for (Question question : dice.shuffled(pack.questions())) {
            double values = question.domain() instanceof Domain.Choices choices
                    ? choices.choices().size()
                    : 3;
            boolean answer = dice.chance(real) || left * values > size.open();
            if (answer) {
                answers.put(question.id(), real(dice, question));
            } else {
                left *= values;
                if (dice.chance(unknown)) {
                    answers.put(question.id(), Answer.UNKNOWN);
                }
            }
        }
        return answers;
    }

    /** A choice, a number within the limits, or not-applicable where that may be. */
    public static Answer real(Dice dice, Question question) {
        if (question.mayNotApply() && dice.chance(0.2)) {
            return Answer.NOT_APPLICABLE;
        }
        return question.domain() instanceof Domain.Choices choices
                ? new Answer.Chosen(dice.pick(choices.choices()).id())
                : new Answer.Amount(number(dice, (Domain.Numeric) question.domain()));
    }

    private static BigDecimal number(Dice dice, Domain.Numeric limits) {
        int least = limits.min() == null ? -2 : limits.min().intValueExact();
        int most = limits.max() == null ? 12 : limits.max().intValueExact();
        int whole = dice.between(least, most);
        boolean fraction = !limits.whole() && whole < most && dice.chance(0.3);
        return new BigDecimal(whole + dice.pick(fraction ? List.of(".5", ".25") : List.of("", "", ".0")));
    }
}
