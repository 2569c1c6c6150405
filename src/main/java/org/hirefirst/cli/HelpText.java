package org.hirefirst.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The help of the program as the build has written it down: to work it out takes every command, and so a while. */
public final class HelpText {
    private static final String FILE = "org/hirefirst/help.txt";

    private HelpText() {}

    /** Writes it down in the folder of classes that is named; the build calls it. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]).resolve(FILE), Rehearsal.run(new byte[0], "help"));
    }

    /** The text, or null where the build has not come to write it down. */
    static @Nullable String read() throws IOException {
        try (InputStream in = HelpText.class.getClassLoader().getResourceAsStream(FILE)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
