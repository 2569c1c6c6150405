package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Range;
import org.hirefirst.reader.Value.Entry;

/** Reads comparisons of one question: with choices, or with bounds where answers have an order. */
final class ComparisonReader {
    private final Names names;

    ComparisonReader(Names names) {
        this.names = names;
    }

    /** The comparison of a question that exists. */
    Condition read(Entry entry) {
        String question = entry.name();
        Domain domain = Objects.requireNonNull(names.questions().get(question));
        Value value = entry.value();
        if (Questions.isBroken(domain)) {
            return ConditionReader.BROKEN;
        }
        if (domain instanceof Choices choices) {
            return new Condition.OneOf(question, value.isMap() ? between(entry, choices) : listed(value, choices));
        }
        if (!value.isMap()) {
            value.error("not-bounds", Quote.of(question) + " is a number and has no choices", Bounds.HINT);
            return ConditionReader.BROKEN;
        }
        return new Condition.Within(question, range(value));
    }

    private static List<String> listed(Value value, Choices choices) {
        return value.isList() ? value.namesOf("choice", ids(choices)) : List.of(value.oneOf("choice", ids(choices)));
    }

    /** The choices that lie within the bounds. */
    private static List<String> between(Entry entry, Choices choices) {
        Value value = entry.value();
        if (!choices.ordered()) {
            String hint = "list the choices, or say `ordered: true` at the question and list them least first";
            value.error("not-ordered", "the choices of " + Quote.of(entry.name()) + " have no order", hint);
            return List.of();
        }
        Bounds<String> bounds = Bounds.read(value, bound -> bound.oneOf("choice", ids(choices)));
        int low = bounds.lower() == null ? 0 : choices.indexOf(bounds.lower()) + (bounds.lowerIncluded() ? 0 : 1);
        int high = bounds.upper() == null
                ? choices.choices().size() - 1
                : choices.indexOf(bounds.upper()) - (bounds.upperIncluded() ? 0 : 1);
        List<String> within = new ArrayList<>();
        for (int i = Math.max(0, low); i <= high; i++) {
            within.add(choices.choices().get(i).id());
        }
        if (within.isEmpty()) {
            value.error("nothing-between", "no choice lies within these bounds", null);
        }
        return within;
    }

    private static Range range(Value value) {
        Bounds<BigDecimal> bounds = Bounds.read(value, Value::number);
        Range range = new Range(
                bounds.lower() == null ? null : new Range.Bound(bounds.lower(), bounds.lowerIncluded()),
                bounds.upper() == null ? null : new Range.Bound(bounds.upper(), bounds.upperIncluded()));
        if (bounds.lower() != null && bounds.upper() != null) {
            int order = bounds.lower().compareTo(bounds.upper());
            if (order > 0 || (order == 0 && !(bounds.lowerIncluded() && bounds.upperIncluded()))) {
                value.error("nothing-between", "no number lies within these bounds", null);
            }
        }
        return range;
    }

    private static List<String> ids(Choices choices) {
        return choices.choices().stream().map(Choice::id).toList();
    }
}
