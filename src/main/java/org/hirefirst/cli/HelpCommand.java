package org.hirefirst.cli;

import java.util.Map;
import org.hirefirst.cli.options.Arguments;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows the help of the program, or of one command. */
final class HelpCommand implements Command {
    private final HirefirstCommand top;

    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .arity("0..1")
            .paramLabel("COMMAND")
            .description("The command to explain.")
            .build();

    HelpCommand(HirefirstCommand top) {
        this.top = top;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("help").addPositional(name);
        spec.usageMessage()
                .header("Show help, for a command if it is named.", "", "Examples:", "  hirefirst help assess", "");
        return spec;
    }

    @Override
    public ExitCode run() {
        CommandLine all = top.commandLine();
        String wanted = Arguments.text(name);
        top.show(wanted == null ? all : named(all.getSubcommands(), wanted));
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
