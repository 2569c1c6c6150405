package org.hirefirst.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules in a folder. */
public record FolderRules(Path folder) implements RulesSource {

    @Override
    public String nameOf(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public byte @Nullable [] read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TextFile.MOST_BYTES + 1);
        }
    }

    @Override
    public List<String> files(String path) throws IOException {
        return names(folder.resolve(path), Files::isRegularFile);
    }

    @Override
    public List<Path> paths() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String pack : packs()) {
            PackPlace place = new PackPlace(this, pack, false, false);
            paths.add(folder.resolve(place.packFile()));
            paths.add(folder.resolve(place.caseFile()));
        }
        for (String shared : List.of(SharedQuestions.FOLDER, Citations.FOLDER)) {
            Path inside = folder.resolve(shared);
            files(shared).stream()
                    .filter(file -> file.endsWith(".yaml"))
                    .map(inside::resolve)
                    .forEach(paths::add);
        }
        return paths;
    }

    @Override
    public List<String> packs() throws IOException {
        return names(folder, entry -> Files.isRegularFile(entry.resolve("pack.yaml")));
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
