package org.hirefirst.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Span;
import org.hirefirst.core.text.Words;

/** Conditions in plain words, short facts written out, long ones named; what stands in brackets belongs together. */
public final class ConditionWords {
    private static final String AND = " and ";
    private static final String OR = " or ";

    private final PackWords words;
    private final Style style;
    private final Facts facts;

    /** For conditions of this pack. */
    public ConditionWords(Pack pack, Style style) {
        this.words = new PackWords(pack);
        this.style = style;
        this.facts = new Facts(pack);
    }

    /** The condition as the end of a sentence that begins with "if". */
    public String say(Condition condition) {
        if (condition instanceof Condition.OverResult overResult) {
            return overResult(overResult);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (condition instanceof Condition.Within within) {
            return words.quoted(within.question(), style) + " is " + words.range(within.question(), within.range());
        }
        if (condition instanceof Condition.FactHolds fact) {
            Condition when = facts.writtenOut(fact.fact());
            return when == null ? style.quote(fact.fact()) + " holds" : say(when);
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), AND);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), OR);
        }
        return condition instanceof Condition.Not not ? "not (" + say(not.part()) + ")" : "";
    }

    /** What the long facts mean that these conditions name, a sentence each. */
    List<String> meanings(Collection<Condition> conditions) {
        return facts.under(conditions).stream()
                .filter(fact -> facts.writtenOut(fact.id()) == null)
                .map(fact -> style.quote(fact.id()) + " holds if " + say(fact.when()) + ".")
                .toList();
    }

    private String joined(List<Condition> parts, String joint) {
        return parts.stream()
                .map(part -> part(part, parts.size() > 1 ? joint : ""))
                .collect(Collectors.joining(joint));
    }

    /** A part, in brackets where it is joined by another word than the whole. */
    private String part(Condition part, String joint) {
        Condition written = part instanceof Condition.FactHolds fact ? facts.writtenOut(fact.fact()) : part;
        Condition known = written == null ? part : written;
        boolean differs = joint.equals(AND)
                ? known instanceof Condition.AnyOf any && any.parts().size() > 1
                : joint.equals(OR)
                        && known instanceof Condition.All all
                        && all.parts().size() > 1;
        return differs ? "(" + say(known) + ")" : say(known);
    }

    private String oneOf(Condition.OneOf oneOf) {
        String question = words.quoted(oneOf.question(), style);
        if (oneOf.choices().isEmpty()) {
            return question + " is something it cannot be";
        }
        if (words.isItem(oneOf.question()) && oneOf.choices().size() == 1) {
            return question + (oneOf.choices().contains(Checklist.YES) ? " is ticked" : " is not ticked");
        }
        List<String> choices = oneOf.choices().stream()
                .map(choice -> style.quote(words.choice(oneOf.question(), choice)))
                .toList();
        return question + " is " + Words.list(choices, "or");
    }

    private String overResult(Condition.OverResult condition) {
        if (condition instanceof Condition.Leads leads) {
            return words.candidate(leads.candidate()) + " is ahead of all others by at least "
                    + Words.count(leads.by(), "point");
        }
        if (condition instanceof Condition.WouldLead would) {
            return words.candidate(would.candidate()) + " would be ahead by at least "
                    + Words.count(would.by(), "point") + " if nobody were shut out";
        }
        if (condition instanceof Condition.PointsWithin points) {
            return words.candidate(points.candidate()) + " has " + span(points.span());
        }
        if (condition instanceof Condition.TopWithin top) {
            return "the most anyone has is " + span(top.span());
        }
        if (condition instanceof Condition.Level level) {
            return Words.list(words.candidates(level.of()), "and") + " have at least "
                    + Words.count(level.atLeast(), "point") + " each, are within "
                    + Words.count(level.by(), "point") + " of one another, and ahead of all others";
        }
        if (condition instanceof Condition.ShutOut out) {
            return Words.list(words.candidates(out.candidates()), "and")
                    + (out.candidates().size() == 1 ? " is" : " are") + " shut out";
        }
        if (condition instanceof Condition.RankedFirst ranked) {
            return style.quote(words.item(ranked.ranking(), ranked.item())) + " comes first in "
                    + style.quote(words.ranking(ranked.ranking()));
        }
        if (condition instanceof Condition.Recommended recommended) {
            return Words.list(
                            recommended.outcomes().stream()
                                    .map(id -> style.quote(words.outcome(id)))
                                    .toList(),
                            "or") + " is recommended";
        }
        return condition instanceof Condition.NamesFirst first
                ? Words.list(words.candidates(first.candidates()), "or") + " is named first"
                : "";
    }

    private static String span(Span span) {
        if (span.low() == Integer.MIN_VALUE) {
            return "at most " + Words.count(span.high(), "point");
        }
        if (span.high() == Integer.MAX_VALUE) {
            return "at least " + Words.count(span.low(), "point");
        }
        return span.low() == span.high()
                ? Words.count(span.low(), "point")
                : "from " + span.low() + " to " + Words.count(span.high(), "point");
    }
}
