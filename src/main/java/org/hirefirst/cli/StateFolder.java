package org.hirefirst.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the platform wants programs to put what they keep for themselves. */
final class StateFolder {
    private static final String NAME = "hirefirst";

    private StateFolder() {}

    /**
     * The folder, which need not be there yet, or null where there is no home folder.
     *
     * @param system the name of the operating system
     */
    static @Nullable Path of(String system, Map<String, String> environment) {
        Path state = absolute(environment.get("XDG_STATE_HOME"));
        Path home = absolute(environment.get("HOME"));
        if (state != null) {
            return state.resolve(NAME);
        }
        if (home == null) {
            return null;
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support").resolve(NAME)
                : home.resolve(".local/state").resolve(NAME);
    }

    /** A path that is relative counts for nothing: where it leads depends on where one stands. */
    private static @Nullable Path absolute(@Nullable String path) {
        if (path == null || path.isEmpty()) {
            return null;
        }
        try {
            Path folder = Path.of(path);
            return folder.isAbsolute() ? folder : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
