package org.hirefirst.core.assess;

import java.util.BitSet;
import java.util.function.Consumer;
import org.hirefirst.core.assess.Formula.AllOf;
import org.hirefirst.core.assess.Formula.AnyOf;
import org.hirefirst.core.assess.Formula.FactRef;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.Negation;
import org.hirefirst.core.assess.Formula.OverResult;

/** What formulas read. */
final class Reads {
    private Reads() {}

    /** The questions whose answers the formula reads, itself or through facts; not what shows them. */
    static BitSet answers(Model model, Formula formula) {
        BitSet questions = new BitSet();
        leaves(model, formula, leaf -> questions.set(leaf.question()));
        return questions;
    }

    /** Visits the comparisons of the formula, and of each fact it reads once. */
    static void leaves(Model model, Formula formula, Consumer<Leaf> visitor) {
        leaves(model, formula, visitor, new BitSet());
    }

    private static void leaves(Model model, Formula formula, Consumer<Leaf> visitor, BitSet factsSeen) {
        atoms(formula, atom -> {
            if (atom instanceof Leaf leaf) {
                visitor.accept(leaf);
            } else if (atom instanceof FactRef fact && !factsSeen.get(fact.fact())) {
                factsSeen.set(fact.fact());
                leaves(model, model.facts()[fact.fact()], visitor, factsSeen);
            }
        });
    }

    /** Whether the formula reads the recommendation. */
    static boolean recommendation(Formula formula) {
        boolean[] found = new boolean[1];
        atoms(formula, atom -> found[0] |= atom instanceof OverResult result && result.recommendation());
        return found[0];
    }

    /** Visits the parts of the formula that have no parts: comparisons, facts, and readings of the result. */
    static void atoms(Formula formula, Consumer<Formula> visitor) {
        if (formula instanceof AllOf all) {
            atoms(all.parts(), visitor);
        } else if (formula instanceof AnyOf any) {
            atoms(any.parts(), visitor);
        } else if (formula instanceof Negation not) {
            atoms(not.part(), visitor);
        } else {
            visitor.accept(formula);
        }
    }

    private static void atoms(Formula[] parts, Consumer<Formula> visitor) {
        for (Formula part : parts) {
            atoms(part, visitor);
        }
    }
}
