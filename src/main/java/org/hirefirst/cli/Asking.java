package org.hirefirst.cli;

import java.util.Map;
import org.hirefirst.cli.options.AnswerOptions.Given;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.OutputOptions.Output;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.terminal.Ended;
import org.hirefirst.terminal.Manner;
import org.hirefirst.terminal.Session;
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
    ExitCode run(@Nullable String named, Given given, Output output, Wanted wanted) {
        ResultWriter writer = new ResultWriter(tools, output, wanted);
        AnswerSources sources = new AnswerSources(tools, given, null);
        if (manner == Manner.PLAIN && sources.useStandardInput()) {
            throw Failure.of(ExitCode.USAGE, "standard input cannot hold both answers and what is typed");
        }
        String pack = named != null ? named : new PackChoice(tools, manner).choose();
        LoadedPack loaded = tools.packs().load(pack);
        AnswerSheet sheet = sources.read(loaded);
        Repeat repeat = new Repeat(tools, pack, output, wanted);

        Ended ended = ask(loaded, Assessing.own(loaded.pack(), sheet.answers()));
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

    private Ended ask(LoadedPack loaded, Map<String, Answer> given) {
        Assessor assessor = Assessor.of(loaded.pack());
        Interview interview = Interview.start(loaded.pack(), Guide.of(assessor), order, given);
        if (isOver(interview.turn())) {
            return new Ended.Finished(given);
        }
        if (!manner.asks()) {
            throw Missing.failure(manner.says(), loaded, assessor.assess(given, Detail.BRIEF));
        }
        try (Session session = Session.open(manner, tools.look(), tools.lines(), tools.talk(), tools.talkWidth())) {
            return session.hold(interview);
        }
    }

    /** Whether the answers given leave nothing to ask; where nobody can be asked, offers to go on do not count. */
    private boolean isOver(Turn first) {
        return first instanceof Turn.Review || (!manner.asks() && !(first instanceof Turn.Ask));
    }
}
