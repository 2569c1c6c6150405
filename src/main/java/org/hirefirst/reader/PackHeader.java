package org.hirefirst.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of packs shows of one: only its head and its outcomes are read.
 *
 * @param refersTo the ids of the packs that its outcomes of kind refer name, in their order
 */
public record PackHeader(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience,
        List<String> refersTo,
        PackPlace place) {
    public PackHeader {
        refersTo = List.copyOf(refersTo);
    }

    /** Whether it tells several other packs apart, so that it is where to begin for who does not know which. */
    public boolean leadsToOthers() {
        return refersTo.size() > 1;
    }
}
