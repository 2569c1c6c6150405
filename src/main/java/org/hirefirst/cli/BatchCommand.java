package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.BatchOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Assesses many records, one result for each. */
final class BatchCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec pack = Arguments.pack();

    private final PositionalParamSpec file = Arguments.file("A table (CSV) or JSON Lines; - is standard input.");

    private final BatchOptions options = new BatchOptions();

    BatchCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("batch")
                .addPositional(pack)
                .addPositional(file);
        spec.usageMessage()
                .header(
                        "Work out a recommendation for each record of a table or of JSON Lines.",
                        "",
                        "Examples:",
                        "  hirefirst batch revops-vs-cro clients.csv",
                        "  hirefirst batch revops-vs-cro clients.csv -f csv -o results.csv",
                        "  hirefirst batch revops-vs-cro accounts.csv --keep id,owner -f text",
                        "  hirefirst batch revops-vs-cro clients.csv --reports out",
                        "  hirefirst batch revops-vs-cro - < clients.jsonl",
                        "")
                .footer(
                        "",
                        "The first line of a table names its columns: questions by their ids or their",
                        "words, and subject. Cells hold choices by their ids or their words, or numbers;",
                        "a blank cell is a question not asked. Cells are parted by commas, semicolons or",
                        "tabs. In JSON Lines each line is an object of answers.",
                        "",
                        "One record goes out for each that comes in, in order. One that is refused goes",
                        "out as a hirefirst.error/1 record, the others go on, and the exit code is 1.");
        options.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        return new Batching(tools.get(), options.given(), Arguments.text(file)).run(Arguments.value(pack, ""));
    }
}
