package org.hirefirst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.bench.Signals.Row;
import org.hirefirst.bench.Signals.Scored;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The signals as rules of easy-rules, in its fastest form: conditions and actions in Java. */
public final class EasyRules {
    private final boolean listing;
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private int revops;
    private int cro;
    private List<String> fired = List.of();

    /** Prepares the rules; they list what fired, or only count points. */
    public EasyRules(boolean listing) {
        this.listing = listing;
        int priority = 0;
        for (Row row : Signals.ROWS) {
            rules.register(new RuleBuilder()
                    .name(row.id())
                    .priority(++priority)
                    .when(facts -> row.answer().equals(facts.get(row.question())))
                    .then(facts -> {
                        revops += row.revops();
                        cro += row.cro();
                        if (listing) {
                            fired.add(row.id());
                        }
                    })
                    .build());
        }
    }

    /** The answers as this engine holds them. */
    public static Facts facts(Map<String, String> answers) {
        Facts facts = new Facts();
        answers.forEach(facts::put);
        return facts;
    }

    /** Decides. */
    public Scored score(Facts facts) {
        revops = 0;
        cro = 0;
        fired = listing ? new ArrayList<>() : List.of();
        engine.fire(rules, facts);
        return Scored.of(revops, cro, fired);
    }
}
