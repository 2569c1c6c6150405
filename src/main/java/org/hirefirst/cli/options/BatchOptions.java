package org.hirefirst.cli.options;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to go through many records. */
public final class BatchOptions extends FileOption {
    private static final String ALL = "all";

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            split = ",",
            order = 20,
            description = "Carry columns along that are no questions; all for all.")
    private List<String> keep = new ArrayList<>();

    @Option(names = "--follow", order = 21, description = "Go on into the decision that settles an outcome.")
    private boolean follow;

    @Option(names = "--encoding", paramLabel = "NAME", order = 22, description = "What the input is if not UTF-8.")
    private @Nullable String encoding;

    @Option(names = "--fail-fast", order = 23, description = "Stop at the first record that is refused.")
    private boolean failFast;

    @Option(names = "--max-errors", paramLabel = "N", order = 24, description = "Stop once N records are refused.")
    private @Nullable Long maxErrors;

    @Option(
            names = "--only-failed",
            paramLabel = "PREVIOUS",
            order = 25,
            description = "Take only the records that were refused in an earlier run; PREVIOUS is its JSON Lines.")
    private @Nullable String onlyFailed;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            order = 26,
            description = "Write a report for each record into DIR, and index.csv; -f text or json.")
    private @Nullable String reports;

    @Option(names = "--force", order = 27, description = "Use a DIR that is not empty.")
    private boolean force;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 40,
            description = "jsonl, csv or text; jsonl if not given.")
    private @Nullable BatchFormat format;

    @Option(
            names = {"-d", "--detail"},
            paramLabel = "DETAIL",
            order = 42,
            description = "brief or full; brief if not given.")
    private DetailWord detail = DetailWord.BRIEF;

    /** What was asked for. */
    public Given given() {
        Set<String> names = new LinkedHashSet<>(keep);
        boolean all = names.remove(ALL);
        return new Given(
                all,
                names,
                follow,
                encoding,
                failFast ? Long.valueOf(1) : maxErrors,
                onlyFailed,
                reports,
                force,
                format,
                file(),
                detail == DetailWord.FULL);
    }

    /**
     * How to go through many records.
     *
     * @param keepAll whether to carry along all columns that are no questions
     * @param keep columns to carry along
     * @param mostErrors after how many refused records to stop; null for never
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
            @Nullable Long mostErrors,
            @Nullable String onlyFailed,
            @Nullable String reports,
            boolean force,
            @Nullable BatchFormat format,
            @Nullable String file,
            boolean full) {}
}
