package org.hirefirst.core.interview;

import java.util.HashSet;
import java.util.Set;
import org.hirefirst.core.pack.Caution;

/**
 * Which notices the person has had.
 *
 * @param cautions ids of the contradictions that were put
 * @param settled whether it was said that the recommendation is settled
 * @param enough whether the person wants to be asked nothing more while it is
 */
record Notices(Set<String> cautions, boolean settled, boolean enough) {
    static final Notices NONE = new Notices(Set.of(), false, false);

    Notices {
        cautions = Set.copyOf(cautions);
    }

    Notices put(Caution caution) {
        Set<String> more = new HashSet<>(cautions);
        more.add(caution.id());
        return new Notices(more, settled, enough);
    }

    /** After it was said that the recommendation is settled. */
    Notices settled(boolean isEnough) {
        return new Notices(cautions, true, isEnough);
    }

    /** Where the recommendation is not settled, or not any more. */
    Notices unsettled() {
        return new Notices(cautions, false, false);
    }
}
