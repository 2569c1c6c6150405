package org.hirefirst.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of what the program writes and reads, shipped with it. */
public final class Schemas {
    /** The names of those that {@link #text} knows. */
    public static final List<String> NAMES = List.of("answers", "error", "form", "result", "session");

    private Schemas() {}

    /** The schema of this name, or null where there is none. */
    public static @Nullable String text(String name) {
        if (!NAMES.contains(name)) {
            return null;
        }
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name + ".json")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
