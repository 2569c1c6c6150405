package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
public final class GlobalOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 90,
            description = "A folder of your own packs (or HIREFIRST_RULES).")
    private @Nullable String rules;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            order = 91,
            description = "auto, always or never; NO_COLOR is honoured.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, order = 92, description = "Draw with plain ASCII signs only.")
    private boolean ascii;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            order = 93,
            description = "Say nothing beside the result and errors.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, order = 94, description = "Show where an error arose.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 95,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    /** What was asked for. */
    public Globals globals() {
        return new Globals(rules, color, ascii, quiet, debug);
    }

    /**
     * Options of every command.
     *
     * @param rules the folder of the user's packs, if one was named
     * @param quiet no talk beside results and errors
     * @param debug stack traces with errors
     */
    public record Globals(@Nullable String rules, ColorChoice color, boolean ascii, boolean quiet, boolean debug) {}
}
