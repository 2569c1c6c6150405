package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.PackJson;
import org.hirefirst.report.ShowText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows one decision as people read it. */
final class ShowCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec pack = Arguments.pack();

    private final OutputOptions output = new OutputOptions();

    ShowCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("show").addPositional(pack);
        spec.usageMessage()
                .header(
                        "Show one decision: what it asks, weighs and may recommend, and why.",
                        "",
                        "Examples:",
                        "  hirefirst show revops-vs-cro",
                        "  hirefirst show revops-vs-cro -f json",
                        "");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        LoadedPack loaded = toolbox.packs().load(Arguments.value(pack, ""));
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? PackJson.show(loaded.pack(), loaded.sha256())
                        : ShowText.of(loaded.pack(), toolbox.style(delivery)));
        return ExitCode.DONE;
    }
}
