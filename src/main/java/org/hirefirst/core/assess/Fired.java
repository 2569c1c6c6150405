package org.hirefirst.core.assess;

import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Ordered;

/**
 * What is true of a pack's rules for one set of answers, whether a result mentions it or not; for tests of packs.
 *
 * @param evidence ids of the evidence whose condition is true
 * @param firsts ranking → its first item, for every ranking that has one, whether it applies or not
 */
public record Fired(Set<String> evidence, Map<String, String> firsts) {
    public Fired {
        evidence = Ordered.copy(evidence);
        firsts = Ordered.copy(firsts);
    }
}
