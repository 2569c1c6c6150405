package org.hirefirst.core.interview;

import java.util.HashSet;
import java.util.Set;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which notices the person has had.
 *
 * @param kept ids of the contradictions that the person lets stand
 * @param referred the outcome of which it was said that another decision settles it
 * @param settled whether it was said that the recommendation is settled
 * @param enough whether the person wants to be asked nothing more while it is
 */
record Notices(Set<String> kept, @Nullable Outcome referred, boolean settled, boolean enough) {
    static final Notices NONE = new Notices(Set.of(), null, false, false);

    Notices {
        kept = Set.copyOf(kept);
    }

    Notices keep(Caution contradiction) {
        Set<String> more = new HashSet<>(kept);
        more.add(contradiction.id());
        return new Notices(more, referred, settled, enough);
    }

    /** After it was said that another decision settles it. */
    Notices referred(Outcome outcome) {
        return new Notices(kept, outcome, settled, enough);
    }

    /** After it was said that the recommendation is settled. */
    Notices settled(boolean isEnough) {
        return new Notices(kept, referred, true, isEnough);
    }

    /** Without those that what is known now has overtaken. */
    Notices at(Guide.View view) {
        Outcome outcome = view.referral() == null ? null : view.referral().outcome();
        boolean isElsewhere = referred != null && !referred.equals(outcome);
        return isElsewhere || !view.next().settled()
                ? new Notices(kept, isElsewhere ? null : referred, false, false)
                : this;
    }
}
