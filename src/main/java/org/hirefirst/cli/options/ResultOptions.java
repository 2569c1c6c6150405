package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where to write a recommendation. */
public final class ResultOptions extends FileOption {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 40,
            description = "text, json or jsonl (on one line); text if not given.")
    private ResultFormat format = ResultFormat.TEXT;

    /** What was asked for. */
    public ResultOutput output() {
        return new ResultOutput(format, file());
    }

    /**
     * How and where to write.
     *
     * @param file null for standard output
     */
    public record ResultOutput(
            ResultFormat format, @Nullable String file) {}
}
