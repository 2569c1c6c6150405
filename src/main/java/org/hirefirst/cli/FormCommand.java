package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.FormJson;
import org.hirefirst.report.FormText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a blank answers file. */
final class FormCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec pack = Arguments.pack();

    private final OutputOptions output = new OutputOptions();

    FormCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("form").addPositional(pack);
        spec.usageMessage()
                .header(
                        "Print a blank answers file to fill in; -f json is the questionnaire.",
                        "",
                        "Examples:",
                        "  hirefirst form revops-vs-cro -o answers.yaml",
                        "  hirefirst form revops-vs-cro -f json",
                        "");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        String named = Arguments.value(pack, "");
        LoadedPack loaded = toolbox.packs().load(named);
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? FormJson.pretty(loaded.pack(), loaded.sha256())
                        : FormText.of(loaded.pack(), new ShellCommand(toolbox, "assess", named, "FILE").toString()));
        return ExitCode.DONE;
    }
}
