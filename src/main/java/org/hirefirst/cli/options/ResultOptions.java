package org.hirefirst.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How and where to write a recommendation. */
public final class ResultOptions extends FileOption {
    private final OptionSpec format = OptionSpec.builder("-f", "--format")
            .type(ResultFormat.class)
            .paramLabel("FORMAT")
            .order(40)
            .description("text, json or jsonl (on one line); text if not given.")
            .build();

    /** The options themselves. */
    public List<OptionSpec> specs() {
        return List.of(format, file);
    }

    @Override
    public void addTo(CommandSpec spec) {
        specs().forEach(spec::addOption);
    }

    /** What was asked for. */
    public ResultOutput output() {
        return new ResultOutput(Arguments.value(format, ResultFormat.TEXT), file());
    }

    /**
     * How and where to write.
     *
     * @param file null for standard output
     */
    public record ResultOutput(
            ResultFormat format, @Nullable String file) {}
}
