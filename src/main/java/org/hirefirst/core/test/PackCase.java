package org.hirefirst.core.test;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * A named case of a pack: answers, those of the case it starts from included, and what is expected of them.
 *
 * @param line where the case stands in its file, from 1
 */
public record PackCase(String name, int line, Map<String, Answer> answers, Expected expected) {
    public PackCase {
        answers = Ordered.copy(answers);
    }

    /**
     * What is expected; what is null is not looked at. Sets are compared whole, maps by the keys given.
     *
     * @param outcome the id of what is recommended
     * @param standing the word of the standing
     * @param possible ids of the possible outcomes
     * @param points candidate → points
     * @param excluded the candidates that are shut out
     * @param ranked ranking → its first item
     * @param cautions ids of the cautions that are true
     * @param dormant ids of the questions whose answers are dormant
     * @param flips ids of the outcomes to which flips are found
     */
    public record Expected(
            @Nullable String outcome,
            @Nullable String standing,
            @Nullable List<String> possible,
            @Nullable Map<String, Integer> points,
            @Nullable List<String> excluded,
            @Nullable Map<String, String> ranked,
            @Nullable List<String> cautions,
            @Nullable List<String> dormant,
            @Nullable List<String> flips) {
        public Expected {
            possible = possible == null ? null : List.copyOf(possible);
            points = points == null ? null : Ordered.copy(points);
            excluded = excluded == null ? null : List.copyOf(excluded);
            ranked = ranked == null ? null : Ordered.copy(ranked);
            cautions = cautions == null ? null : List.copyOf(cautions);
            dormant = dormant == null ? null : List.copyOf(dormant);
            flips = flips == null ? null : List.copyOf(flips);
        }
    }
}
