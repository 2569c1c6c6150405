package org.hirefirst.core.pack;

import java.util.List;

/**
 * A warning that goes with the recommendation where its condition is true.
 *
 * @param ask whether an interview settles it before it ends
 * @param contradiction two questions whose answers contradict each other, or empty
 */
public record Caution(
        String id, Condition when, boolean ask, List<String> contradiction, String says, List<String> cite) {
    public Caution {
        contradiction = List.copyOf(contradiction);
        cite = List.copyOf(cite);
    }
}
