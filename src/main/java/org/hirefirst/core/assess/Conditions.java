package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;

/** Walks over the conditions of a pack. */
final class Conditions {
    private Conditions() {}

    /** The ranges with which each question's number is compared, anywhere in the pack. */
    static Map<String, List<Range>> comparisons(Pack pack) {
        Map<String, List<Range>> ranges = new LinkedHashMap<>();
        Stream.of(
                        pack.questions().stream().map(Question::when),
                        pack.facts().stream().map(Fact::when),
                        pack.evidence().stream().map(Evidence::when),
                        pack.gates().stream().map(Gate::when),
                        pack.cautions().stream().map(Caution::when),
                        pack.outcomes().stream().map(Outcome::when),
                        pack.rankings().stream()
                                .filter(Ranking.Ladder.class::isInstance)
                                .flatMap(ranking -> ((Ranking.Ladder) ranking).steps().stream())
                                .map(Ranking.Step::when))
                .flatMap(conditions -> conditions)
                .filter(Objects::nonNull)
                .forEach(condition -> walk(condition, part -> {
                    if (part instanceof Condition.Within within) {
                        ranges.computeIfAbsent(within.question(), key -> new ArrayList<>())
                                .add(within.range());
                    }
                }));
        return ranges;
    }

    private static void walk(Condition condition, Consumer<Condition> visitor) {
        visitor.accept(condition);
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> walk(part, visitor));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> walk(part, visitor));
        } else if (condition instanceof Condition.Not not) {
            walk(not.part(), visitor);
        }
    }
}
