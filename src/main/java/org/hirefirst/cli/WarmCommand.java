package org.hirefirst.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Goes through what people do most, so that a JVM which records what it loads has met it all. */
final class WarmCommand implements Command {
    private final Supplier<Toolbox> tools;

    WarmCommand(Supplier<Toolbox> tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("warm");
        spec.usageMessage()
                .header(
                        "Make hirefirst start faster on this machine, from now on.",
                        "",
                        "Examples:",
                        "  hirefirst warm",
                        "")
                .footer(
                        "",
                        "What every start needs is kept in an archive in your cache folder, under",
                        "$XDG_CACHE_HOME or ~/.cache. The first run of hirefirst does this by itself, in",
                        "the background, unless HIREFIRST_ARCHIVE is off. The archive can be deleted at",
                        "any time. It fits one Java and one hirefirst, and is made anew for others.");
        return spec;
    }

    @Override
    public ExitCode run() {
        Toolbox toolbox = tools.get();
        Packs packs = toolbox.packs();
        Rehearsal.run(packs.library().ids().stream()
                .limit(2)
                .map(id -> packs.load(id).pack())
                .toList());
        // The launcher, which keeps what comes of it, says so itself.
        toolbox.say("Rehearsed, and nothing kept: hirefirst warm, without anything else, keeps it.");
        return ExitCode.DONE;
    }
}
