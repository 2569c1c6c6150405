package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.test.PackCase;
import org.jspecify.annotations.Nullable;

/**
 * The packs there are: those that came with the product, and those of the user's rules folder, which come first.
 *
 * <p>A pack takes shared questions, cards and sources from the folders beside its own, and what is missing there from
 * the bundled ones.
 */
public final class PackLibrary {
    private final RulesSource bundled;
    private final @Nullable RulesSource users;

    /** The packs of these rules; {@code users} is the user's own folder, if there is one. */
    public PackLibrary(RulesSource bundled, @Nullable RulesSource users) {
        this.bundled = bundled;
        this.users = users;
    }

    /** The ids of all packs, sorted. */
    public List<String> ids() {
        throw new UnsupportedOperationException(bundled + " " + users);
    }

    /** Where each pack lies, sorted by id. */
    public List<PackPlace> places() {
        throw new UnsupportedOperationException();
    }

    /** Where the pack lies that this id, or path to a pack's folder or {@code pack.yaml}, names. */
    public Reading<PackPlace> find(String idOrPath) {
        throw new UnsupportedOperationException(idOrPath);
    }

    /** Reads as much of the pack as a list shows. */
    public Reading<PackHeader> header(PackPlace place) {
        throw new UnsupportedOperationException(place.id());
    }

    /** Finds and reads a pack with all it shares and refers to, but not its cases. */
    public Reading<LoadedPack> load(String idOrPath) {
        throw new UnsupportedOperationException(idOrPath);
    }

    /** Reads a pack with all it shares and refers to, but not its cases. */
    public Reading<LoadedPack> load(PackPlace place) {
        throw new UnsupportedOperationException(place.id());
    }

    /** Reads the pack's own cases; none where it has no file of them. */
    public Reading<List<PackCase>> cases(LoadedPack pack) {
        throw new UnsupportedOperationException(pack.sha256());
    }
}
