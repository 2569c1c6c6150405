package org.hirefirst.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files around a pack: beside its folder, else the bundled ones. Failures to read become problems. */
final class RulesFiles {
    private final List<RulesSource> sources;
    private final Problems problems;

    RulesFiles(RulesSource beside, RulesSource bundled, Problems problems) {
        this.sources = beside.equals(bundled) ? List.of(beside) : List.of(beside, bundled);
        this.problems = problems;
    }

    /** Opens the file where it is first found. */
    Opened open(String path) {
        for (RulesSource source : sources) {
            Opened opened = open(source, path, problems);
            if (opened.exists()) {
                return opened;
            }
        }
        return Opened.MISSING;
    }

    /** Opens the file in one place only. */
    static Opened open(RulesSource source, String path, Problems problems) {
        String name = source.nameOf(path);
        try {
            byte[] bytes = source.read(path);
            if (bytes == null) {
                return Opened.MISSING;
            }
            TextFile file = TextFile.decode(name, bytes, problems);
            return new Opened(true, file == null ? null : YamlText.read(file.from(source), problems));
        } catch (IOException e) {
            problems.add(unreadable(name, e));
            return new Opened(true, null);
        }
    }

    /** The same files, with another place for problems. */
    RulesFiles reportingTo(Problems others) {
        return new RulesFiles(sources.get(0), sources.get(sources.size() - 1), others);
    }

    /** The names of the YAML files in the folder without their ending, sorted. */
    List<String> names(String folder) {
        TreeSet<String> names = new TreeSet<>();
        for (RulesSource source : sources) {
            try {
                source.files(folder).stream()
                        .filter(file -> file.endsWith(".yaml"))
                        .map(file -> file.substring(0, file.length() - ".yaml".length()))
                        .forEach(names::add);
            } catch (IOException e) {
                problems.add(unreadable(source.nameOf(folder), e));
            }
        }
        return new ArrayList<>(names);
    }

    static Problem unreadable(String name, IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : "reading it failed";
        return Problem.of(name, "unreadable", "cannot be read: " + why, null);
    }

    /** Why a path cannot be read as a file, or null where it can be tried. */
    static @Nullable Problem notAFile(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return Problem.of(name, "is-a-folder", "this is a folder, not a file", null);
        }
        return Files.exists(path) ? null : Problem.of(name, "no-such-file", "there is no such file", null);
    }
}
