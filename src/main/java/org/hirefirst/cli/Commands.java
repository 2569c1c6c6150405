package org.hirefirst.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands there are. Each is made where it may be wanted, and handed what it works with: to make all takes time. */
final class Commands {
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

    /** All of them, in the order of the help. */
    Commands(HirefirstCommand top) {
        Supplier<Toolbox> tools = top::tools;
        commands.put("ask", () -> new AskCommand(tools));
        commands.put("assess", () -> new AssessCommand(tools));
        commands.put("batch", () -> new BatchCommand(tools));
        commands.put("list", () -> new ListCommand(tools));
        commands.put("show", () -> new ShowCommand(tools));
        commands.put("form", () -> new FormCommand(tools));
        commands.put("check", () -> new CheckCommand(tools));
        commands.put("test", () -> new TestCommand(tools));
        commands.put("claims", () -> new ClaimsCommand(tools));
        commands.put("schema", () -> new SchemaCommand(tools));
        commands.put("warm", () -> new WarmCommand(tools));
        commands.put("help", () -> new HelpCommand(top));
    }

    /** Adds the command that the line begins with, and all of them to a line that may be about any. */
    void addTo(CommandLine line, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Supplier<Command> wanted = first.equals("help") ? null : commands.get(first);
        if (wanted != null) {
            line.addSubcommand(first, wanted.get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
    }
}
