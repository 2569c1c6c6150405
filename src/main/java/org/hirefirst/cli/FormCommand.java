package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.FormJson;
import org.hirefirst.report.FormText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a blank answers file. */
@picocli.CommandLine.Command(
        name = "form",
        header = {
            "Print a blank answers file to fill in; -f json is the questionnaire.",
            "",
            "Examples:",
            "  hirefirst form revops-vs-cro -o answers.yaml",
            "  hirefirst form revops-vs-cro -f json",
            ""
        })
final class FormCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(paramLabel = "PACK", description = "The decision: an id or a path.")
    private String pack = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    FormCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        LoadedPack loaded = toolbox.packs().load(pack);
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? FormJson.pretty(loaded.pack(), loaded.sha256())
                        : FormText.of(loaded.pack(), new ShellCommand(toolbox, "assess", pack, "FILE").toString()));
        return ExitCode.DONE;
    }
}
