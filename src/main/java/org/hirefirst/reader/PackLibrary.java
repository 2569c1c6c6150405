package org.hirefirst.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hirefirst.core.test.PackCase;
import org.jspecify.annotations.Nullable;

/**
 * The packs there are: those that came with the product, and those of the user's rules folder, which come first.
 *
 * <p>A pack takes shared questions, cards and sources from the folders beside its own, and what is missing there from
 * the bundled ones.
 */
public final class PackLibrary {
    private static final String PACK_FILE = "pack.yaml";

    private final RulesSource bundled;
    private final Map<String, PackPlace> places = new TreeMap<>();

    /** The packs of these rules; {@code users} is the user's own folder, if there is one. */
    public PackLibrary(RulesSource bundled, @Nullable RulesSource users) {
        this.bundled = bundled;
        for (String id : packs(bundled)) {
            places.put(id, new PackPlace(bundled, id, true, false));
        }
        if (users != null) {
            for (String id : packs(users)) {
                places.put(id, new PackPlace(users, id, false, places.containsKey(id)));
            }
        }
    }

    /** The bundled packs, and those of the user's rules folder if one is given, which has to exist. */
    public static Reading<PackLibrary> open(@Nullable Path rules) {
        if (rules != null && !Files.isDirectory(rules)) {
            return refused(rules.toString(), "no-such-folder", "there is no such rules folder", null);
        }
        RulesSource users = rules == null ? null : new FolderRules(rules);
        return new Reading.Good<>(new PackLibrary(new BundledRules(), users), List.of());
    }

    /** The ids of all packs, sorted. */
    public List<String> ids() {
        return List.copyOf(places.keySet());
    }

    /** Where each pack lies, sorted by id. */
    public List<PackPlace> places() {
        return List.copyOf(places.values());
    }

    /**
     * Where the pack lies that this names: an id, or a path to a pack's folder or its {@code pack.yaml}. An id comes
     * first; a path that looks like one is written {@code ./name}.
     */
    public Reading<PackPlace> find(String idOrPath) {
        PackPlace known = places.get(idOrPath);
        if (known != null) {
            return new Reading.Good<>(known, List.of());
        }
        Path path = path(idOrPath);
        if (path == null || !Files.exists(path)) {
            return refused(idOrPath, "unknown-pack", "there is no such pack", Quote.suggestion(idOrPath, ids()));
        }
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        boolean isPack = Files.isDirectory(path) || PACK_FILE.equals(String.valueOf(path.getFileName()));
        if (!isPack || folder == null || !Files.isRegularFile(folder.resolve(PACK_FILE))) {
            String hint = "a pack is a folder with a pack.yaml in it";
            return refused(idOrPath, "not-a-pack", "there is no pack here", hint);
        }
        return new Reading.Good<>(placeOf(folder), List.of());
    }

    /** Reads as much of the pack as a list shows. */
    public Reading<PackHeader> header(PackPlace place) {
        return HeaderReader.read(place);
    }

    /** Finds and reads a pack with all it shares and refers to, but not its cases. */
    public Reading<LoadedPack> load(String idOrPath) {
        Reading<PackPlace> found = find(idOrPath);
        return found instanceof Reading.Good<PackPlace> good
                ? load(good.value())
                : new Reading.Refused<>(found.problems());
    }

    /** Reads a pack with all it shares and refers to, but not its cases. */
    public Reading<LoadedPack> load(PackPlace place) {
        return new PackLoader(this, bundled, place).load();
    }

    /** Reads the pack's own cases; none where it has no file of them. */
    public Reading<List<PackCase>> cases(LoadedPack pack) {
        Problems problems = new Problems();
        PackPlace place = pack.place();
        Value root = RulesFiles.open(place.rules(), place.caseFile(), problems).root();
        List<PackCase> cases = root == null ? List.of() : new CaseReader(pack.pack()).read(root);
        return Reading.of(cases, problems.all());
    }

    /** The pack with this id as one that lies here sees it: beside it, or one of all; or null. A user's pack stands in for a bundled one in referrals, too. */
    @Nullable
    PackPlace near(PackPlace here, String id) {
        if (!here.bundled() && packs(here.rules()).contains(id)) {
            return new PackPlace(here.rules(), id, false, isBundled(id));
        }
        return places.get(id);
    }

    /** The ids that {@link #near} finds. */
    List<String> idsNear(PackPlace here) {
        List<String> ids = new ArrayList<>(packs(here.rules()));
        ids().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        ids.remove(here.id());
        return ids;
    }

    private PackPlace placeOf(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        String id = String.valueOf(full.getFileName());
        Path parent = folder.normalize().getParent();
        Path rules = parent != null && folder.endsWith(id)
                ? parent
                : folder.resolve("..").normalize();
        return new PackPlace(new FolderRules(rules), id, false, isBundled(id));
    }

    private boolean isBundled(String id) {
        return packs(bundled).contains(id);
    }

    private static List<String> packs(RulesSource rules) {
        try {
            return rules.packs();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static <T> Reading<T> refused(String file, String code, String message, @Nullable String hint) {
        return new Reading.Refused<>(List.of(Problem.of(file, code, message, hint)));
    }
}
