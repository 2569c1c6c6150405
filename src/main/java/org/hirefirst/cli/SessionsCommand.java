package org.hirefirst.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hirefirst.cli.options.Arguments;
import org.hirefirst.cli.options.DetailOption;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.cli.options.SaveOptions.Start;
import org.hirefirst.core.interview.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists saved interviews, opens one again, compares two, and forgets them. */
final class SessionsCommand implements Command {
    private final Supplier<Toolbox> tools;

    private final PositionalParamSpec deed = PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(Deed.class)
            .paramLabel("DO")
            .description("list, open, compare or forget; list if not given.")
            .build();

    private final PositionalParamSpec sessions = PositionalParamSpec.builder()
            .index("1..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("SESSION")
            .description("The number or the id that the list shows.")
            .build();

    private final OptionSpec all = OptionSpec.builder("--all")
            .order(20)
            .description("Forget all that is saved.")
            .build();

    private final OptionSpec plain = OptionSpec.builder("--plain")
            .order(21)
            .description("Open in plain lines of text.")
            .build();

    private final ResultOptions output = new ResultOptions();

    private final DetailOption detail = new DetailOption();

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
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("sessions")
                .addPositional(deed)
                .addPositional(sessions)
                .addOption(all)
                .addOption(plain);
        spec.usageMessage()
                .header(
                        "List saved interviews, open one again, compare two, or forget some.",
                        "",
                        "Examples:",
                        "  hirefirst sessions",
                        "  hirefirst sessions list -f json",
                        "  hirefirst sessions open 1",
                        "  hirefirst sessions compare 1 2",
                        "  hirefirst sessions forget 1",
                        "  hirefirst sessions forget --all",
                        "")
                .footer(
                        "",
                        "There is one for each pack and subject. A finished one stays, to be opened",
                        "again and changed, until the next about the same replaces it or it is",
                        "forgotten. They lie in ~/.local/state/hirefirst or XDG_STATE_HOME/hirefirst,",
                        "on macOS in ~/Library/Application Support/hirefirst, for their owner alone.");
        output.addTo(spec);
        detail.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run() {
        Deed wanted = Arguments.value(deed, Deed.LIST);
        List<String> named = Arguments.value(sessions, List.of());
        String misuse = misuse(wanted, named);
        if (misuse != null) {
            throw Failure.of(ExitCode.USAGE, misuse, "See: hirefirst sessions --help");
        }
        Toolbox toolbox = tools.get();
        switch (wanted) {
            case LIST -> new SessionList(toolbox).write(output.output());
            case COMPARE -> new Comparing(toolbox).compare(named.get(0), named.get(1), output.output());
            case FORGET -> new Forgetting(toolbox).forget(named, Arguments.isSet(all));
            case OPEN -> {
                Saving saving = new Saving(Start.RESUME, true);
                return new Asking(
                                toolbox,
                                Arguments.isSet(plain),
                                Order.SHORTEST,
                                saving,
                                output.output(),
                                detail.wanted())
                        .open(new Saves(toolbox).find(named.get(0)).save());
            }
        }
        return ExitCode.DONE;
    }

    private @Nullable String misuse(Deed deed, List<String> sessions) {
        String strange = strange(deed);
        if (strange != null) {
            return deed + " takes no " + strange;
        }
        ResultFormat format = output.output().format();
        return switch (deed) {
            case LIST ->
                !sessions.isEmpty()
                        ? "list takes no SESSION"
                        : format == ResultFormat.JSONL ? "the list is text or json" : null;
            case OPEN -> sessions.size() == 1 ? null : "open takes one SESSION";
            case COMPARE ->
                sessions.size() != 2
                        ? "compare takes two SESSIONs"
                        : format == ResultFormat.TEXT ? null : "a comparison is text";
            case FORGET -> sessions.isEmpty() == Arguments.isSet(all) ? null : "forget takes SESSIONs, or --all";
        };
    }

    /** An option that was typed and says nothing to what is to be done; null for none. */
    private @Nullable String strange(Deed deed) {
        List<OptionSpec> fitting = options(deed);
        return Stream.of(Deed.values())
                .flatMap(each -> options(each).stream())
                .filter(option -> option.getValue() != null && !fitting.contains(option))
                .map(OptionSpec::longestName)
                .findFirst()
                .orElse(null);
    }

    private List<OptionSpec> options(Deed deed) {
        return switch (deed) {
            case LIST, COMPARE -> output.specs();
            case OPEN ->
                Stream.concat(output.specs().stream(), Stream.of(plain, detail.spec()))
                        .toList();
            case FORGET -> List.of(all);
        };
    }
}
