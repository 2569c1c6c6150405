package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads conditions. A condition is a map, and its entries hold together. */
final class ConditionReader {
    /** Stands in for a condition that could not be read. */
    static final Condition BROKEN = new Condition.AnyOf(List.of());

    private final Names names;
    private final ComparisonReader comparisons;
    private final ResultConditionReader results;

    /** What conditions may read where they stand. */
    enum Scope {
        ANSWERS,
        OUTCOME,
        CAUTION
    }

    ConditionReader(Names names) {
        this.names = names;
        this.comparisons = new ComparisonReader(names);
        this.results = new ResultConditionReader(names);
    }

    /** The condition, or a stand-in where there is none or it is broken. */
    Condition read(@Nullable Value value, Scope scope) {
        if (value == null) {
            return BROKEN;
        }
        List<Condition> parts = new ArrayList<>();
        for (Entry entry : value.entries()) {
            parts.add(part(entry, scope));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition part(Entry entry, Scope scope) {
        Value value = entry.value();
        return switch (entry.name()) {
            case "all" -> new Condition.All(list(value, scope));
            case "any" -> new Condition.AnyOf(list(value, scope));
            case "not" -> new Condition.Not(read(value, scope));
            case "fact" -> new Condition.FactHolds(value.oneOf("fact", names.facts()));
            default -> Ids.CONDITION_KEYS.contains(entry.name()) ? overResult(entry, scope) : comparison(entry);
        };
    }

    private List<Condition> list(Value value, Scope scope) {
        return value.items().stream().map(element -> read(element, scope)).toList();
    }

    private Condition overResult(Entry entry, Scope scope) {
        String key = Quote.of(entry.name());
        if (scope == Scope.ANSWERS) {
            String hint = "only the `when` of outcomes and cautions can read the result";
            entry.key().error("misplaced-condition", key + " reads the result, which is not known here", hint);
            return BROKEN;
        }
        boolean recommendation =
                entry.name().equals("recommended") || entry.name().equals("first");
        if (recommendation && scope == Scope.OUTCOME) {
            String hint = "only the `when` of cautions can read the recommendation";
            entry.key().error("misplaced-condition", key + " reads the recommendation, not known here", hint);
            return BROKEN;
        }
        return results.read(entry);
    }

    private Condition comparison(Entry entry) {
        if (!names.questions().containsKey(entry.name())) {
            names.unknownQuestion(entry.key());
            return BROKEN;
        }
        return comparisons.read(entry);
    }
}
