package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where to write a result that is a table. */
public final class TableOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 40,
            description = "text, json or csv; text if not given.")
    private TableFormat format = TableFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            order = 41,
            description = "Write the result to FILE, whole or not at all.")
    private @Nullable String file;

    /** How to write it. */
    public TableFormat format() {
        return format;
    }

    /** Where to write it; null for standard output. */
    public @Nullable String file() {
        return file;
    }
}
