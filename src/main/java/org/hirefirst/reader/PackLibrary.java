package org.hirefirst.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hirefirst.core.pack.Source;
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
    private final @Nullable RulesSource users;
    private final List<String> bundledIds;
    private final Map<String, PackPlace> places = new TreeMap<>();
    private final Problems problems = new Problems();

    /**
     * The packs of these rules; {@code users} is the user's own folder, if there is one. Rules that cannot be listed are
     * among the {@link #problems}, and then no pack is found by its id.
     */
    public PackLibrary(RulesSource bundled, @Nullable RulesSource users) {
        this.bundled = bundled;
        this.users = users;
        bundledIds = packs(bundled, problems);
        for (String id : bundledIds) {
            places.put(id, new PackPlace(bundled, id, true, false));
        }
        if (users != null) {
            for (String id : packs(users, problems)) {
                places.put(id, placed(users, id));
            }
        }
    }

    /** The bundled packs, and those of the user's rules folder if one is given, which has to exist. */
    public static Reading<PackLibrary> open(@Nullable Path rules) {
        if (rules != null && !Files.isDirectory(rules)) {
            return refused(rules.toString(), "no-such-folder", "there is no such rules folder", null);
        }
        RulesSource users = rules == null ? null : new FolderRules(rules);
        PackLibrary library = new PackLibrary(new BundledRules(), users);
        return Reading.of(library, library.problems());
    }

    /** What hindered finding all packs there are. */
    public List<Problem> problems() {
        return problems.all();
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
            return Reading.of(known, problems());
        }
        Path path = path(idOrPath);
        if (path == null || !Files.exists(path)) {
            if (problems.errors() > 0) {
                return new Reading.Refused<>(problems());
            }
            return refused(idOrPath, "unknown-pack", "there is no such pack", Quote.suggestion(idOrPath, ids()));
        }
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        boolean isPack = Files.isDirectory(path) || PACK_FILE.equals(String.valueOf(path.getFileName()));
        if (!isPack || folder == null || !Files.isRegularFile(folder.resolve(PACK_FILE))) {
            String hint = folder != null
                            && !packs(new FolderRules(folder), new Problems()).isEmpty()
                    ? "packs lie in it: name one of them, or read them all with --rules " + idOrPath
                    : "a pack is a folder with a pack.yaml in it";
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

    /** The pack that lies here, with all it shares and refers to, but not its cases. */
    public Reading<LoadedPack> load(PackPlace place) {
        LoadedPack compiled = users == null && place.rules() instanceof BundledRules && place.bundled()
                ? CompiledPack.read(place, places)
                : null;
        return compiled == null ? read(place) : new Reading.Good<>(compiled, List.of());
    }

    /** The same out of the pack's own text, even where the product holds it compiled. */
    public Reading<LoadedPack> read(PackPlace place) {
        return new PackLoader(this, bundled, place).load();
    }

    /** Reads the pack's own cases; none where it has no file of them. */
    public Reading<List<PackCase>> cases(LoadedPack pack) {
        Problems found = new Problems();
        PackPlace place = pack.place();
        Value root = RulesFiles.open(place.rules(), place.caseFile(), found).root();
        List<PackCase> cases = root == null ? List.of() : new CaseReader(pack.pack()).read(root);
        return Reading.of(cases, found.all());
    }

    /** What a pack that reads without mistakes had better not do, each with its place. */
    public List<Problem> doubts(LoadedPack pack) {
        return Doubts.of(pack);
    }

    /** Reads every source there is, whether a pack cites it or not; a user's stands in for a bundled one. */
    public Reading<List<Source>> sources() {
        Problems found = new Problems();
        RulesFiles files = new RulesFiles(users == null ? bundled : users, bundled, found);
        List<Source> sources = new Citations(files).all();
        return Reading.of(sources, found.all());
    }

    /** What is wrong with the sources and shared files of the user's folder, or of the bundled rules where there is none. */
    public List<Problem> sharedProblems() {
        return SharedFiles.problems(users == null ? bundled : users, bundled);
    }

    /** The sources of the user's folder that stand in for bundled ones: the file of each by its id. */
    public Map<String, String> ownSources() {
        return users == null ? Map.of() : SharedFiles.ownSources(users, bundled);
    }

    /** The same of the folder that the pack lies in, if the pack cites them. */
    public Map<String, String> ownSources(LoadedPack pack) {
        Map<String, String> own =
                new TreeMap<>(SharedFiles.ownSources(pack.place().rules(), bundled));
        own.keySet().retainAll(pack.pack().sources().stream().map(Source::id).toList());
        return own;
    }

    /**
     * The packs that one which lies here can refer to, by id: those beside it, then all others. A user's pack stands in
     * for a bundled one, here too.
     */
    Reading<Map<String, PackPlace>> near(PackPlace here) {
        Problems found = new Problems();
        problems().forEach(found::add);
        Map<String, PackPlace> near = new LinkedHashMap<>();
        for (String id : here.bundled() ? List.<String>of() : packs(here.rules(), found)) {
            near.put(id, placed(here.rules(), id));
        }
        places.forEach(near::putIfAbsent);
        near.remove(here.id());
        return Reading.of(near, found.all());
    }

    private PackPlace placeOf(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        String id = String.valueOf(full.getFileName());
        Path parent = folder.normalize().getParent();
        Path rules = parent != null && folder.endsWith(id)
                ? parent
                : folder.resolve("..").normalize();
        return placed(new FolderRules(rules), id);
    }

    /** A pack that did not come with the product. */
    private PackPlace placed(RulesSource rules, String id) {
        return new PackPlace(rules, id, false, bundledIds.contains(id));
    }

    private static List<String> packs(RulesSource rules, Problems problems) {
        try {
            return rules.packs();
        } catch (IOException e) {
            problems.add(RulesFiles.unreadable(rules.nameOf(""), e));
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
