package org.hirefirst.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.hirefirst.core.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command line; the one place where what goes wrong becomes a message and an exit code. */
public final class Cli {
    private Cli() {}

    /** Runs one command line in the surroundings, and returns what the process should exit with. */
    public static int run(Surroundings surroundings, String... arguments) {
        Utf8Stream err = new Utf8Stream(surroundings.err(), "standard error");
        HirefirstCommand top = null; // not made where one word is the answer
        ExitCode code;
        try {
            String known = arguments.length == 1 ? known(arguments[0]) : null;
            if (known == null) {
                top = new HirefirstCommand(surroundings);
                code = execute(surroundings, top, arguments);
            } else {
                new Utf8Stream(surroundings.out(), "standard output").write(known);
                code = ExitCode.DONE;
            }
        } catch (ClosedPipe e) {
            code = ExitCode.DONE;
        } catch (Failure e) {
            err.tryToWrite(e.text() + "\n" + trace(e, top));
            code = e.code();
        } catch (ParameterException e) {
            err.tryToWrite(UsageErrors.text(e) + "\n");
            code = ExitCode.USAGE;
        } catch (Throwable e) {
            err.tryToWrite("hirefirst: a fault in the program: " + SafeText.line(e.toString())
                    + "\n  Please report it, with what --debug shows.\n" + trace(e, top));
            code = ExitCode.BUG;
        }
        return code.number();
    }

    private static ExitCode execute(Surroundings surroundings, HirefirstCommand top, String... arguments) {
        StringWriter help = new StringWriter();
        ParseResult parsed =
                commandLine(top, arguments).setOut(new PrintWriter(help)).parseArgs(arguments);
        if (CommandLine.executeHelpRequest(parsed) != null) {
            new Utf8Stream(surroundings.out(), "standard output").write(help.toString());
            return ExitCode.DONE;
        }
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        return ((Command) parsed.commandSpec().userObject()).run();
    }

    /** What is said to a line of this one word, where that takes no reading of it. */
    private static @Nullable String known(String word) throws IOException {
        return switch (word) {
            case "--version" -> new Version().getVersion()[0] + "\n";
            case "--help", "-h" -> HelpText.read();
            default -> null;
        };
    }

    /** The program as picocli sees it, with the commands that this line may be about. */
    private static CommandLine commandLine(HirefirstCommand top, String... arguments) {
        CommandLine line = new CommandLine(top.spec());
        new Commands(top).addTo(line, arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a subject may begin with @
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(80);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .usageMessage()
                        .abbreviateSynopsis(true)
                        .sortOptions(false));
        return line;
    }

    /** Where it arose, if the line says that this is wanted. */
    private static String trace(Throwable e, @Nullable HirefirstCommand top) {
        if (top == null || !top.debug()) {
            return "";
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
