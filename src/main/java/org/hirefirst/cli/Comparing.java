package org.hirefirst.cli;

import java.util.List;
import java.util.Map;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.Words;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.Result;
import org.hirefirst.report.SideBySide;
import org.hirefirst.session.Identity;
import org.hirefirst.session.Save;

/** Compares two saved interviews with the same pack, as far as they have come. */
final class Comparing {
    private final Toolbox tools;
    private final Saves saves;

    Comparing(Toolbox tools) {
        this.tools = tools;
        this.saves = new Saves(tools);
    }

    void compare(String one, String other, ResultOutput output) {
        Save mine = saves.find(one).save();
        Save theirs = saves.find(other).save();
        if (mine.identity().equals(theirs.identity())) {
            throw Failure.of(ExitCode.USAGE, one + " and " + other + " are the same interview");
        }
        if (!mine.identity().pack().equals(theirs.identity().pack())) {
            throw Failure.of(
                    ExitCode.REFUSED,
                    "only interviews with the same pack can be compared",
                    one + ": " + pack(mine),
                    other + ": " + pack(theirs));
        }
        LoadedPack loaded = load(mine);
        Delivery delivery = tools.delivery(output.file());
        delivery.deliver(SideBySide.text(result(mine, loaded), result(theirs, loaded), tools.style(delivery)));
    }

    private static String pack(Save save) {
        Identity identity = save.identity();
        return save.edition().id() + ", " + (identity.bundled() ? "which comes with hirefirst" : identity.pack());
    }

    private LoadedPack load(Save save) {
        Identity identity = save.identity();
        if (!tools.packs().have(identity)) {
            throw saves.packGone(save);
        }
        LoadedPack loaded = tools.packs().load(identity.pack());
        if (identity.bundled() && !loaded.place().bundled()) {
            throw Failure.of(
                    ExitCode.REFUSED,
                    "these interviews are with the " + identity.pack() + " that comes with hirefirst",
                    "Compare them without --rules and HIREFIRST_RULES, which have another one.");
        }
        return loaded;
    }

    private Result result(Save save, LoadedPack loaded) {
        List<Pack> packs = loaded.together().stream().map(LoadedPack::pack).toList();
        Map<String, Answer> fitting = save.bookmark().fitting(packs).answers();
        int dropped = save.bookmark().answers().size() - fitting.size();
        String subject = save.identity().subject();
        if (dropped > 0) {
            tools.say("Note: the pack has changed since; " + Words.count(dropped, "answer") + " of "
                    + (subject == null ? "the one without a subject" : subject) + " no longer "
                    + (dropped == 1 ? "fits." : "fit."));
        }
        return Assessing.result(loaded, new AnswerSheet(subject, fitting), Detail.BRIEF);
    }
}
