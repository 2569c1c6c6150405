package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where to write the result. */
public final class OutputOptions extends FileOption {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 40,
            description = "text or json; text if not given.")
    private Format format = Format.TEXT;

    /** What was asked for. */
    public Output output() {
        return new Output(format, file());
    }

    /**
     * How and where to write.
     *
     * @param file null for standard output
     */
    public record Output(Format format, @Nullable String file) {}
}
