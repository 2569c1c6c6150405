package org.hirefirst.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hirefirst.cli.options.AnswerOptions;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.GlobalOptions;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.core.interview.Order;
import org.hirefirst.terminal.Ttys;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program itself: without a command it asks on a terminal, and shows its help elsewhere. */
final class HirefirstCommand implements Command {
    private static final Map<String, String> EXIT_CODES = exitCodes();

    private final Surroundings surroundings;
    private final GlobalOptions globals = new GlobalOptions();
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    HirefirstCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        spec.name("hirefirst")
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .order(96)
                        .description("Show the version.")
                        .build());
        globals.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .customSynopsis(
                        "hirefirst                    choose a decision and answer (on a terminal)",
                        "       hirefirst COMMAND [OPTIONS]")
                .header(
                        "Works out which fractional role to hire first, and can prove its answer.",
                        "",
                        "Examples:",
                        "  hirefirst ask which-role",
                        "  hirefirst form revops-vs-cro -o answers.yaml",
                        "  hirefirst assess revops-vs-cro answers.yaml",
                        "")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(EXIT_CODES)
                .footer(
                        "",
                        "Results go to standard output, all else to standard error. Nothing is sent",
                        "anywhere: hirefirst uses no network. Help for one: hirefirst COMMAND --help");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("  0", "done, whatever is recommended");
        codes.put("  1", "done, and the finding is bad: a failed check or test, an unused claim, a refused record");
        codes.put("  2", "the command line is not understood");
        codes.put("  3", "a file, an answer or a pack is refused");
        codes.put("  4", "cannot ask: no terminal, or the input ended");
        codes.put("  5", "the result cannot be written");
        codes.put(" 70", "a fault in hirefirst itself");
        codes.put("130", "interrupted");
        return codes;
    }

    /** What the commands work with, once the command line is read. */
    Toolbox tools() {
        return new Toolbox(surroundings, globals.globals());
    }

    /** Whether to show where an error arose; not known before the command line is read. */
    boolean debug() {
        return globals.globals().debug();
    }

    /** The program as picocli sees it. */
    CommandLine commandLine() {
        return spec.commandLine();
    }

    @Override
    public ExitCode run() {
        Ttys ttys = surroundings.ttys();
        if (!ttys.in() || (!ttys.out() && !ttys.err())) {
            show(commandLine());
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
