package org.hirefirst.cli;

import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions.Given;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.cli.options.SaveOptions.Start;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Save;
import org.hirefirst.terminal.Ended;
import org.hirefirst.terminal.Manner;
import org.jspecify.annotations.Nullable;

/** One interview from its first question to its result. */
final class Asking {
    private final Toolbox tools;
    private final boolean plain;
    private final Order order;
    private final Saving saving;
    private final Manner manner;

    Asking(Toolbox tools, boolean plain, Order order, Saving saving) {
        this.tools = tools;
        this.plain = plain;
        this.order = order;
        this.saving = saving;
        this.manner = Manner.of(
                plain, tools.surroundings().environment(), tools.surroundings().ttys());
    }

    /** Goes on with this saved interview. */
    ExitCode open(Save save, ResultOutput output, Wanted wanted) {
        return run(save.identity().pack(), Given.about(save.identity().subject()), output, wanted);
    }

    /** Asks by this pack, or by one that the person chooses, whatever was not given yet. */
    ExitCode run(@Nullable String named, Given given, ResultOutput output, Wanted wanted) {
        if (named == null && saving.start() == Start.RESUME) {
            return open(new Saves(tools).latest(), output, wanted);
        }
        ResultWriter writer = new ResultWriter(tools, output, wanted);
        AnswerSources sources = new AnswerSources(tools, given, null);
        if (manner == Manner.PLAIN && sources.useStandardInput()) {
            throw Failure.of(ExitCode.USAGE, "standard input cannot hold both answers and what is typed");
        }
        String pack;
        LoadedPack loaded;
        AnswerSheet sheet;
        Repeat repeat;
        Ended ended;
        int safe;
        try (LateSession session = new LateSession(tools, manner)) {
            Packs packs = tools.packs();
            pack = named != null ? named : choose(packs, session);
            loaded = packs.load(pack);
            sheet = sources.read(loaded);
            repeat = new Repeat(tools, pack, plain, output, wanted);
            Beginning beginning = new Beginning(tools, saving, order, loaded, sheet);
            Begun begun = manner.asks() ? beginning.saved(session) : beginning.unsaved();
            try (Kept kept = begun.kept()) {
                ended = ask(
                        pack, loaded, begun, session, () -> repeat.toResume("Ended.", sheet.subject(), kept.safe()));
                safe = kept.safe();
            }
        }
        AnswerSheet all = sheet.with(new AnswerSheet(sheet.subject(), ended.answers()));
        if (ended instanceof Ended.Interrupted) {
            tools.say(repeat.toGoOn("Stopped.", loaded, all, safe));
            return ExitCode.INTERRUPTED;
        }
        if (ended instanceof Ended.EndOfInput end) {
            tools.say(repeat.toGoOn("", loaded, all, safe));
            throw Failure.of(
                    ExitCode.CANNOT_ASK,
                    "the input ended" + (end.open() == null ? "" : " before " + end.open() + " was answered"));
        }
        tools.say(repeat.again(loaded, all)); // first, so that the result is what stays on the screen
        writer.write(Assessing.result(loaded, all, wanted.detail()));
        return ExitCode.DONE;
    }

    private String choose(Packs packs, LateSession session) {
        if (!manner.asks()) {
            throw Failure.of(ExitCode.USAGE, "missing PACK", "See what there is with: hirefirst list");
        }
        return PackChoice.choose(packs.headers(), session);
    }

    private Ended ask(String named, LoadedPack loaded, Begun begun, LateSession session, Supplier<String> toResume) {
        Interview interview = begun.interview();
        Kept kept = begun.kept();
        if (interview.isOver() || !(manner.asks() || interview.past().turn() instanceof Turn.Ask)) {
            return new Ended.Finished(interview.answers()); // where nobody can be asked, offers to go on do not count
        }
        begun.told().forEach(manner.asks() ? session.open()::say : tools::say);
        if (!manner.asks()) {
            throw Missing.failure(
                    manner.says(),
                    interview,
                    form(named, loaded, interview.past().packAtHand()));
        }
        Farewell farewell = tools.surroundings().farewell();
        farewell.say(() -> {
            if (kept.safe() > 0) {
                tools.say(toResume.get());
            }
        });
        try {
            Ended ended = session.open().hold(interview, kept);
            if (ended instanceof Ended.Finished) {
                kept.finish();
            }
            return ended;
        } finally {
            farewell.forget();
        }
    }

    /** How to print a form for the pack at hand, which may be one that the named pack led to. */
    private ShellCommand form(String named, LoadedPack loaded, Pack atHand) {
        LoadedPack other = loaded.refersTo().get(atHand.id());
        return new ShellCommand(
                tools, "form", other == null ? named : tools.packs().name(other));
    }
}
