package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.PackJson;
import org.hirefirst.report.ShowText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one decision as people read it. */
@picocli.CommandLine.Command(
        name = "show",
        header = {
            "Show one decision: what it asks, weighs and may recommend, and why.",
            "",
            "Examples:",
            "  hirefirst show revops-vs-cro",
            "  hirefirst show revops-vs-cro -f json",
            ""
        })
final class ShowCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(paramLabel = "PACK", description = "The decision: an id or a path.")
    private String pack = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ShowCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        LoadedPack loaded = toolbox.packs().load(pack);
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? PackJson.show(loaded.pack(), loaded.sha256())
                        : ShowText.of(loaded.pack(), toolbox.style(delivery)));
        return ExitCode.DONE;
    }
}
