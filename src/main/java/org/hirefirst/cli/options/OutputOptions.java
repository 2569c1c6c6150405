package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How and where to write the result. */
public final class OutputOptions extends FileOption {
    private final OptionSpec format = OptionSpec.builder("-f", "--format")
            .type(Format.class)
            .paramLabel("FORMAT")
            .order(40)
            .description("text or json; text if not given.")
            .build();

    @Override
    public void addTo(CommandSpec spec) {
        super.addTo(spec);
        spec.addOption(format);
    }

    /** What was asked for. */
    public Output output() {
        return new Output(Arguments.value(format, Format.TEXT), file());
    }

    /**
     * How and where to write.
     *
     * @param file null for standard output
     */
    public record Output(Format format, @Nullable String file) {}
}
