package org.hirefirst.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.interview.Order;
import org.hirefirst.reader.LoadedPack;

/** Guides through packs that were read. */
final class Guides {
    private Guides() {}

    /** Prepares the packs that this one refers to only where the interview comes to them: it takes a moment each. */
    static Guide of(LoadedPack loaded, Order order) {
        Map<String, Assessor> prepared = new HashMap<>();
        Map<String, Supplier<Assessor>> others = new LinkedHashMap<>();
        loaded.refersTo()
                .forEach((id, other) ->
                        others.put(id, () -> prepared.computeIfAbsent(id, known -> Assessor.of(other.pack()))));
        return Guide.of(Assessor.of(loaded.pack()), others, order);
    }
}
