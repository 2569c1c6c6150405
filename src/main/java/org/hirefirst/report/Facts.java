package org.hirefirst.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a pack as they are written. Facts may read others several times over many steps, so what is written out
 * wherever it is read would grow without bounds: long ones are told once and named elsewhere.
 */
final class Facts {
    /** How many comparisons a fact may come to and still be written out where it is read. */
    private static final int SHORT = 12;

    private final List<Fact> all;
    private final Map<String, Condition> conditions;
    private final Map<String, Integer> sizes = new HashMap<>();

    Facts(Pack pack) {
        all = pack.facts();
        conditions = all.stream().collect(Collectors.toMap(Fact::id, Fact::when));
    }

    /** What the fact stands for, or null where it is to be named: it is long, or there is no such fact. */
    @Nullable
    Condition writtenOut(String id) {
        Condition when = conditions.get(id);
        return when == null || size(id, when) > SHORT ? null : when;
    }

    /** Every fact that the conditions read, themselves or through other facts, in file order. */
    List<Fact> under(Collection<Condition> roots) {
        Set<String> read = new HashSet<>();
        roots.forEach(root -> gather(root, read));
        return all.stream().filter(fact -> read.contains(fact.id())).toList();
    }

    private void gather(Condition condition, Set<String> read) {
        if (condition instanceof Condition.FactHolds fact) {
            Condition when = conditions.get(fact.fact());
            if (when != null && read.add(fact.fact())) {
                gather(when, read);
            }
        } else {
            parts(condition).forEach(part -> gather(part, read));
        }
    }

    private int size(String id, Condition when) {
        Integer known = sizes.get(id);
        int size = known == null ? size(when) : known;
        sizes.put(id, size);
        return size;
    }

    /** How many comparisons stand in the condition as it is written. */
    private int size(Condition condition) {
        if (condition instanceof Condition.FactHolds fact) {
            Condition when = writtenOut(fact.fact());
            return when == null ? 1 : size(fact.fact(), when);
        }
        List<Condition> parts = parts(condition);
        return parts.isEmpty() ? 1 : parts.stream().mapToInt(this::size).sum();
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }
}
