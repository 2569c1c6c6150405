package org.hirefirst.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Conditions over answers as JSON, in the words of the rule language: an object of one key. Facts are written out, so
 * that a reader needs nothing but the questions.
 */
final class ConditionJson {
    private final Map<String, Condition> facts;

    ConditionJson(Pack pack) {
        facts = pack.facts().stream().collect(Collectors.toMap(Fact::id, Fact::when));
    }

    /** A field with the condition, null where there is none. */
    void write(Json json, String name, @Nullable Condition condition) {
        if (condition == null) {
            json.nothing(name);
        } else {
            json.object(name, member -> member(member, condition));
        }
    }

    private void member(Json json, Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            oneOf(json, oneOf);
        } else if (condition instanceof Condition.Within within) {
            json.object(within.question(), bounds -> FlipsJson.range(bounds, within.range()));
        } else if (condition instanceof Condition.FactHolds fact) {
            member(json, fact(fact.fact()));
        } else if (condition instanceof Condition.All all) {
            parts(json, "all", all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            parts(json, "any", any.parts());
        } else if (condition instanceof Condition.Not not) {
            json.object("not", part -> member(part, not.part()));
        } else {
            throw new IllegalArgumentException("not a condition over answers: " + condition);
        }
    }

    private void parts(Json json, String name, List<Condition> parts) {
        json.objects(name, parts, this::member);
    }

    private static void oneOf(Json json, Condition.OneOf oneOf) {
        if (oneOf.choices().size() == 1) {
            json.field(oneOf.question(), oneOf.choices().get(0));
        } else {
            json.strings(oneOf.question(), oneOf.choices());
        }
    }

    private Condition fact(String id) {
        Condition when = facts.get(id);
        if (when == null) {
            throw new IllegalArgumentException("no such fact: " + id);
        }
        return when;
    }
}
