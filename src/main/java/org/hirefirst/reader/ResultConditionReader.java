package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Span;
import org.hirefirst.reader.Value.Entry;

/** Reads conditions over the result: who leads, by how many points, who is shut out, what is ranked first. */
final class ResultConditionReader {
    private static final int MOST = 1000;
    private static final int LEAD = 2;

    private final Names names;

    ResultConditionReader(Names names) {
        this.names = names;
    }

    Condition read(Entry entry) {
        Value value = entry.value();
        return switch (entry.name()) {
            case "leads" -> {
                Lead lead = lead(value);
                yield new Condition.Leads(lead.candidate, lead.by);
            }
            case "would-lead" -> {
                Lead lead = lead(value);
                yield new Condition.WouldLead(lead.candidate, lead.by);
            }
            case "points" -> all(value, this::points);
            case "top" -> new Condition.TopWithin(span(value));
            case "level" -> level(value);
            case "excluded" -> new Condition.ShutOut(value.namesOf("candidate", names.candidates()));
            case "ranked" -> all(value, this::ranked);
            case "recommended" -> new Condition.Recommended(value.namesOf("outcome", names.outcomes()));
            case "first" -> new Condition.NamesFirst(value.namesOf("candidate", names.candidates()));
            default -> ConditionReader.BROKEN;
        };
    }

    private record Lead(String candidate, int by) {}

    private Lead lead(Value value) {
        if (!value.isMap()) {
            return new Lead(candidate(value), LEAD);
        }
        List<Entry> entries = value.entries();
        if (entries.size() > 1) {
            value.error("several-lead", "only one candidate can lead", "for several that are level there is `level`");
        }
        if (entries.isEmpty()) {
            return new Lead("", LEAD);
        }
        Entry entry = entries.get(0);
        return new Lead(candidate(entry.key()), entry.value().whole(1, MOST));
    }

    private Condition points(Entry entry) {
        return new Condition.PointsWithin(candidate(entry.key()), span(entry.value()));
    }

    private Condition level(Value value) {
        Fields fields = value.fields(List.of("of", "by", "at-least"));
        Value of = fields.need("of");
        List<String> candidates = of == null ? List.of() : of.namesOf("candidate", names.candidates());
        if (of != null && candidates.size() == 1) {
            of.error("too-few", "it takes two to be level", null);
        }
        Integer by = fields.wholeOrNull("by", 0, MOST);
        Integer atLeast = fields.wholeOrNull("at-least", -MOST, MOST);
        return new Condition.Level(
                candidates, Objects.requireNonNullElse(by, 1), Objects.requireNonNullElse(atLeast, 1));
    }

    private Condition ranked(Entry entry) {
        String ranking = entry.key().oneOf("ranking", names.rankings().keySet());
        Collection<String> items = names.rankings().getOrDefault(ranking, List.of());
        boolean known = names.rankings().containsKey(ranking);
        return new Condition.RankedFirst(
                ranking,
                known ? entry.value().oneOf(names.ladders().containsKey(ranking) ? "step" : "item", items) : "");
    }

    private String candidate(Value value) {
        return value.oneOf("candidate", names.candidates());
    }

    private static Span span(Value value) {
        Bounds<Integer> bounds = Bounds.read(value, bound -> bound.whole(-MOST, MOST));
        Integer lower = bounds.lower();
        Integer upper = bounds.upper();
        int low = lower == null ? Integer.MIN_VALUE : bounds.lowerIncluded() ? lower : lower + 1;
        int high = upper == null ? Integer.MAX_VALUE : bounds.upperIncluded() ? upper : upper - 1;
        if (low > high) {
            value.error("nothing-between", "no points lie within these bounds", null);
        }
        return new Span(low, high);
    }

    /** One condition for each entry, all of which have to hold. */
    private static Condition all(Value value, Function<Entry, Condition> read) {
        List<Condition> parts = new ArrayList<>();
        for (Entry entry : value.entries()) {
            parts.add(read.apply(entry));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
