package org.hirefirst.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of decisions shows of one.
 *
 * @param refersTo the ids of the decisions it may lead to
 * @param start whether it is a place to begin
 */
public record Listing(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience,
        List<String> refersTo,
        boolean start) {
    public Listing {
        refersTo = List.copyOf(refersTo);
    }
}
