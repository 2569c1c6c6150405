package org.hirefirst.reader;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a list shows of a pack, and parses no more of its file than its head and its outcomes. */
final class HeaderReader {
    private static final String HEAD = "pack";
    private static final String OUTCOMES = "outcomes";

    private HeaderReader() {}

    static Reading<PackHeader> read(PackPlace place) {
        Problems problems = new Problems();
        TextFile file = file(place, problems);
        Header header = Header.read(file == null ? null : under(HEAD, file, problems), place.id());
        if (problems.all().isEmpty() && header.id().isEmpty()) {
            problems.add(Problem.of(place.file(), "missing-key", "the key `pack` is missing", null));
        }
        PackHeader shown = new PackHeader(
                header.id(),
                header.version(),
                header.title(),
                header.decides(),
                header.audience(),
                file == null ? List.of() : refersTo(file),
                place);
        return Reading.of(shown, problems.all());
    }

    private static @Nullable TextFile file(PackPlace place, Problems problems) {
        try {
            byte[] bytes = place.rules().read(place.packFile());
            if (bytes != null) {
                return TextFile.decode(place.file(), bytes, problems);
            }
            problems.add(Problem.of(place.file(), "no-such-file", "there is no such file", null));
        } catch (IOException e) {
            problems.add(RulesFiles.unreadable(place.file(), e));
        }
        return null;
    }

    /** The packs that outcomes lead to. What is wrong with an outcome is not told here: a list shows the pack all the same. */
    private static List<String> refersTo(TextFile file) {
        Value outcomes = under(OUTCOMES, file, new Problems());
        return (outcomes == null ? List.<Value>of() : outcomes.elements())
                .stream()
                        .map(outcome -> outcome.at("to"))
                        .filter(Objects::nonNull)
                        .map(Value::raw)
                        .filter(Ids::isWellFormed)
                        .distinct()
                        .toList();
    }

    /** The value of a key of the file, of which the rest is read only where that block alone makes no sense. */
    private static @Nullable Value under(String key, TextFile file, Problems problems) {
        Value root = YamlText.read(only(key + ":", file), new Problems());
        Value whole = root == null ? YamlText.read(file, problems) : root.reportingTo(problems);
        return whole == null ? null : whole.at(key);
    }

    /** The file with empty lines in place of all but the block under the key; all of it where there is none. */
    private static TextFile only(String key, TextFile file) {
        List<String> lines = file.lines();
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(key)) {
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
        return new TextFile(file.name(), "\n".repeat(start) + block, lines, file.bundled());
    }

    private static boolean belongs(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("#") || line.startsWith("- ");
    }
}
