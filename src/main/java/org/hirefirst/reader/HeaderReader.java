package org.hirefirst.reader;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a list shows of a pack, and parses no more of its file than that. */
final class HeaderReader {
    private static final String KEY = "pack:";

    private HeaderReader() {}

    static Reading<PackHeader> read(PackPlace place) {
        Problems problems = new Problems();
        Header header = Header.read(header(place, problems), place.id());
        if (problems.all().isEmpty() && header.id().isEmpty()) {
            problems.add(Problem.of(place.file(), "missing-key", "the key `pack` is missing", null));
        }
        PackHeader shown = new PackHeader(
                header.id(), header.version(), header.title(), header.decides(), header.audience(), place);
        return Reading.of(shown, problems.all());
    }

    private static @Nullable Value header(PackPlace place, Problems problems) {
        try {
            byte[] bytes = place.rules().read(place.packFile());
            if (bytes == null) {
                problems.add(Problem.of(place.file(), "no-such-file", "there is no such file", null));
                return null;
            }
            TextFile file = TextFile.decode(place.file(), bytes, problems);
            if (file == null) {
                return null;
            }
            Value root = YamlText.read(onlyHeader(file), new Problems());
            Value whole = root == null ? YamlText.read(file, problems) : root.reportingTo(problems);
            return whole == null ? null : whole.at("pack");
        } catch (IOException e) {
            problems.add(RulesFiles.unreadable(place.file(), e));
            return null;
        }
    }

    /** The file with empty lines in place of all but the block under {@code pack}; all of it where there is none. */
    private static TextFile onlyHeader(TextFile file) {
        List<String> lines = file.lines();
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(KEY)) {
            start++;
        }
        if (start == lines.size()) {
            return file;
        }
        int end = start + 1;
        while (end < lines.size() && belongs(lines.get(end))) {
            end++;
        }
        String block = String.join("\n", lines.subList(start, end));
        return new TextFile(file.name(), "\n".repeat(start) + block, lines);
    }

    private static boolean belongs(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("#");
    }
}
