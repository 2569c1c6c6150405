package org.hirefirst.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands there are. Each is made where it may be wanted, and handed what it works with: to make all takes time. */
final class Commands {
    /** All of them, in the order of the help. */
    private static final List<String> NAMES = List.of(
            "ask",
            "assess",
            "batch",
            "list",
            "show",
            "form",
            "check",
            "test",
            "claims",
            "sessions",
            "schema",
            "warm",
            "help");

    private final HirefirstCommand top;

    Commands(HirefirstCommand top) {
        this.top = top;
    }

    /** Adds the command that the line begins with, and all of them to a line that may be about any. */
    void addTo(CommandLine line, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean known = NAMES.contains(first) && !first.equals("help");
        for (String name : known ? List.of(first) : NAMES) {
            line.addSubcommand(name, made(name).spec());
        }
    }

    private Command made(String name) {
        Supplier<Toolbox> tools = top::tools;
        return switch (name) {
            case "ask" -> new AskCommand(tools);
            case "assess" -> new AssessCommand(tools);
            case "batch" -> new BatchCommand(tools);
            case "list" -> new ListCommand(tools);
            case "show" -> new ShowCommand(tools);
            case "form" -> new FormCommand(tools);
            case "check" -> new CheckCommand(tools);
            case "test" -> new TestCommand(tools);
            case "claims" -> new ClaimsCommand(tools);
            case "sessions" -> new SessionsCommand(tools);
            case "schema" -> new SchemaCommand(tools);
            case "warm" -> new WarmCommand(tools);
            case "help" -> new HelpCommand(top);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
