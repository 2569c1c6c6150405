package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Span;

/** A condition as a pack's file would have it. */
final class ConditionText {
    private final Pack pack;

    ConditionText(Pack pack) {
        this.pack = pack;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return entry(
                    oneOf.question(), oneOf.choices().isEmpty() ? aboveTheLast(oneOf.question()) : oneOf.choices());
        } else if (condition instanceof Condition.Within within) {
            return entry(within.question(), range(within.range()));
        } else if (condition instanceof Condition.FactHolds fact) {
            return entry("fact", fact.fact());
        } else if (condition instanceof Condition.All all) {
            return entry("all", each(all.parts()));
        } else if (condition instanceof Condition.AnyOf any) {
            return entry("any", each(any.parts()));
        } else if (condition instanceof Condition.Not not) {
            return entry("not", of(not.part()));
        }
        return overResult((Condition.OverResult) condition);
    }

    private String overResult(Condition.OverResult condition) {
        if (condition instanceof Condition.Leads leads) {
            return entry("leads", entry(leads.candidate(), leads.by()));
        } else if (condition instanceof Condition.WouldLead would) {
            return entry("would-lead", entry(would.candidate(), would.by()));
        } else if (condition instanceof Condition.PointsWithin points) {
            return entry("points", entry(points.candidate(), span(points.span())));
        } else if (condition instanceof Condition.TopWithin top) {
            return entry("top", span(top.span()));
        } else if (condition instanceof Condition.Level level) {
            return entry(
                    "level", "{of: " + level.of() + ", by: " + level.by() + ", at-least: " + level.atLeast() + "}");
        } else if (condition instanceof Condition.ShutOut out) {
            return entry("excluded", out.candidates());
        } else if (condition instanceof Condition.RankedFirst ranked) {
            return entry("ranked", entry(ranked.ranking(), ranked.item()));
        } else if (condition instanceof Condition.Recommended recommended) {
            return entry("recommended", recommended.outcomes());
        } else if (condition instanceof Condition.NamesFirst names) {
            return entry("first", names.candidates());
        }
        throw new IllegalArgumentException("a new kind of condition: " + condition);
    }

    /** No choice at all can only be said by the order. */
    private String aboveTheLast(String id) {
        return pack.questions().stream()
                .filter(question -> question.id().equals(id))
                .map(question -> ((Domain.Choices) question.domain()).choices())
                .map(choices -> entry("above", choices.get(choices.size() - 1).id()))
                .findFirst()
                .orElseThrow();
    }

    private static String entry(String key, Object value) {
        return "{" + key + ": " + value + "}";
    }

    private String each(List<Condition> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String range(Range range) {
        List<String> parts = new ArrayList<>();
        if (range.lower() != null) {
            parts.add((range.lower().included() ? "at-least: " : "above: ")
                    + range.lower().value().toPlainString());
        }
        if (range.upper() != null) {
            parts.add((range.upper().included() ? "at-most: " : "below: ")
                    + range.upper().value().toPlainString());
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String span(Span span) {
        List<String> parts = new ArrayList<>();
        if (span.low() != Integer.MIN_VALUE) {
            parts.add("at-least: " + span.low());
        }
        if (span.high() != Integer.MAX_VALUE) {
            parts.add("at-most: " + span.high());
        }
        return "{" + String.join(", ", parts) + "}";
    }
}
