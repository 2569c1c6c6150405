package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.FileOption;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Schemas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a JSON Schema. */
final class SchemaCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .required(true)
            .paramLabel("NAME")
            .description("result, error, answers, form or session.")
            .build();

    private final FileOption output = new FileOption();

    SchemaCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                CommandSpec.wrapWithoutInspection(this).name("schema").addPositional(name);
        spec.usageMessage()
                .header(
                        "Print the JSON Schema of results, answers files or what else is JSON here.",
                        "",
                        "Examples:",
                        "  hirefirst schema result",
                        "  hirefirst schema answers -o answers.schema.json",
                        "");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        String wanted = Arguments.value(name, "");
        Delivery delivery = tools.get().delivery(output.file());
        String schema = Schemas.text(wanted);
        if (schema == null) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "there is no schema " + wanted + Suggestion.after(wanted, Schemas.NAMES),
                    "There are " + Words.list(Schemas.NAMES, "and") + ".");
        }
        delivery.deliver(schema);
        return ExitCode.DONE;
    }
}
