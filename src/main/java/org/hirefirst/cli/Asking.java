package org.hirefirst.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hirefirst.cli.options.AnswerOptions.Given;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.terminal.Ended;
import org.hirefirst.terminal.Manner;
import org.jspecify.annotations.Nullable;

/** One interview from its first question to its result. */
final class Asking {
    private final Toolbox tools;
    private final Order order;
    private final Manner manner;

    Asking(Toolbox tools, boolean plain, Order order) {
        this.tools = tools;
        this.order = order;
        this.manner = Manner.of(
                plain, tools.surroundings().environment(), tools.surroundings().ttys());
    }

    /** Asks by this pack, or by one that the person chooses, whatever was not given yet. */
    ExitCode run(@Nullable String named, Given given, ResultOutput output, Wanted wanted) {
        ResultWriter writer = new ResultWriter(tools, output, wanted);
        AnswerSources sources = new AnswerSources(tools, given, null);
        if (manner == Manner.PLAIN && sources.useStandardInput()) {
            throw Failure.of(ExitCode.USAGE, "standard input cannot hold both answers and what is typed");
        }
        String pack;
        LoadedPack loaded;
        AnswerSheet sheet;
        Ended ended;
        try (LateSession session = new LateSession(tools, manner)) {
            Packs packs = tools.packs();
            pack = named != null ? named : choose(packs, session);
            loaded = packs.load(pack);
            sheet = sources.read(loaded);
            ended = ask(pack, loaded, sheet.answers(), session);
        }
        Repeat repeat = new Repeat(tools, pack, output, wanted);
        AnswerSheet all = sheet.with(new AnswerSheet(sheet.subject(), ended.answers()));
        if (ended instanceof Ended.Interrupted) {
            tools.say(repeat.toGoOn("Stopped.", loaded, all));
            return ExitCode.INTERRUPTED;
        }
        if (ended instanceof Ended.EndOfInput end) {
            tools.say(repeat.toGoOn("", loaded, all));
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

    private Ended ask(String named, LoadedPack loaded, Map<String, Answer> given, LateSession session) {
        Interview interview = Interview.start(loaded.pack(), guide(loaded), order, given);
        if (interview.isOver() || !(manner.asks() || interview.past().turn() instanceof Turn.Ask)) {
            return new Ended.Finished(given); // where nobody can be asked, offers to go on do not count
        }
        if (!manner.asks()) {
            throw Missing.failure(
                    manner.says(),
                    interview,
                    form(named, loaded, interview.past().packAtHand()));
        }
        return session.open().hold(interview);
    }

    /** How to print a form for the pack at hand, which may be one that the named pack led to. */
    private ShellCommand form(String named, LoadedPack loaded, Pack atHand) {
        LoadedPack other = loaded.refersTo().get(atHand.id());
        return new ShellCommand(
                tools, "form", other == null ? named : tools.packs().name(other));
    }

    /** Prepares the packs that this one refers to only where the interview comes to them: it takes a moment each. */
    private Guide guide(LoadedPack loaded) {
        Map<String, Assessor> prepared = new HashMap<>();
        Map<String, Supplier<Assessor>> others = new LinkedHashMap<>();
        loaded.refersTo()
                .forEach((id, other) ->
                        others.put(id, () -> prepared.computeIfAbsent(id, known -> Assessor.of(other.pack()))));
        return Guide.of(Assessor.of(loaded.pack()), others, order);
    }
}
