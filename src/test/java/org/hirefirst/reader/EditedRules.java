package org.hirefirst.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rules folder with some lines changed, so that a test shows the one fault it is about and nothing else.
 *
 * <p>An edit names a file, then lists lines that go, after {@code -}, and lines that come in their place, after
 * {@code +}.
 */
record EditedRules(RulesSource base, Map<String, byte[]> changed) implements RulesSource {

    /** The folder with the edits of this text. */
    static EditedRules of(Path folder, String edits) throws IOException {
        RulesSource base = new FolderRules(folder);
        Map<String, byte[]> changed = new LinkedHashMap<>();
        String file = "";
        String text = "";
        List<String> lines = edits.lines().toList();
        for (int i = 0; i < lines.size(); ) {
            if (!lines.get(i).startsWith("-")) {
                file = lines.get(i++);
                byte[] before = changed.get(file);
                text = before == null
                        ? Files.readString(folder.resolve(file))
                        : new String(before, StandardCharsets.UTF_8);
                continue;
            }
            StringBuilder old = new StringBuilder();
            StringBuilder fresh = new StringBuilder();
            for (; i < lines.size() && lines.get(i).startsWith("-"); i++) {
                old.append(lines.get(i).substring(1)).append('\n');
            }
            for (; i < lines.size() && lines.get(i).startsWith("+"); i++) {
                fresh.append(lines.get(i).substring(1)).append('\n');
            }
            if (text.indexOf(old.toString()) < 0 || text.indexOf(old.toString()) != text.lastIndexOf(old.toString())) {
                throw new IllegalArgumentException(file + " does not hold these lines just once:\n" + old);
            }
            text = text.replace(old, fresh);
            changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return new EditedRules(base, changed);
    }

    /** The folder with this file in place of its own. */
    static EditedRules with(Path folder, String file, byte[] bytes) {
        return new EditedRules(new FolderRules(folder), Map.of(file, bytes));
    }

    @Override
    public String nameOf(String path) {
        return path;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return changed.containsKey(path) ? changed.get(path) : base.read(path);
    }

    @Override
    public List<String> files(String folder) throws IOException {
        return base.files(folder);
    }

    @Override
    public List<String> packs() throws IOException {
        return base.packs();
    }

    /** Everything found in a pack and its cases. */
    List<Problem> problemsOf(String pack) {
        PackLibrary library = new PackLibrary(this, null);
        Reading<LoadedPack> reading = library.load(pack);
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (reading instanceof Reading.Good<LoadedPack> good) {
            problems.addAll(library.doubts(good.value()));
            problems.addAll(library.cases(good.value()).problems());
        }
        return problems;
    }
}
