package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Ranking;

/** All conditions of a pack, and what stands inside a condition. */
final class Conditions {
    private Conditions() {}

    /** Every condition that stands anywhere in the pack. */
    static List<Condition> in(Pack pack) {
        List<Condition> all = new ArrayList<>();
        pack.questions().forEach(question -> all.add(question.when()));
        pack.facts().forEach(fact -> all.add(fact.when()));
        pack.evidence().forEach(evidence -> all.add(evidence.when()));
        pack.gates().forEach(gate -> all.add(gate.when()));
        pack.cautions().forEach(caution -> all.add(caution.when()));
        pack.outcomes().forEach(outcome -> all.add(outcome.when()));
        for (Ranking ranking : pack.rankings()) {
            if (ranking instanceof Ranking.Ladder ladder) {
                ladder.steps().forEach(step -> all.add(step.when()));
            }
        }
        all.removeIf(Objects::isNull);
        return all;
    }

    /** The condition itself and all inside it, facts not followed. */
    static Stream<Condition> within(Condition condition) {
        List<Condition> parts = List.of();
        if (condition instanceof Condition.All all) {
            parts = all.parts();
        } else if (condition instanceof Condition.AnyOf any) {
            parts = any.parts();
        } else if (condition instanceof Condition.Not not) {
            parts = List.of(not.part());
        }
        return Stream.concat(Stream.of(condition), parts.stream().flatMap(Conditions::within));
    }

    /** The questions that the condition reads, itself or through facts. */
    static List<String> questionsRead(Pack pack, Condition condition) {
        return within(condition)
                .flatMap(part -> {
                    if (part instanceof Condition.OneOf oneOf) {
                        return Stream.of(oneOf.question());
                    } else if (part instanceof Condition.Within within) {
                        return Stream.of(within.question());
                    } else if (part instanceof Condition.FactHolds fact) {
                        return questionsRead(pack, factNamed(pack, fact.fact())).stream();
                    }
                    return Stream.of();
                })
                .distinct()
                .toList();
    }

    /** The condition of the fact. */
    static Condition factNamed(Pack pack, String id) {
        return pack.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow()
                .when();
    }
}
