package org.hirefirst.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.PackPlace;
import org.hirefirst.reader.Reading;
import org.hirefirst.session.Identity;
import org.jspecify.annotations.Nullable;

/** The bundled packs, and those of the folder that {@code --rules} or HIREFIRST_RULES names. */
final class Packs {
    private final Toolbox tools;
    private final PackLibrary library;
    private final Set<String> told = new HashSet<>();

    Packs(Toolbox tools) {
        Path folder = folder(tools);
        this.tools = tools;
        if (folder != null) {
            tools.apart().reads(new FolderRules(folder));
        }
        this.library = PackLibrary.open(folder).orElseThrow(Failure::refused);
    }

    /** The pack that this id or path names. */
    LoadedPack load(String pack) {
        LoadedPack loaded = library.load(find(pack)).orElseThrow(Failure::refused);
        if (loaded.place().shadows()) {
            tellInPlace(loaded.pack().id(), loaded.place().file());
        }
        return loaded;
    }

    /** Whether the pack of a saved interview is still where it was. */
    boolean have(Identity identity) {
        return identity.bundled() ? library.ids().contains(identity.pack()) : Files.exists(Path.of(identity.pack()));
    }

    /** What names this pack on a command line: its id where that finds it, else its path. */
    String name(LoadedPack pack) {
        PackPlace place = pack.place();
        return place.bundled() || library.places().contains(place) ? place.id() : place.file();
    }

    /** The library itself. */
    PackLibrary library() {
        return library;
    }

    /** Says, once for each file, which of the user's sources are read in place of bundled ones, by their ids. */
    void tellOfOwnSources(Map<String, String> files) {
        files.forEach((id, file) -> {
            if (told.add(file)) {
                tellInPlace(id, file);
            }
        });
    }

    private void tellInPlace(String id, String file) {
        tools.say("Note: " + SafeText.line(id) + " is read from " + SafeText.line(file)
                + ", in place of the one that came with hirefirst.");
    }

    /**
     * Where these packs lie; all there are if none is named, and of a folder of packs all in it. A pack that is named
     * several times, by its id or by paths, is there once.
     */
    List<PackPlace> places(List<String> packs) {
        if (packs.isEmpty()) {
            return library.places();
        }
        Map<Object, PackPlace> places = new LinkedHashMap<>();
        packs.stream()
                .flatMap(pack -> within(pack).stream())
                .map(this::find)
                .forEach(place -> places.putIfAbsent(identity(place), place));
        return List.copyOf(places.values());
    }

    /** What is the same for the same pack, by whatever way it was named. */
    private Object identity(PackPlace place) {
        if (place.bundled()) {
            return place;
        }
        Path file = tools.path(place.file());
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** The pack itself, or the paths of the packs that lie in this folder. */
    private List<String> within(String pack) {
        Path folder = tools.path(pack);
        if (library.ids().contains(pack) || !Files.isDirectory(folder)) {
            return List.of(pack);
        }
        try {
            List<String> inside = new FolderRules(folder)
                    .packs().stream().map(id -> folder.resolve(id).toString()).toList();
            return inside.isEmpty() || Files.exists(folder.resolve("pack.yaml")) ? List.of(pack) : inside;
        } catch (IOException e) {
            return List.of(pack);
        }
    }

    /**
     * What a list shows of every pack there is, those that lead to several others first; a pack whose header cannot be
     * read is told of and left out.
     */
    List<PackHeader> headers() {
        List<PackHeader> headers = new ArrayList<>();
        for (PackPlace place : library.places()) {
            Reading<PackHeader> header = library.header(place);
            if (header instanceof Reading.Good<PackHeader> good) {
                headers.add(good.value());
            } else {
                tools.say(Problems.render(header.problems()));
            }
        }
        headers.sort(Comparator.comparing(header -> !header.leadsToOthers()));
        return headers;
    }

    /** Where the pack lies; all rules beside it may be read. */
    private PackPlace find(String pack) {
        PackPlace place = library.find(place(pack)).orElseThrow(Failure::refused);
        tools.apart().reads(place.rules());
        return place;
    }

    /** An id as it is; a path from where the run takes place. */
    private String place(String idOrPath) {
        return idOrPath.indexOf('/') < 0 && !idOrPath.startsWith(".")
                ? idOrPath
                : tools.path(idOrPath).toString();
    }

    private static @Nullable Path folder(Toolbox tools) {
        String option = tools.globals().rules();
        String typed =
                option != null ? option : tools.surroundings().environment().get("HIREFIRST_RULES");
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        Path folder = tools.path(typed);
        if (!Files.isDirectory(folder)) {
            throw Failure.of(
                    ExitCode.REFUSED,
                    "there is no folder " + folder,
                    (option != null ? "--rules" : "HIREFIRST_RULES") + " names it as the folder of your own packs.");
        }
        return folder;
    }
}
