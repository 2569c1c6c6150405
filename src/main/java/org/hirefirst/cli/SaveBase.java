package org.hirefirst.cli;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Identity;
import org.hirefirst.session.Save;
import org.hirefirst.session.Save.Edition;

/** Saves of an interview with these packs as they are now, to which only the place is missing. */
record SaveBase(Identity identity, LoadedPack loaded) {

    /** One that begins now. */
    Save begun(Order order, Instant now) {
        Bookmark nothing = new Bookmark(order, Map.of(), List.of(), 0, false, Set.of(), null, false, false);
        return new Save(identity, editions(), questions(), now, now, null, order, 0, nothing);
    }

    /** One that goes on with what was saved, by this order. */
    Save onward(Save save, Order order) {
        return new Save(
                identity,
                editions(),
                questions(),
                save.begun(),
                save.changed(),
                null,
                order,
                save.answered(),
                save.bookmark());
    }

    /** The packs by which it is held. */
    List<Pack> packs() {
        return loaded.together().stream().map(LoadedPack::pack).toList();
    }

    private List<Edition> editions() {
        return loaded.together().stream()
                .map(one -> new Edition(one.pack().id(), one.pack().version(), one.sha256()))
                .toList();
    }

    private List<String> questions() {
        Set<String> ids = new LinkedHashSet<>();
        packs().forEach(pack -> pack.questions().forEach(question -> ids.add(question.id())));
        return List.copyOf(ids);
    }
}
