package org.hirefirst.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the program, or of one command. */
@picocli.CommandLine.Command(
        name = "help",
        header = {"Show help, for a command if it is named.", "", "Examples:", "  hirefirst help assess", ""})
final class HelpCommand implements Command {
    private final HirefirstCommand top;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private @Nullable String name;

    @Spec
    private CommandSpec spec;

    HelpCommand(HirefirstCommand top) {
        this.top = top;
    }

    @Override
    public ExitCode run() {
        CommandLine all = spec.parent().commandLine();
        top.show(name == null ? all : named(all.getSubcommands(), name));
        return ExitCode.DONE;
    }

    private static CommandLine named(Map<String, CommandLine> commands, String name) {
        CommandLine wanted = commands.get(name);
        if (wanted == null) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "unknown command " + name + Suggestion.after(name, commands.keySet()),
                    "See: hirefirst --help");
        }
        return wanted;
    }
}
