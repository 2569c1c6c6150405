package org.hirefirst.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands each what it works with. */
final class CommandFactory implements IFactory {
    private final Map<Class<?>, Supplier<Command>> commands;

    CommandFactory(HirefirstCommand top) {
        Supplier<Toolbox> tools = top::tools;
        commands = Map.of(
                AskCommand.class, () -> new AskCommand(tools),
                AssessCommand.class, () -> new AssessCommand(tools),
                ListCommand.class, () -> new ListCommand(tools),
                ShowCommand.class, () -> new ShowCommand(tools),
                FormCommand.class, () -> new FormCommand(tools),
                CheckCommand.class, () -> new CheckCommand(tools),
                TestCommand.class, () -> new TestCommand(tools),
                ClaimsCommand.class, () -> new ClaimsCommand(tools),
                SchemaCommand.class, () -> new SchemaCommand(tools),
                HelpCommand.class, () -> new HelpCommand(top));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<Command> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
