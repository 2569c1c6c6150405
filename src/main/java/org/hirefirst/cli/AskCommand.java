package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.SaveOptions;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.core.interview.Order;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Asks what can still change the answer, and recommends. */
final class AskCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec pack = PositionalParamSpec.builder()
            .arity("0..1")
            .paramLabel("PACK")
            .description("The decision: an id or a path; you may choose if not given.")
            .build();

    private final AnswerOptions answers = new AnswerOptions();

    private final OptionSpec plain = OptionSpec.builder("--plain")
            .order(20)
            .description("Plain lines of text, also for piped input.")
            .build();

    private final OptionSpec all = OptionSpec.builder("--all")
            .order(21)
            .description("Ask everything, also what can change nothing.")
            .build();

    private final OptionSpec inOrder = OptionSpec.builder("--in-order")
            .order(22)
            .description("Ask in the pack's order.")
            .build();

    private final SaveOptions saves = new SaveOptions();

    private final ResultOptions output = new ResultOptions();

    private final DetailOption detail = new DetailOption();

    AskCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("ask")
                .addPositional(pack)
                .addOption(plain)
                .addOption(all)
                .addOption(inOrder);
        spec.usageMessage()
                .header(
                        "Answer questions, only those that can still change the answer.",
                        "",
                        "Examples:",
                        "  hirefirst ask which-role",
                        "  hirefirst ask revops-vs-cro -a revenue=8000000 -f json -o result.json",
                        "  hirefirst ask revops-vs-cro --plain < typed-answers.txt",
                        "  hirefirst ask which-role --subject Acme --fresh",
                        "")
                .footer(
                        "",
                        "Questions go to the terminal or standard error; only the result goes to",
                        "standard output. Where there is no terminal, ask says what is missing",
                        "and exits with 4. ACCESSIBLE=1 and TERM=dumb work like --plain.",
                        "",
                        "At any question b goes back and r shows all answers, to change one; what that",
                        "does to the others is said. With --plain: back, review, edit 2, why, save,",
                        "help and quit are words to type.",
                        "",
                        "Where another decision settles the outcome, its questions follow at once,",
                        "without those that are answered; -a and --answers take answers to both.",
                        "",
                        "Each answer is saved before the next question shows. The next start for the",
                        "same PACK and --subject offers to go on from there; -a and --answers then",
                        "win over what is saved. See hirefirst sessions.");
        answers.addTo(spec);
        saves.addTo(spec);
        output.addTo(spec);
        detail.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Saving saving = saves.wanted();
        if (saving == null) {
            throw Failure.of(ExitCode.USAGE, "--resume and --fresh exclude each other");
        }
        return new Asking(
                        tools.get(),
                        Arguments.isSet(plain),
                        new Order(Arguments.isSet(all), Arguments.isSet(inOrder)),
                        saving,
                        output.output(),
                        detail.wanted())
                .run(Arguments.text(pack), answers.given());
    }
}
