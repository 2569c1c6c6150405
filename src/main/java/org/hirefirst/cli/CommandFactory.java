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
        commands = Map.ofEntries(
                Map.entry(AskCommand.class, () -> new AskCommand(tools)),
                Map.entry(AssessCommand.class, () -> new AssessCommand(tools)),
                Map.entry(BatchCommand.class, () -> new BatchCommand(tools)),
                Map.entry(ListCommand.class, () -> new ListCommand(tools)),
                Map.entry(ShowCommand.class, () -> new ShowCommand(tools)),
                Map.entry(FormCommand.class, () -> new FormCommand(tools)),
                Map.entry(CheckCommand.class, () -> new CheckCommand(tools)),
                Map.entry(TestCommand.class, () -> new TestCommand(tools)),
                Map.entry(ClaimsCommand.class, () -> new ClaimsCommand(tools)),
                Map.entry(SchemaCommand.class, () -> new SchemaCommand(tools)),
                Map.entry(WarmCommand.class, () -> new WarmCommand(tools)),
                Map.entry(HelpCommand.class, () -> new HelpCommand(top)));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<Command> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
