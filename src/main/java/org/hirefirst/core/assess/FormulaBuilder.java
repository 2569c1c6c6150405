package org.hirefirst.core.assess;

import java.util.List;
import org.hirefirst.core.assess.Formula.AllOf;
import org.hirefirst.core.assess.Formula.AnyOf;
import org.hirefirst.core.assess.Formula.FactRef;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.Negation;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Range;
import org.jspecify.annotations.Nullable;

/** Turns the conditions of one pack into formulas over its numbered questions and candidates. */
final class FormulaBuilder {
    private final Pack pack;
    private final Places questions;
    private final Places facts;
    private final int[] values;
    private final List<@Nullable List<Range>> regions;
    private final ResultFormulas results;

    FormulaBuilder(Pack pack, Places questions, Places candidates, int[] values, List<@Nullable List<Range>> regions) {
        this.pack = pack;
        this.questions = questions;
        this.values = values;
        this.regions = regions;
        facts = new Places(pack.facts().stream().map(Fact::id).toList());
        results = new ResultFormulas(pack, candidates);
    }

    Formula of(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return leaf(oneOf);
        } else if (condition instanceof Condition.Within within) {
            return leaf(within);
        } else if (condition instanceof Condition.FactHolds fact) {
            return new FactRef(facts.of(fact.fact()));
        } else if (condition instanceof Condition.All all) {
            return new AllOf(each(all.parts()));
        } else if (condition instanceof Condition.AnyOf any) {
            return new AnyOf(each(any.parts()));
        } else if (condition instanceof Condition.Not not) {
            return new Negation(of(not.part()));
        } else if (condition instanceof Condition.OverResult overResult) {
            return results.of(overResult);
        }
        throw new AssertionError(condition);
    }

    private Formula[] each(List<Condition> parts) {
        return parts.stream().map(this::of).toArray(Formula[]::new);
    }

    private Leaf leaf(Condition.OneOf condition) {
        int question = questions.of(condition.question());
        boolean[] satisfied = new boolean[values[question]];
        Domain.Choices domain = (Domain.Choices) pack.questions().get(question).domain();
        for (String choice : condition.choices()) {
            satisfied[domain.indexOf(choice)] = true;
        }
        return Leaf.of(question, satisfied);
    }

    private Leaf leaf(Condition.Within condition) {
        int question = questions.of(condition.question());
        boolean[] satisfied = new boolean[values[question]];
        List<Range> between = regions.get(question);
        for (int region = 0; between != null && region < between.size(); region++) {
            satisfied[region] = Regions.within(between.get(region), condition.range());
        }
        return Leaf.of(question, satisfied);
    }
}
