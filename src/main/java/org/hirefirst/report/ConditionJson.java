package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Conditions over answers as JSON, in the words of the rule language: an object of one key. Facts are named where they
 * are read, as {@code {"fact": id}}, and written once.
 */
final class ConditionJson {
    private ConditionJson() {}

    /** A field with an object, fact → condition. */
    static void facts(Json json, List<Fact> facts) {
        json.object("facts", members -> facts.forEach(fact -> write(members, fact.id(), fact.when())));
    }

    /** A field with the condition, null where there is none. */
    static void write(Json json, String name, @Nullable Condition condition) {
        if (condition == null) {
            json.nothing(name);
        } else {
            json.object(name, member -> member(member, condition));
        }
    }

    private static void member(Json json, Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            oneOf(json, oneOf);
        } else if (condition instanceof Condition.Within within) {
            json.object(within.question(), bounds -> FlipsJson.range(bounds, within.range()));
        } else if (condition instanceof Condition.FactHolds fact) {
            json.field("fact", fact.fact());
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

    private static void parts(Json json, String name, List<Condition> parts) {
        json.objects(name, parts, ConditionJson::member);
    }

    private static void oneOf(Json json, Condition.OneOf oneOf) {
        if (oneOf.choices().size() == 1) {
            json.field(oneOf.question(), oneOf.choices().get(0));
        } else {
            json.strings(oneOf.question(), oneOf.choices());
        }
    }
}
