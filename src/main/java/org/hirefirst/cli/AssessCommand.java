package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.reader.LoadedPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Assesses one set of answers, and asks nothing. */
final class AssessCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec pack = Arguments.pack();

    private final PositionalParamSpec file = Arguments.file("Answers in YAML or JSON; - is standard input.");

    private final AnswerOptions answers = new AnswerOptions();

    private final ResultOptions output = new ResultOptions();

    private final DetailOption detail = new DetailOption();

    AssessCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("assess")
                .addPositional(pack)
                .addPositional(file);
        spec.usageMessage()
                .header(
                        "Work out a recommendation from answers; asks nothing.",
                        "",
                        "Examples:",
                        "  hirefirst assess revops-vs-cro answers.yaml",
                        "  hirefirst assess revops-vs-cro -a revenue=8000000 -a forecast=guess",
                        "  hirefirst assess revops-vs-cro - -f json < answers.yaml",
                        "")
                .footer(
                        "",
                        "Answers may come from several places: -a wins over --answers, and that",
                        "over FILE. A blank answers file is what hirefirst form PACK prints.");
        answers.addTo(spec);
        output.addTo(spec);
        detail.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        ResultWriter writer = new ResultWriter(toolbox, output.output(), detail.wanted());
        AnswerSources sources = new AnswerSources(toolbox, answers.given(), Arguments.text(file));
        LoadedPack loaded = toolbox.packs().load(Arguments.value(pack, ""));
        writer.write(
                Assessing.result(loaded, sources.read(loaded), detail.wanted().detail()));
        return ExitCode.DONE;
    }
}
