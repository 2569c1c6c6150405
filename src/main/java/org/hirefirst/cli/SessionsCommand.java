package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.cli.options.SaveOptions.Start;
import org.hirefirst.core.interview.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists saved interviews, opens one again, compares two, and forgets them. */
@picocli.CommandLine.Command(
        name = "sessions",
        header = {
            "List saved interviews, open one again, compare two, or forget some.",
            "",
            "Examples:",
            "  hirefirst sessions",
            "  hirefirst sessions list -f json",
            "  hirefirst sessions open 1",
            "  hirefirst sessions compare 1 2",
            "  hirefirst sessions forget 1",
            "  hirefirst sessions forget --all",
            ""
        },
        footer = {
            "",
            "There is one for each pack and subject. A finished one stays, to be opened",
            "again and changed, until the next about the same replaces it or it is",
            "forgotten. They lie in ~/.local/state/hirefirst or XDG_STATE_HOME/hirefirst,",
            "on macOS in ~/Library/Application Support/hirefirst, for their owner alone."
        })
final class SessionsCommand implements Command {
    private final Supplier<Toolbox> tools;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DO",
            description = "list, open, compare or forget; list if not given.")
    private Deed deed = Deed.LIST;

    @Parameters(index = "1..*", paramLabel = "SESSION", description = "The number or the id that the list shows.")
    private List<String> sessions = new ArrayList<>();

    @Option(names = "--all", order = 20, description = "Forget all that is saved.")
    private boolean all;

    @Option(names = "--plain", order = 21, description = "Open in plain lines of text.")
    private boolean plain;

    @Mixin
    private ResultOptions output = new ResultOptions();

    @Mixin
    private DetailOption detail = new DetailOption();

    /** What to do with them. */
    enum Deed {
        LIST,
        OPEN,
        COMPARE,
        FORGET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SessionsCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public ExitCode run() {
        String misuse = misuse();
        if (misuse != null) {
            throw Failure.of(ExitCode.USAGE, misuse, "See: hirefirst sessions --help");
        }
        Toolbox toolbox = tools.get();
        switch (deed) {
            case LIST -> new SessionList(toolbox).write(output.output());
            case COMPARE -> new Comparing(toolbox).compare(sessions.get(0), sessions.get(1), output.output());
            case FORGET -> new Forgetting(toolbox).forget(sessions, all);
            case OPEN -> {
                Saving saving = new Saving(Start.RESUME, true);
                return new Asking(toolbox, plain, Order.SHORTEST, saving, output.output(), detail.wanted())
                        .open(new Saves(toolbox).find(sessions.get(0)).save());
            }
        }
        return ExitCode.DONE;
    }

    private @Nullable String misuse() {
        return switch (deed) {
            case LIST ->
                !sessions.isEmpty() || all
                        ? "list takes no " + (all ? "--all" : "SESSION")
                        : output.output().format() == ResultFormat.JSONL ? "the list is text or json" : null;
            case OPEN -> sessions.size() != 1 || all ? "open takes one SESSION" : null;
            case COMPARE ->
                sessions.size() != 2 || all
                        ? "compare takes two SESSIONs"
                        : output.output().format() != ResultFormat.TEXT ? "a comparison is text" : null;
            case FORGET -> sessions.isEmpty() == all ? null : "forget takes SESSIONs, or --all";
        };
    }
}
