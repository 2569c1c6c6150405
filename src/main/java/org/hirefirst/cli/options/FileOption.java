package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to write the result. */
public class FileOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = 41,
            description = "Write the result to FILE, whole or not at all.")
    private @Nullable String file;

    /** What was asked for; null for standard output. */
    public final @Nullable String file() {
        return file;
    }
}
