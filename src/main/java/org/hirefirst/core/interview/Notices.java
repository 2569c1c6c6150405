package org.hirefirst.core.interview;

import java.util.HashSet;
import java.util.Set;
import org.hirefirst.core.pack.Caution;

/**
 * Which notices the person has had.
 *
 * @param cautions ids of the contradictions that were put
 * @param settled whether it was said that the recommendation is settled
 */
record Notices(Set<String> cautions, boolean settled) {
    static final Notices NONE = new Notices(Set.of(), false);

    Notices {
        cautions = Set.copyOf(cautions);
    }

    Notices put(Caution caution) {
        Set<String> more = new HashSet<>(cautions);
        more.add(caution.id());
        return new Notices(more, settled);
    }

    Notices settled(boolean said) {
        return new Notices(cautions, said);
    }
}
