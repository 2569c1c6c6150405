package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.SaveOptions;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.core.interview.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks what can still change the answer, and recommends. */
@picocli.CommandLine.Command(
        name = "ask",
        header = {
            "Answer questions, only those that can still change the answer.",
            "",
            "Examples:",
            "  hirefirst ask which-role",
            "  hirefirst ask revops-vs-cro -a revenue=8000000 -f json -o result.json",
            "  hirefirst ask revops-vs-cro --plain < typed-answers.txt",
            "  hirefirst ask which-role --subject Acme --fresh",
            ""
        },
        footer = {
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
            "win over what is saved. See hirefirst sessions."
        })
final class AskCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(
            arity = "0..1",
            paramLabel = "PACK",
            description = "The decision: an id or a path; you may choose if not given.")
    private @Nullable String pack;

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Option(names = "--plain", order = 20, description = "Plain lines of text, also for piped input.")
    private boolean plain;

    @Option(names = "--all", order = 21, description = "Ask everything, also what can change nothing.")
    private boolean all;

    @Option(names = "--in-order", order = 22, description = "Ask in the pack's order.")
    private boolean inOrder;

    @Mixin
    private SaveOptions saves = new SaveOptions();

    @Mixin
    private ResultOptions output = new ResultOptions();

    @Mixin
    private DetailOption detail = new DetailOption();

    AskCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        Saving saving = saves.wanted();
        if (saving == null) {
            throw Failure.of(ExitCode.USAGE, "--resume and --fresh exclude each other");
        }
        return new Asking(tools.get(), plain, new Order(all, inOrder), saving, output.output(), detail.wanted())
                .run(pack, answers.given());
    }
}
