package org.hirefirst.cli;

import java.util.List;
import java.util.function.Supplier;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.report.ListText;
import org.hirefirst.report.Listing;
import org.hirefirst.report.PackJson;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the decisions there are. */
final class ListCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final OutputOptions output = new OutputOptions();

    ListCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
        spec.usageMessage()
                .header(
                        "List the decisions there are.",
                        "",
                        "Examples:",
                        "  hirefirst list",
                        "  hirefirst list -f json",
                        "");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        List<Listing> listings =
                toolbox.packs().headers().stream().map(ListCommand::listing).toList();
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? PackJson.list(listings)
                        : ListText.of(listings, toolbox.style(delivery)));
        return ExitCode.DONE;
    }

    private static Listing listing(PackHeader header) {
        return new Listing(
                header.id(),
                header.version(),
                header.title(),
                header.decides(),
                header.audience(),
                header.refersTo(),
                header.leadsToOthers());
    }
}
