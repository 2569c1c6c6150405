package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions.Output;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Schemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@picocli.CommandLine.Command(
        name = "schema",
        header = {
            "Print the JSON Schema of results, answers files or forms.",
            "",
            "Examples:",
            "  hirefirst schema result",
            "  hirefirst schema answers -o answers.schema.json",
            ""
        })
final class SchemaCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(paramLabel = "NAME", description = "result, answers or form.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to FILE, whole or not at all.")
    private @Nullable String file;

    SchemaCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Delivery delivery = tools.get().delivery(new Output(Format.JSON, file));
        String schema = Schemas.text(name);
        if (schema == null) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "there is no schema " + name + Suggestion.after(name, Schemas.NAMES),
                    "There are " + Words.list(Schemas.NAMES, "and") + ".");
        }
        delivery.deliver(schema);
        return ExitCode.DONE;
    }
}
