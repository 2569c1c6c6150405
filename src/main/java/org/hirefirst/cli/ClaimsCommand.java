package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hirefirst.cli.options.TableOptions;
import org.hirefirst.core.check.SourceUse;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;
import org.hirefirst.report.ClaimsCsv;
import org.hirefirst.report.ClaimsJson;
import org.hirefirst.report.ClaimsText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what becomes of the claims of sources. */
@picocli.CommandLine.Command(
        name = "claims",
        header = {
            "Show what rests on each claim of the sources, and which claims nothing uses.",
            "",
            "Examples:",
            "  hirefirst claims --unused ./my-rules/my-pack",
            "  hirefirst claims ./my-rules/my-pack -f csv -o claims.csv",
            ""
        },
        footer = {
            "",
            "Without PACK, every source and every pack counts; else these packs and the",
            "sources they cite. Exit code 1 if a claim is neither cited nor excused, if only",
            "words cite one that weighs, or if an excuse is not needed."
        })
final class ClaimsCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(paramLabel = "PACK", arity = "0..*", description = "Ids or paths; all packs if none is given.")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--unused", description = "Show only claims with a problem.")
    private boolean unused;

    @Mixin
    private TableOptions output = new TableOptions();

    ClaimsCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.file());
        Packs known = toolbox.packs();
        List<Pack> counted = known.places(packs).stream()
                .map(place -> known.library()
                        .load(place)
                        .orElseThrow(Failure::refused)
                        .pack())
                .toList();
        List<Source> sources =
                packs.isEmpty() ? known.library().sources().orElseThrow(Failure::refused) : cited(counted);
        List<SourceUse> uses = SourceUse.of(counted, sources);
        delivery.deliver(
                switch (output.format()) {
                    case TEXT -> ClaimsText.of(uses, unused, toolbox.style(delivery));
                    case JSON ->
                        ClaimsJson.pretty(counted.stream().map(Pack::id).toList(), uses, unused);
                    case CSV -> ClaimsCsv.of(uses, unused);
                });
        return uses.stream().allMatch(use -> use.problems().isEmpty()) ? ExitCode.DONE : ExitCode.BAD_FINDING;
    }

    /** The sources that the packs cite, each once. */
    private static List<Source> cited(List<Pack> packs) {
        Map<String, Source> sources = new LinkedHashMap<>();
        packs.forEach(pack -> pack.sources().forEach(source -> sources.putIfAbsent(source.id(), source)));
        return List.copyOf(sources.values());
    }
}
