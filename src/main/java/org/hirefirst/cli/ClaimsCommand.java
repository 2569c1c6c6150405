package org.hirefirst.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.TableOptions;
import org.hirefirst.core.check.SourceUse;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackPlace;
import org.hirefirst.report.ClaimsCsv;
import org.hirefirst.report.ClaimsJson;
import org.hirefirst.report.ClaimsText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows what becomes of the claims of sources. */
final class ClaimsCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec packs = Arguments.packs();

    private final OptionSpec unused = OptionSpec.builder("--unused")
            .description("Show only claims with a problem.")
            .build();

    private final TableOptions output = new TableOptions();

    ClaimsCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("claims")
                .addPositional(packs)
                .addOption(unused);
        spec.usageMessage()
                .header(
                        "Show what rests on each claim of the sources, and which claims nothing uses.",
                        "",
                        "Examples:",
                        "  hirefirst claims",
                        "  hirefirst claims --unused ./my-rules/my-pack",
                        "  hirefirst claims ./my-rules/my-pack -f csv -o claims.csv",
                        "")
                .footer(
                        "",
                        "All packs count, whichever are named. Without PACK every claim is shown; else",
                        "those that these packs cite, and of sources that no other pack cites all.",
                        "Exit code 1 if one that is shown is neither cited nor excused, if it weighs and",
                        "only words cite it, or if it is excused without need.",
                        "In csv, what a spreadsheet would run as a formula has an apostrophe before it.");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.file());
        Packs known = toolbox.packs();
        List<String> named = Arguments.value(packs, List.of());
        List<LoadedPack> loaded = load(known, known.places(named));
        List<Pack> shown = packs(loaded);
        List<SourceUse> uses = named.isEmpty()
                ? SourceUse.of(shown, known.library().sources().orElseThrow(Failure::refused))
                : usesBy(shown, packs(load(known, others(known, shown))));
        loaded.forEach(pack -> known.tellOfOwnSources(known.library().ownSources(pack)));
        if (named.isEmpty()) {
            known.tellOfOwnSources(known.library().ownSources());
        }
        boolean onlyUnused = Arguments.isSet(unused);
        delivery.deliver(
                switch (output.format()) {
                    case TEXT -> ClaimsText.of(uses, onlyUnused, toolbox.style(delivery));
                    case JSON -> ClaimsJson.pretty(shown.stream().map(Pack::id).toList(), uses, onlyUnused);
                    case CSV -> ClaimsCsv.of(uses, onlyUnused);
                });
        return uses.stream().allMatch(use -> use.problems().isEmpty()) ? ExitCode.DONE : ExitCode.BAD_FINDING;
    }

    private static List<LoadedPack> load(Packs known, List<PackPlace> places) {
        return places.stream()
                .map(place -> known.library().load(place).orElseThrow(Failure::refused))
                .toList();
    }

    private static List<Pack> packs(List<LoadedPack> loaded) {
        return loaded.stream().map(LoadedPack::pack).toList();
    }

    /** The packs of the library beside these, which may come from elsewhere and then stand in for those of their id. */
    private static List<PackPlace> others(Packs known, List<Pack> packs) {
        List<String> ids = packs.stream().map(Pack::id).toList();
        return known.library().places().stream()
                .filter(place -> !ids.contains(place.id()))
                .toList();
    }

    /** What all packs make of the claims that the first ones cite. */
    private static List<SourceUse> usesBy(List<Pack> packs, List<Pack> others) {
        Map<String, Source> sources = new LinkedHashMap<>();
        packs.forEach(pack -> pack.sources().forEach(source -> sources.putIfAbsent(source.id(), source)));
        List<Pack> all = Stream.concat(packs.stream(), others.stream()).toList();
        List<String> ids = packs.stream().map(Pack::id).toList();
        return SourceUse.of(all, List.copyOf(sources.values())).stream()
                .map(source -> source.of(ids))
                .toList();
    }
}
