package org.hirefirst.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.GlobalOptions;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.core.interview.Order;
import org.hirefirst.terminal.Ttys;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself: without a command it asks on a terminal, and shows its help elsewhere. */
@picocli.CommandLine.Command(
        name = "hirefirst",
        versionProvider = Version.class,
        customSynopsis = {
            "hirefirst                    choose a decision and answer (on a terminal)",
            "       hirefirst COMMAND [OPTIONS]"
        },
        header = {
            "Works out which fractional role to hire first, and can prove its answer.",
            "",
            "Examples:",
            "  hirefirst ask which-role",
            "  hirefirst form revops-vs-cro -o answers.yaml",
            "  hirefirst assess revops-vs-cro answers.yaml",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done, whatever is recommended",
            "  1:done, and the finding is bad: a failed check or test, an unused claim, a refused record",
            "  2:the command line is not understood",
            "  3:a file, an answer or a pack is refused",
            "  4:cannot ask: no terminal, or the input ended",
            "  5:the result cannot be written",
            " 70:a fault in hirefirst itself",
            "130:interrupted"
        },
        footer = {
            "",
            "Results go to standard output, all else to standard error. Nothing is sent",
            "anywhere: hirefirst uses no network. Help for one: hirefirst COMMAND --help"
        })
final class HirefirstCommand implements Command {
    private final Surroundings surroundings;

    @Mixin
    private GlobalOptions globals = new GlobalOptions();

    @Option(names = "--version", versionHelp = true, order = 96, description = "Show the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Spec
    private CommandSpec spec;

    HirefirstCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the commands work with, once the command line is read. */
    Toolbox tools() {
        return new Toolbox(surroundings, globals.globals());
    }

    /** Whether to show where an error arose; not known before the command line is read. */
    boolean debug() {
        return globals.globals().debug();
    }

    @Override
    public ExitCode run() {
        Ttys ttys = surroundings.ttys();
        if (!ttys.in() || (!ttys.out() && !ttys.err())) {
            show(spec.commandLine());
            return ExitCode.DONE;
        }
        ResultOutput output = new ResultOptions().output();
        return new Asking(tools(), false, Order.SHORTEST, Saving.USUAL, output, new DetailOption().wanted())
                .run(null, new AnswerOptions().given());
    }

    /** Shows a command's help as a result. */
    void show(CommandLine command) {
        StringWriter help = new StringWriter();
        command.usage(new PrintWriter(help));
        new Utf8Stream(surroundings.out(), "standard output").write(help.toString());
    }
}
