package org.hirefirst.cli.options;

import picocli.CommandLine.Option;

/** How and where to write a result that is a table. */
public final class TableOptions extends FileOption {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 40,
            description = "text, json or csv; text if not given.")
    private TableFormat format = TableFormat.TEXT;

    /** How to write it. */
    public TableFormat format() {
        return format;
    }
}
