package org.hirefirst.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.reader.RulesSource;
import org.hirefirst.session.SaveFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a run writes apart from what it reads, which would be gone, and from saved interviews. It does not matter
 * which of the two is named first; a file that is not there yet is in nobody's way.
 */
final class Apart {
    private final List<Held> held = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    /** Files that stay as they are, and what is said of them; they are looked for only where something is written. */
    private record Held(String is, Listing listing) {}

    private interface Listing {
        List<Path> files() throws IOException;
    }

    /** Where interviews are saved in this folder, if there is one. */
    Apart(@Nullable Path saves) {
        if (saves != null) {
            held.add(new Held("belongs to the saved interviews", new SaveFolder(saves)::files));
        }
    }

    /** This file is read. */
    void reads(Path file) {
        hold(() -> List.of(file));
    }

    /** These rules are read, or parts of them. */
    void reads(RulesSource rules) {
        hold(rules::paths);
    }

    /** A result takes the place of this file. */
    void writes(Path file) {
        if (Files.isRegularFile(file)) {
            held.forEach(one -> refuse(file, one));
            written.add(file);
        }
    }

    private void hold(Listing listing) {
        Held more = new Held("is read", listing);
        written.forEach(file -> refuse(file, more));
        held.add(more);
    }

    private static void refuse(Path file, Held held) {
        try {
            for (Path one : held.listing().files()) {
                if (Files.exists(one) && Files.isSameFile(file, one)) {
                    throw Failure.of(
                            ExitCode.USAGE,
                            one + " " + held.is() + ", and would be written over",
                            "Name another file with -o.");
                }
            }
        } catch (IOException e) {
            return; // what cannot be read is told where it is read
        }
    }
}
