package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.FileOption;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Schemas;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@picocli.CommandLine.Command(
        name = "schema",
        header = {
            "Print the JSON Schema of results, answers files or what else is JSON here.",
            "",
            "Examples:",
            "  hirefirst schema result",
            "  hirefirst schema answers -o answers.schema.json",
            ""
        })
final class SchemaCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(paramLabel = "NAME", description = "result, error, answers, form or session.")
    private String name = "";

    @Mixin
    private FileOption output = new FileOption();

    SchemaCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Delivery delivery = tools.get().delivery(output.file());
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
