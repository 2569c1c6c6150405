package org.hirefirst.core.assess;

import java.util.Arrays;
import org.hirefirst.core.assess.Model.GateModel;
import org.hirefirst.core.assess.Model.RankingModel;
import org.jspecify.annotations.Nullable;

/**
 * A set of states at once: some questions have a value, some are left open, some are free to get any value.
 *
 * <p>Truth and points are worked out for all of these states together, as sets and bounds; with nothing free they are
 * exact. After {@link #set} everything is worked out anew when asked for. Not for use by several threads.
 */
final class Node {
    /** The question may get any value. */
    static final int FREE = -1;
    /** The question stays open. */
    static final int LEFT = -2;

    /** The bit for "no outcome holds" in {@link #outcomes()}. */
    static final long NONE = 1L << 62;

    private final Model model;
    private final int[] state;
    private final byte[] shown;
    private final byte[] facts;
    private final byte[] shut;
    private final Tally tally;
    private boolean gated;
    private boolean tallied;
    /** Bits of the outcomes that may be recommended, for conditions of cautions. */
    private long recommended;

    Node(Model model, int[] state) {
        this.model = model;
        this.state = state.clone();
        shown = new byte[model.questions()];
        facts = new byte[model.facts().length];
        shut = new byte[model.candidates()];
        tally = new Tally(model.parts());
    }

    Model model() {
        return model;
    }

    int value(int question) {
        return state[question];
    }

    int[] state() {
        return state.clone();
    }

    void set(int question, int value) {
        if (state[question] != value) {
            state[question] = value;
            forget();
        }
    }

    void set(int[] values) {
        for (int question = 0; question < state.length; question++) {
            state[question] = values[question];
        }
        forget();
    }

    private void forget() {
        for (int question : model.conditional()) {
            shown[question] = 0;
        }
        Arrays.fill(facts, (byte) 0);
        gated = false;
        tallied = false;
    }

    /** Whether the question is shown: true, hidden: false, or waiting: open. */
    int shown(int question) {
        if (shown[question] == 0) {
            Formula when = model.shown()[question];
            shown[question] = (byte) (when == null ? Truth.TRUE : when.truth(this));
        }
        return shown[question];
    }

    /** Whether no question that is shown, or may be, lacks a value. */
    boolean isComplete() {
        for (int question = 0; question < state.length; question++) {
            int shown = shown(question);
            if (shown != Truth.FALSE && (shown != Truth.TRUE || state[question] < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the question as shown or not without a look at its condition. */
    void pretend(int question, int truth) {
        forget();
        shown[question] = (byte) truth;
    }

    int fact(int fact) {
        if (facts[fact] == 0) {
            facts[fact] = (byte) model.facts()[fact].truth(this);
        }
        return facts[fact];
    }

    /** Whether the candidate is shut out: true or false. */
    int shut(int candidate) {
        if (!gated) {
            gated = true;
            Arrays.fill(shut, (byte) Truth.FALSE);
            for (GateModel gate : model.gates()) {
                int truth = gate.when().truth(this);
                int fires = Truth.of((truth & Truth.TRUE) != 0, truth == Truth.TRUE);
                for (int one : gate.excludes()) {
                    shut[one] = (byte) Truth.or(shut[one], fires);
                }
            }
        }
        return shut[candidate];
    }

    /** The bounds of points. */
    Tally tally() {
        if (!tallied) {
            tallied = true;
            tally.count(this);
        }
        return tally;
    }

    /** Bits of the outcomes that may be the first that holds, {@link #NONE} among them. */
    long outcomes() {
        int last = model.outcomes().length - 1;
        long found = 0;
        boolean allMayFail = true;
        boolean someMayBeOpen = false;
        for (int outcome = 0; outcome < last; outcome++) {
            int truth = holds(outcome);
            if ((truth & Truth.TRUE) != 0) {
                found |= 1L << outcome;
            }
            if (truth == Truth.TRUE) {
                return found;
            }
            allMayFail &= (truth & Truth.FALSE) != 0;
            someMayBeOpen |= (truth & Truth.OPEN) != 0;
        }
        return found | (allMayFail ? 1L << last : 0) | (someMayBeOpen ? NONE : 0);
    }

    private int holds(int outcome) {
        Formula when = model.outcomes()[outcome];
        int truth = when == null ? Truth.TRUE : when.truth(this);
        for (int i = 0; i < model.names()[outcome].length && truth != Truth.FALSE; i++) {
            int shut = shut(model.names()[outcome][i]);
            truth = shut == Truth.FALSE ? truth : Truth.and(truth, Truth.not(shut));
        }
        return truth;
    }

    /** Bits of the items or steps that may be the ranking's first; {@link #NONE} where none may be. */
    long firsts(int ranking) {
        RankingModel one = model.rankings()[ranking];
        return one.steps() == null ? firstsByPoints(one) : firstSteps(one.steps());
    }

    private long firstsByPoints(RankingModel ranking) {
        long found = 0;
        for (int item = 0; item < ranking.items(); item++) {
            int truth = firstByPoints(ranking, item);
            if ((truth & Truth.TRUE) != 0) {
                found |= 1L << item;
            }
            if (truth == Truth.TRUE) {
                return found;
            }
        }
        for (int item = 0; item < ranking.items(); item++) {
            if (tally().low(ranking.firstScale() + item) > 0) {
                return found;
            }
        }
        return found | NONE;
    }

    private int firstByPoints(RankingModel ranking, int item) {
        Tally points = tally();
        int scale = ranking.firstScale() + item;
        boolean must = points.low(scale) > 0;
        if (points.high(scale) <= 0) {
            return Truth.FALSE;
        }
        for (int other = 0; other < ranking.items(); other++) {
            int ahead = other < item ? 1 : 0;
            int otherScale = ranking.firstScale() + other;
            if (other != item && points.lead(scale, otherScale) < ahead) {
                return Truth.FALSE;
            }
            must &= other == item || -points.lead(otherScale, scale) >= ahead;
        }
        return Truth.of(true, must);
    }

    private long firstSteps(@Nullable Formula[] steps) {
        long found = 0;
        for (int step = 0; step < steps.length; step++) {
            Formula when = steps[step];
            int truth = when == null ? Truth.TRUE : when.truth(this);
            if ((truth & Truth.TRUE) != 0) {
                found |= 1L << step;
            }
            if ((truth & Truth.OPEN) != 0) {
                found |= NONE;
            }
            if ((truth & Truth.FALSE) == 0) {
                return found;
            }
        }
        return found | NONE;
    }

    /** Whether the caution is true, where one of these outcomes is recommended. */
    int caution(int caution, long outcomes) {
        recommended = outcomes;
        return model.cautions()[caution].truth(this);
    }

    long recommended() {
        return recommended;
    }
}
