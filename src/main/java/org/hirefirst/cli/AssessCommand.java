package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.reader.LoadedPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assesses one set of answers, and asks nothing. */
@picocli.CommandLine.Command(
        name = "assess",
        header = {
            "Work out a recommendation from answers; asks nothing.",
            "",
            "Examples:",
            "  hirefirst assess revops-vs-cro answers.yaml",
            "  hirefirst assess revops-vs-cro -a revenue=8000000 -a forecast=guess",
            "  hirefirst assess revops-vs-cro - -f json < answers.yaml",
            ""
        },
        footer = {
            "",
            "Answers may come from several places: -a wins over --answers, and that",
            "over FILE. A blank answers file is what hirefirst form PACK prints."
        })
final class AssessCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(index = "0", paramLabel = "PACK", description = "The decision: an id or a path.")
    private String pack = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Answers in YAML or JSON; - is standard input.")
    private @Nullable String file;

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Mixin
    private ResultOptions output = new ResultOptions();

    @Mixin
    private DetailOption detail = new DetailOption();

    AssessCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        ResultWriter writer = new ResultWriter(toolbox, output.output(), detail.wanted());
        AnswerSources sources = new AnswerSources(toolbox, answers.given(), file);
        LoadedPack loaded = toolbox.packs().load(pack);
        writer.write(
                Assessing.result(loaded, sources.read(loaded), detail.wanted().detail()));
        return ExitCode.DONE;
    }
}
