package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * The steps that were asked, in that order, and where the person stands among them.
 *
 * @param packs the pack that asked each of them
 * @param at the place of the current one; behind the last where a new one is due
 * @param editing whether the current one is visited alone, so that the way leads straight back to the end
 */
record Trail(List<Step> asked, List<Pack> packs, int at, boolean editing) {
    static final Trail EMPTY = new Trail(List.of(), List.of(), 0, false);

    Trail {
        asked = List.copyOf(asked);
        packs = List.copyOf(packs);
    }

    /** The step that is visited again, or null at the end. */
    @Nullable
    Step revisited() {
        return at < asked.size() ? asked.get(at) : null;
    }

    /** The place of a step among those that were asked, or -1. */
    int place(Step step) {
        return asked.stream().map(Step::ids).toList().indexOf(step.ids());
    }

    /** The topic of the step that was asked last, or null. */
    @Nullable
    String topic() {
        return asked.isEmpty() ? null : asked.get(asked.size() - 1).topic();
    }

    /** After an answer to this step, which this pack asks: the next one that shows, or the end. */
    Trail past(Step step, Pack pack, Predicate<Step> shows) {
        if (revisited() == null) {
            return longer(step, pack, asked.size() + 1, false);
        }
        int next = editing ? asked.size() : at + 1;
        while (next < asked.size() && !shows.test(asked.get(next))) {
            next++;
        }
        return new Trail(asked, packs, next, false);
    }

    /** One back, over those that do not show; from a single visit to the end; from the first nowhere. */
    Trail back(Predicate<Step> shows) {
        if (editing) {
            return new Trail(asked, packs, asked.size(), false);
        }
        for (int before = at - 1; before >= 0; before--) {
            if (shows.test(asked.get(before))) {
                return new Trail(asked, packs, before, false);
            }
        }
        return this;
    }

    /** Whether the way back leads anywhere. */
    boolean leadsBack(Predicate<Step> shows) {
        return editing || back(shows).at < at;
    }

    /** A single visit to this step. */
    Trail visit(Step step) {
        return new Trail(asked, packs, place(step), true);
    }

    /** A single visit to a step that was never asked, behind all others. */
    Trail visitNew(Step step, Pack pack) {
        return longer(step, pack, asked.size(), true);
    }

    private Trail longer(Step step, Pack pack, int place, boolean alone) {
        List<Step> longer = new ArrayList<>(asked);
        longer.add(step);
        List<Pack> theirs = new ArrayList<>(packs);
        theirs.add(pack);
        return new Trail(longer, theirs, place, alone);
    }
}
