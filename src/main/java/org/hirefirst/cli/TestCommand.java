package org.hirefirst.cli;

import java.util.List;
import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.test.PackTester;
import org.hirefirst.core.test.TestReport;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.PackPlace;
import org.hirefirst.report.TestedPack;
import org.hirefirst.report.TestsJson;
import org.hirefirst.report.TestsText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Runs the cases that packs bring with them. */
final class TestCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec packs = Arguments.packs();

    private final OptionSpec strict = OptionSpec.builder("--strict")
            .description("Fail where something is not covered.")
            .build();

    private final OutputOptions output = new OutputOptions();

    TestCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("test")
                .addPositional(packs)
                .addOption(strict);
        spec.usageMessage()
                .header(
                        "Run packs' own tests, and show what of the packs they cover.",
                        "",
                        "Examples:",
                        "  hirefirst test --strict revops-vs-cro",
                        "  hirefirst test ./my-rules/my-pack",
                        "")
                .footer("", "Exit code 1 if a test fails; with --strict also if something is not covered.");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        Packs known = toolbox.packs();
        List<TestedPack> all = known.places(Arguments.value(packs, List.of())).stream()
                .map(place -> test(known.library(), place))
                .toList();
        delivery.deliver(
                output.output().format() == Format.JSON
                        ? TestsJson.pretty(all)
                        : TestsText.of(all, toolbox.style(delivery)));
        return all.stream().map(TestedPack::report).allMatch(this::passes) ? ExitCode.DONE : ExitCode.BAD_FINDING;
    }

    private boolean passes(TestReport report) {
        return report.passed()
                && (!Arguments.isSet(strict)
                        || report.coverage().covered() == report.coverage().total());
    }

    private static TestedPack test(PackLibrary library, PackPlace place) {
        LoadedPack pack = library.load(place).orElseThrow(Failure::refused);
        PackTester tester = new PackTester(Assessor.of(pack.pack()));
        return new TestedPack(
                pack.pack().id(),
                place.caseFileName(),
                tester.run(library.cases(pack).orElseThrow(Failure::refused)));
    }
}
