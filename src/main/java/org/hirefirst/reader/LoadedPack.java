package org.hirefirst.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;

/**
 * A pack that was read without errors, and where it came from.
 *
 * @param sha256 the fingerprint of the resolved model, in lower-case hex: the same for any layout and comments
 * @param place where the pack lies, for {@link PackLibrary#cases}
 * @param refersTo the packs that its outcomes of kind refer name, by id, in their order
 */
public record LoadedPack(Pack pack, String sha256, PackPlace place, Map<String, LoadedPack> refersTo) {
    public LoadedPack {
        refersTo = Ordered.copy(refersTo);
    }

    /** The pack, and after it those that it refers to: all whose questions one set of answers may hold. */
    public List<LoadedPack> together() {
        return Stream.concat(Stream.of(this), refersTo.values().stream()).toList();
    }
}
