package org.hirefirst.cli.options;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How to go through many records. */
public final class BatchOptions extends FileOption {
    private static final String ALL = "all";

    private final OptionSpec keep = OptionSpec.builder("--keep")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .paramLabel("NAME")
            .order(20)
            .description("Carry columns along that are no questions; all for all.")
            .build();

    private final OptionSpec follow = OptionSpec.builder("--follow")
            .order(21)
            .description("Go on into the decision that settles an outcome.")
            .build();

    private final OptionSpec encoding = OptionSpec.builder("--encoding")
            .type(String.class)
            .paramLabel("NAME")
            .order(22)
            .description("What the input is if not UTF-8.")
            .build();

    private final OptionSpec failFast = OptionSpec.builder("--fail-fast")
            .order(23)
            .description("Stop at the first record that is refused.")
            .build();

    private final OptionSpec maxErrors = OptionSpec.builder("--max-errors")
            .type(String.class)
            .paramLabel("N")
            .order(24)
            .description("Stop once N records are refused.")
            .build();

    private final OptionSpec onlyFailed = OptionSpec.builder("--only-failed")
            .type(String.class)
            .paramLabel("PREVIOUS")
            .order(25)
            .description("Take only the records that were refused in an earlier run; PREVIOUS is its JSON Lines.")
            .build();

    private final OptionSpec reports = OptionSpec.builder("--reports")
            .type(String.class)
            .paramLabel("DIR")
            .order(26)
            .description("Write a report for each record into DIR, and index.csv; -f text or json.")
            .build();

    private final OptionSpec force = OptionSpec.builder("--force")
            .order(27)
            .description("Use a DIR that is not empty.")
            .build();

    private final OptionSpec format = OptionSpec.builder("-f", "--format")
            .type(BatchFormat.class)
            .paramLabel("FORMAT")
            .order(40)
            .description("jsonl, csv or text; jsonl if not given.")
            .build();

    private final OptionSpec detail = OptionSpec.builder("-d", "--detail")
            .type(DetailWord.class)
            .paramLabel("DETAIL")
            .order(42)
            .description("brief or full; brief if not given.")
            .build();

    @Override
    public void addTo(CommandSpec spec) {
        super.addTo(spec);
        spec.addOption(keep)
                .addOption(follow)
                .addOption(encoding)
                .addOption(failFast)
                .addOption(maxErrors)
                .addOption(onlyFailed)
                .addOption(reports)
                .addOption(force)
                .addOption(format)
                .addOption(detail);
    }

    /** What was asked for. */
    public Given given() {
        Set<String> names = new LinkedHashSet<>(Arguments.value(keep, List.of()));
        boolean all = names.remove(ALL);
        return new Given(
                all,
                names,
                Arguments.isSet(follow),
                Arguments.text(encoding),
                Arguments.isSet(failFast) ? "1" : Arguments.text(maxErrors),
                Arguments.text(onlyFailed),
                Arguments.text(reports),
                Arguments.isSet(force),
                format.getValue(),
                file(),
                Arguments.value(detail, DetailWord.BRIEF) == DetailWord.FULL);
    }

    /**
     * How to go through many records.
     *
     * @param keepAll whether to carry along all columns that are no questions
     * @param keep columns to carry along
     * @param mostErrors after how many refused records to stop, as it was typed; null for never
     * @param onlyFailed the output of an earlier run
     * @param reports a folder for reports
     * @param force whether that may have something in it
     * @param file null for standard output
     * @param full whether to work out and write everything
     */
    public record Given(
            boolean keepAll,
            Set<String> keep,
            boolean follow,
            @Nullable String encoding,
            @Nullable String mostErrors,
            @Nullable String onlyFailed,
            @Nullable String reports,
            boolean force,
            @Nullable BatchFormat format,
            @Nullable String file,
            boolean full) {}
}
