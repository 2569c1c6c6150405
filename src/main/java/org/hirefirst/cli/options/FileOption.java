package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where to write the result. */
public class FileOption {
    final OptionSpec file = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .order(41)
            .description("Write the result to FILE, whole or not at all.")
            .build();

    /** Adds it to a command, with what else there is. */
    public void addTo(CommandSpec spec) {
        spec.addOption(file);
    }

    /** What was asked for; null for standard output. */
    public final @Nullable String file() {
        return Arguments.text(file);
    }
}
