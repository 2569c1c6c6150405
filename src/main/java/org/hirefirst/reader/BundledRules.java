package org.hirefirst.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the class path under {@code rules/}. A class path cannot be listed, so {@code rules/index.txt}, which
 * the build makes, names the files: one a line, such as {@code rules/common/company.yaml}.
 */
public final class BundledRules implements RulesSource {
    private static final String ROOT = "rules/";

    private final List<String> index;

    /** The rules inside the product; none where it was built without any. */
    public BundledRules() {
        this(index());
    }

    /** The rules of which these files are part, for where there is no index. */
    BundledRules(List<String> index) {
        this.index = index.stream().sorted().toList();
    }

    private static List<String> index() {
        try {
            byte[] bytes = resource("index.txt");
            String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.startsWith(ROOT))
                    .map(line -> line.substring(ROOT.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own rules cannot be read", e);
        }
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public String nameOf(String path) {
        return ROOT + path;
    }

    @Override
    public byte @Nullable [] read(String path) throws IOException {
        return index.contains(path) ? resource(path) : null;
    }

    @Override
    public List<String> files(String folder) {
        return index.stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .filter(name -> name.indexOf('/') < 0)
                .toList();
    }

    @Override
    public List<String> packs() {
        return index.stream()
                .filter(path -> path.endsWith("/pack.yaml"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    private static byte @Nullable [] resource(String path) throws IOException {
        try (InputStream in = BundledRules.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
