package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.Format;
import org.hirefirst.cli.options.OutputOptions;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.PackPlace;
import org.hirefirst.reader.Problem;
import org.hirefirst.reader.Reading;
import org.hirefirst.report.FindingsJson;
import org.hirefirst.report.FindingsJson.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds everything that is wrong with packs. */
final class CheckCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec packs = Arguments.packs();

    private final OptionSpec strict =
            OptionSpec.builder("--strict").description("Let warnings count.").build();

    private final OutputOptions output = new OutputOptions();

    CheckCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    /**
     * What is wrong with one pack.
     *
     * @param pack its id, or null for what packs share
     */
    private record Checked(@Nullable String pack, List<Problem> problems) {}

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("check")
                .addPositional(packs)
                .addOption(strict);
        spec.usageMessage()
                .header(
                        "Find every mistake in packs, each with its place and what to do.",
                        "",
                        "Examples:",
                        "  hirefirst check --strict revops-vs-cro",
                        "  hirefirst check ./my-rules/my-pack",
                        "")
                .footer(
                        "",
                        "Without PACK also what packs share: all of sources/ and common/.",
                        "Exit code 1 if there are errors; with --strict also if there are warnings.");
        output.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Delivery delivery = toolbox.delivery(output.output());
        Packs known = toolbox.packs();
        List<String> named = Arguments.value(packs, List.of());
        List<Checked> all = new ArrayList<>();
        for (PackPlace place : known.places(named)) {
            all.add(new Checked(place.id(), problems(known, place)));
        }
        if (named.isEmpty()) {
            known.tellOfOwnSources(known.library().ownSources());
            addShared(all, known.library().sharedProblems());
        }
        delivery.deliver(output.output().format() == Format.JSON ? json(all) : text(all));
        return all.stream().allMatch(this::passes) ? ExitCode.DONE : ExitCode.BAD_FINDING;
    }

    /** Adds what is wrong with shared files, unless it was found with a pack or there is nothing. */
    private static void addShared(List<Checked> all, List<Problem> shared) {
        List<Problem> fresh = new ArrayList<>(shared);
        all.forEach(checked -> fresh.removeAll(checked.problems()));
        if (!fresh.isEmpty()) {
            all.add(new Checked(null, fresh));
        }
    }

    private boolean passes(Checked checked) {
        return checked.problems().stream().noneMatch(problem -> Arguments.isSet(strict) || problem.isError());
    }

    private static List<Problem> problems(Packs known, PackPlace place) {
        PackLibrary library = known.library();
        Reading<LoadedPack> pack = library.read(place);
        List<Problem> all = new ArrayList<>(pack.problems());
        if (pack instanceof Reading.Good<LoadedPack> good) {
            known.tellOfOwnSources(library.ownSources(good.value()));
            all.addAll(library.doubts(good.value()));
            Reading<List<PackCase>> cases = library.cases(good.value());
            all.addAll(cases.problems());
        }
        return all;
    }

    private static String text(List<Checked> all) {
        StringBuilder text = new StringBuilder();
        for (Checked checked : all) {
            Problems.errorsFirst(checked.problems())
                    .forEach(problem -> text.append(problem.render()).append('\n'));
            text.append(checked.pack() == null ? "sources and common" : SafeText.line(checked.pack()))
                    .append(": ")
                    .append(checked.problems().isEmpty() ? "nothing wrong" : Problems.count(checked.problems()))
                    .append('\n');
        }
        List<Problem> found =
                all.stream().flatMap(checked -> checked.problems().stream()).toList();
        if (all.size() > 1 && !found.isEmpty()) {
            text.append("in all: ").append(Problems.count(found)).append('\n');
        }
        return text.toString();
    }

    private String json(List<Checked> all) {
        return FindingsJson.pretty(all.stream()
                .map(checked -> new FindingsJson.Checked(
                        checked.pack(),
                        passes(checked),
                        checked.problems().stream().map(CheckCommand::finding).toList()))
                .toList());
    }

    private static Finding finding(Problem problem) {
        return new Finding(
                problem.code(),
                problem.isError(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint());
    }
}
