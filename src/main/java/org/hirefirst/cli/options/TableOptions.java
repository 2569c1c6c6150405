package org.hirefirst.cli.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How and where to write a result that is a table. */
public final class TableOptions extends FileOption {
    private final OptionSpec format = OptionSpec.builder("-f", "--format")
            .type(TableFormat.class)
            .paramLabel("FORMAT")
            .order(40)
            .description("text, json or csv; text if not given.")
            .build();

    @Override
    public void addTo(CommandSpec spec) {
        super.addTo(spec);
        spec.addOption(format);
    }

    /** How to write it. */
    public TableFormat format() {
        return Arguments.value(format, TableFormat.TEXT);
    }
}
