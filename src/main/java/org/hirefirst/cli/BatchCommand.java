package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.BatchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assesses many records, one result for each. */
@picocli.CommandLine.Command(
        name = "batch",
        header = {
            "Work out a recommendation for each record of a table or of JSON Lines.",
            "",
            "Examples:",
            "  hirefirst batch revops-vs-cro clients.csv",
            "  hirefirst batch revops-vs-cro clients.csv -f csv -o results.csv",
            "  hirefirst batch revops-vs-cro accounts.csv --keep id,owner -f text",
            "  hirefirst batch revops-vs-cro clients.csv --reports out",
            "  hirefirst batch revops-vs-cro - < clients.jsonl",
            ""
        },
        footer = {
            "",
            "The first line of a table names its columns: questions by their ids or their",
            "words, and subject. Cells hold choices by their ids or their words, or numbers;",
            "a blank cell is a question not asked. Cells are parted by commas, semicolons or",
            "tabs. In JSON Lines each line is an object of answers.",
            "",
            "One record goes out for each that comes in, in order. One that is refused goes",
            "out as a hirefirst.error/1 record, the others go on, and the exit code is 1."
        })
final class BatchCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(index = "0", paramLabel = "PACK", description = "The decision: an id or a path.")
    private String pack = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A table (CSV) or JSON Lines; - is standard input.")
    private @Nullable String file;

    @Mixin
    private BatchOptions options = new BatchOptions();

    BatchCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        return new Batching(tools.get(), options.given(), file).run(pack);
    }
}
