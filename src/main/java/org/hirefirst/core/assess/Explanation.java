package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessment.ChosenByAnswers;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.FiredGate;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.assess.Formula.AllOf;
import org.hirefirst.core.assess.Formula.AnyOf;
import org.hirefirst.core.assess.Formula.FactRef;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.Negation;
import org.hirefirst.core.assess.Model.Firing;
import org.hirefirst.core.assess.Model.Own;
import org.hirefirst.core.assess.Model.Piece;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.jspecify.annotations.Nullable;

/** What has fired, and the answers that made it so. */
final class Explanation {
    private final Model model;
    private final Node present;
    private final @Nullable Answer[] given;
    private final Firing[] fired;
    private final BitSet gathered = new BitSet();
    private final BitSet factsSeen = new BitSet();

    /** Takes what is known, and the answers it was made of. */
    Explanation(Node present, @Nullable Answer[] given) {
        this.model = present.model();
        this.present = present;
        this.given = given;
        fired = fired();
    }

    /** All that has fired, in file order. */
    private Firing[] fired() {
        List<Firing> fired = new ArrayList<>();
        for (int question = 0; question < model.questions(); question++) {
            Own own = model.own()[question];
            if (own != null) {
                for (Firing firing : own.firing(present.shown(question), present.value(question))) {
                    fired.add(firing.contribution() == null ? firing(model.pieces()[firing.piece()]) : firing);
                }
            }
        }
        for (Piece piece : model.joint()) {
            if (isTrue(piece.when())) {
                fired.add(firing(piece));
            }
        }
        fired.sort((one, other) -> Integer.compare(one.piece(), other.piece()));
        return fired.toArray(Firing[]::new);
    }

    private Firing firing(Piece piece) {
        return new Firing(
                piece.number(), new Contribution(model.pack().evidence().get(piece.number()), because(piece.when())));
    }

    /** The ids of all evidence that fired, in file order. */
    List<String> evidence() {
        return Arrays.stream(fired)
                .map(one -> model.pack().evidence().get(one.piece()).id())
                .toList();
    }

    /** The points of the scale: the sum of what each contributes. */
    int points(int scale) {
        int points = 0;
        for (Firing one : fired) {
            points += model.pieces()[one.piece()].points()[scale];
        }
        return points;
    }

    /** What speaks for the outcome, strongest first; what chose it by answers stands before all. */
    List<Reason> speaksFor(int outcome, int[] leanings) {
        List<Reason> reasons = new ArrayList<>();
        Formula when = model.outcomes()[outcome];
        Map<String, Answer> byAnswers = when == null || !isTrue(when) ? Map.of() : because(when);
        if (!byAnswers.isEmpty()) {
            reasons.add(new ChosenByAnswers(model.pack().outcomes().get(outcome), byAnswers));
        }
        addStrongest(leanings, 1, reasons);
        return reasons;
    }

    /** What speaks against what is recommended, strongest first. */
    List<Reason> speaksAgainst(int[] leanings) {
        List<Reason> reasons = new ArrayList<>();
        addStrongest(leanings, -1, reasons);
        return reasons;
    }

    /** Adds what leans to this side: strength by strength, of which there are few. */
    private void addStrongest(int[] leanings, int side, List<Reason> reasons) {
        int strength = 0;
        for (Firing one : fired) {
            strength = Math.max(strength, side * leanings[one.piece()]);
        }
        for (; strength > 0; strength--) {
            for (Firing one : fired) {
                Contribution contribution = one.contribution();
                if (side * leanings[one.piece()] == strength && contribution != null) {
                    reasons.add(contribution);
                }
            }
        }
    }

    List<FiredGate> gates() {
        List<FiredGate> gates = new ArrayList<>();
        for (int gate = 0; gate < model.gates().length; gate++) {
            Formula when = model.gates()[gate].when();
            if (isTrue(when)) {
                gates.add(new FiredGate(model.pack().gates().get(gate), because(when)));
            }
        }
        return gates;
    }

    /** The cautions that are true where this is recommended. */
    List<FiredCaution> cautions(long recommended) {
        List<FiredCaution> cautions = new ArrayList<>();
        for (int caution = 0; caution < model.cautions().length; caution++) {
            if (present.caution(caution, recommended) == Truth.TRUE) {
                cautions.add(
                        new FiredCaution(model.pack().cautions().get(caution), because(model.cautions()[caution])));
            }
        }
        return cautions;
    }

    private boolean isTrue(Formula formula) {
        return formula.truth(present) == Truth.TRUE;
    }

    /** The answers that made the true formula true; of alternatives, those of the first. */
    private Map<String, Answer> because(Formula formula) {
        gathered.clear();
        factsSeen.clear();
        gather(formula, Truth.TRUE);
        String[] ids = new String[gathered.cardinality()];
        Answer[] answers = new Answer[ids.length];
        int size = 0;
        for (int question = gathered.nextSetBit(0); question >= 0; question = gathered.nextSetBit(question + 1)) {
            Answer answer = given[question];
            if (answer != null && !(answer instanceof Answer.Unknown) && present.shown(question) == Truth.TRUE) {
                ids[size] = model.question(question).id();
                answers[size] = answer;
                size++;
            }
        }
        return size == 0 ? Map.of() : Ordered.map(ids, answers, size);
    }

    private void gather(Formula formula, int truth) {
        if (formula instanceof Leaf leaf) {
            gathered.set(leaf.question());
        } else if (formula instanceof FactRef fact && !factsSeen.get(fact.fact())) {
            factsSeen.set(fact.fact());
            gather(model.facts()[fact.fact()], truth);
        } else if (formula instanceof Negation not) {
            gather(not.part(), Truth.not(truth));
        } else if (formula instanceof AllOf all) {
            gather(all.parts(), truth, Truth.FALSE);
        } else if (formula instanceof AnyOf any) {
            gather(any.parts(), truth, Truth.TRUE);
        }
    }

    /** Where one part is enough for this truth, the first that has it; else all parts. */
    private void gather(Formula[] parts, int truth, int oneIsEnough) {
        for (Formula part : parts) {
            if (truth != oneIsEnough) {
                gather(part, truth);
            } else if (part.truth(present) == truth) {
                gather(part, truth);
                return;
            }
        }
    }
}
