package org.hirefirst.core.assess;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/**
 * How topics bear on the order of questions.
 *
 * @param together whether the questions of a topic come one after the other
 * @param open the topic at hand, or null
 */
record Topics(boolean together, @Nullable String open) {

    /** Each question counts for itself, whatever its topic. */
    static final Topics ASIDE = new Topics(false, null);

    /** The topic at hand comes first, then the one whose questions tell most on average. */
    static Topics together(@Nullable String open) {
        return new Topics(true, open);
    }

    /** Those of the topic at hand before all others. */
    Comparator<Integer> openFirst(Model model) {
        return (one, other) -> Boolean.compare(isOpen(model, other), isOpen(model, one));
    }

    /** Those that tell most first, topic by topic where these stay together. */
    Comparator<Integer> byGain(Model model, List<Integer> questions, ToDoubleFunction<Integer> gain) {
        Comparator<Integer> mostFirst =
                (one, other) -> Double.compare(-gain.applyAsDouble(one), -gain.applyAsDouble(other));
        if (!together) {
            return mostFirst;
        }
        Map<String, Double> means =
                questions.stream().collect(groupingBy(question -> topic(model, question), averagingDouble(gain)));
        return openFirst(model)
                .thenComparing((one, other) -> Double.compare(
                        -means.getOrDefault(topic(model, one), 0.0), -means.getOrDefault(topic(model, other), 0.0)))
                .thenComparing(mostFirst);
    }

    private boolean isOpen(Model model, int question) {
        return open != null && open.equals(model.question(question).topic());
    }

    /** A question without a topic is one of its own. */
    private static String topic(Model model, int number) {
        Question question = model.question(number);
        return question.topic() == null ? "=" + question.id() : question.topic();
    }
}
