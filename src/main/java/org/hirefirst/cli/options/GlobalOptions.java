package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
public final class GlobalOptions {
    private final OptionSpec rules = OptionSpec.builder("--rules")
            .type(String.class)
            .paramLabel("DIR")
            .scopeType(ScopeType.INHERIT)
            .order(90)
            .description("A folder of your own packs (or HIREFIRST_RULES).")
            .build();

    private final OptionSpec color = OptionSpec.builder("--color")
            .type(ColorChoice.class)
            .paramLabel("WHEN")
            .scopeType(ScopeType.INHERIT)
            .order(91)
            .description("auto, always or never; NO_COLOR is honoured.")
            .build();

    private final OptionSpec ascii = OptionSpec.builder("--ascii")
            .scopeType(ScopeType.INHERIT)
            .order(92)
            .description("Draw with plain ASCII signs only.")
            .build();

    private final OptionSpec quiet = OptionSpec.builder("-q", "--quiet")
            .scopeType(ScopeType.INHERIT)
            .order(93)
            .description("Say nothing beside the result and errors.")
            .build();

    private final OptionSpec debug = OptionSpec.builder("--debug")
            .scopeType(ScopeType.INHERIT)
            .order(94)
            .description("Show where an error arose.")
            .build();

    private final OptionSpec help = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .order(95)
            .description("Show this help.")
            .build();

    /** Adds them to a command. */
    public void addTo(CommandSpec spec) {
        spec.addOption(rules)
                .addOption(color)
                .addOption(ascii)
                .addOption(quiet)
                .addOption(debug)
                .addOption(help);
    }

    /** What was asked for. */
    public Globals globals() {
        return new Globals(
                Arguments.text(rules),
                Arguments.value(color, ColorChoice.AUTO),
                Arguments.isSet(ascii),
                Arguments.isSet(quiet),
                Arguments.isSet(debug));
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
