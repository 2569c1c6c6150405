package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.cli.options.AnswerOptions.Given;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.cli.options.SaveOptions.Start;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Save;
import org.hirefirst.terminal.Ended;
import org.hirefirst.terminal.Manner;
import org.hirefirst.terminal.Session;
import org.jspecify.annotations.Nullable;

/** An interview from its first question to its result, and others after it where the person wants that. */
final class Asking {
    private final Toolbox tools;
    private final Order order;
    private final Saving saving;
    private final Manner manner;
    private final ResultOutput output;
    private final Wanted wanted;
    private final ResultWriter writer;
    private final List<String> told;

    Asking(Toolbox tools, boolean plain, Order order, Saving saving, ResultOutput output, Wanted wanted) {
        this.tools = tools;
        this.order = order;
        this.saving = saving;
        this.manner = Manner.of(
                plain, tools.surroundings().environment(), tools.surroundings().ttys());
        this.output = output;
        this.wanted = wanted;
        this.writer = new ResultWriter(tools, output, wanted, manner == Manner.PLAIN);
        this.told = told(plain, order, saving.saves());
    }

    private static List<String> told(boolean plain, Order order, boolean saves) {
        List<String> told = new ArrayList<>();
        if (plain) {
            told.add("--plain");
        }
        if (order.everything()) {
            told.add("--all");
        }
        if (order.inFileOrder()) {
            told.add("--in-order");
        }
        if (!saves) {
            told.add("--no-save");
        }
        return told;
    }

    /**
     * One decision after everything was asked.
     *
     * @param named the pack as it was named
     * @param sheet all answers
     * @param shown whether the person has seen the result already
     * @param safe how many answers are saved
     */
    private record Round(String named, LoadedPack loaded, AnswerSheet sheet, Ended ended, boolean shown, int safe) {}

    /** Goes on with this saved interview. */
    ExitCode open(Save save) {
        if (!tools.packs().have(save.identity())) {
            throw new Saves(tools).packGone(save);
        }
        return run(save.identity().pack(), Given.about(save.identity().subject()));
    }

    /** Asks by this pack, or by one that the person chooses, whatever was not given yet. */
    ExitCode run(@Nullable String named, Given given) {
        if (named == null && saving.start() == Start.RESUME) {
            return open(new Saves(tools).latest());
        }
        AnswerSources sources = new AnswerSources(tools, given, null);
        if (manner == Manner.PLAIN && sources.useStandardInput()) {
            throw Failure.of(ExitCode.USAGE, "standard input cannot hold both answers and what is typed");
        }
        return finish(rounds(named, sources));
    }

    private Round rounds(@Nullable String named, AnswerSources sources) {
        try (LateSession session = new LateSession(tools, manner)) {
            Packs packs = tools.packs();
            String pack = named != null ? named : choose(packs, session);
            LoadedPack loaded = packs.load(pack);
            Round round = ask(pack, loaded, sources.read(loaded), saving, session);
            while (round.ended() instanceof Ended.Onward onward) {
                tools.say(repeat(round.named()).again(round.loaded(), round.sheet()));
                LoadedPack next = packs.load(onward.pack());
                Saving another = new Saving(Start.OFFER, saving.saves());
                round = ask(onward.pack(), next, carried(next, round.sheet()), another, session);
            }
            return round;
        }
    }

    private ExitCode finish(Round round) {
        Repeat repeat = repeat(round.named());
        if (round.ended() instanceof Ended.Interrupted) {
            tools.say(repeat.toGoOn("Stopped.", round.loaded(), round.sheet(), round.safe()));
            return ExitCode.INTERRUPTED;
        }
        if (round.ended() instanceof Ended.EndOfInput end) {
            tools.say(repeat.toGoOn("", round.loaded(), round.sheet(), round.safe()));
            throw Failure.of(
                    ExitCode.CANNOT_ASK,
                    "the input ended" + (end.open() == null ? "" : " before " + end.open() + " was answered"));
        }
        if (!round.shown()) {
            writer.write(Assessing.result(round.loaded(), round.sheet(), wanted.detail()));
        }
        tools.say(repeat.again(round.loaded(), round.sheet()));
        return ExitCode.DONE;
    }

    private Repeat repeat(String named) {
        return new Repeat(tools, named, told, output, wanted);
    }

    /** Those of the answers that the pack takes, or one that it refers to. */
    private static AnswerSheet carried(LoadedPack loaded, AnswerSheet sheet) {
        Map<String, Answer> carried = new LinkedHashMap<>();
        loaded.together().forEach(one -> carried.putAll(one.pack().own(sheet.answers())));
        return new AnswerSheet(sheet.subject(), carried);
    }

    private String choose(Packs packs, LateSession session) {
        if (!manner.asks()) {
            throw Failure.of(ExitCode.USAGE, "missing PACK", "See what there is with: hirefirst list");
        }
        return PackChoice.choose(packs.headers(), session);
    }

    private Round ask(String named, LoadedPack loaded, AnswerSheet given, Saving save, LateSession session) {
        Beginning beginning = new Beginning(tools, save, order, loaded, given);
        Begun begun = manner.asks() ? beginning.saved(session) : beginning.unsaved();
        Interview interview = begun.interview();
        try (Kept kept = begun.kept()) {
            boolean isAsked =
                    !interview.isOver() && (manner.asks() || interview.past().turn() instanceof Turn.Ask);
            if (isAsked) {
                begun.told().forEach(manner.asks() ? session.open()::say : tools::say);
            }
            if (isAsked && !manner.asks()) {
                throw Missing.failure(
                        manner.says(),
                        interview,
                        form(named, loaded, interview.past().packAtHand()),
                        tools.width());
            }
            // where nobody can be asked, offers to go on do not count
            Ended ended =
                    isAsked ? hold(named, loaded, given, begun, session) : new Ended.Finished(interview.answers());
            AnswerSheet all = all(given, ended.answers());
            return new Round(named, loaded, all, ended, isAsked && showsResults(), kept.safe());
        }
    }

    private static AnswerSheet all(AnswerSheet given, Map<String, Answer> answered) {
        return given.with(new AnswerSheet(given.subject(), answered));
    }

    /** Whether the person sees the result, and can do something with it, before the session ends. */
    private boolean showsResults() {
        return !tools.globals().quiet() && writer.isOnScreen();
    }

    private Ended hold(String named, LoadedPack loaded, AnswerSheet given, Begun begun, LateSession session) {
        Kept kept = begun.kept();
        Session opened = session.open();
        Farewell farewell = tools.surroundings().farewell();
        farewell.say(() -> {
            opened.leave();
            AnswerSheet all = all(given, kept.answers());
            if (!all.answers().isEmpty()) {
                tools.say(repeat(named).toGoOn("Ended.", loaded, all, kept.safe()));
            }
        });
        try {
            return hold(loaded, given.subject(), begun, opened);
        } finally {
            farewell.forget();
        }
    }

    private Ended hold(LoadedPack loaded, @Nullable String subject, Begun begun, Session session) {
        if (tools.globals().quiet()) {
            return session.hold(begun.interview(), begun.kept());
        }
        boolean isPlain = manner == Manner.PLAIN;
        return session.hold(
                begun.interview(),
                begun.kept(),
                new ShownResults(tools, loaded, subject, wanted, isPlain, writer.isOnScreen()));
    }

    /** How to print a form for the pack at hand, which may be one that the named pack led to. */
    private ShellCommand form(String named, LoadedPack loaded, Pack atHand) {
        LoadedPack other = loaded.refersTo().get(atHand.id());
        return new ShellCommand(
                tools, "form", other == null ? named : tools.packs().name(other));
    }
}
