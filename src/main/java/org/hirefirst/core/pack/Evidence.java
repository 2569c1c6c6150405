package org.hirefirst.core.pack;

import java.util.List;
import java.util.Map;

/**
 * What speaks for or against candidates and ranking items where its condition is true.
 *
 * @param points candidate → points, -4 to 4 and not 0, in file order; may be empty
 * @param ranks ranking → item → points, likewise
 * @param says the reason in one sentence
 */
public record Evidence(
        String id,
        Condition when,
        Map<String, Integer> points,
        Map<String, Map<String, Integer>> ranks,
        String says,
        List<String> cite) {
    public Evidence {
        points = Ordered.copy(points);
        ranks = Ordered.copy(ranks);
        cite = List.copyOf(cite);
    }
}
