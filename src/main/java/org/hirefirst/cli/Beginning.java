package org.hirefirst.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.cli.options.SaveOptions.Saving;
import org.hirefirst.cli.options.SaveOptions.Start;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Claim;
import org.hirefirst.session.Identity;
import org.hirefirst.session.Save;
import org.hirefirst.session.SaveReading;

/** Begins an interview, or goes on with the one that is saved for the same pack and subject. */
final class Beginning {
    private final Toolbox tools;
    private final Saving saving;
    private final Order order;
    private final LoadedPack loaded;
    private final AnswerSheet sheet;
    private final Saves saves;
    private final Identity identity;
    private final SaveBase base;
    private final Instant now;
    private final List<String> told = new ArrayList<>();

    /** The beginning of an interview with this pack and what was given already. */
    Beginning(Toolbox tools, Saving saving, Order order, LoadedPack loaded, AnswerSheet sheet) {
        this.tools = tools;
        this.saving = saving;
        this.order = order;
        this.loaded = loaded;
        this.sheet = sheet;
        this.saves = new Saves(tools);
        this.identity = saves.identity(loaded, sheet.subject());
        this.base = new SaveBase(identity, loaded);
        this.now = tools.surroundings().clock().instant();
    }

    /** Begins it without touching what is saved, as there is nobody to ask or nothing is to be saved. */
    Begun unsaved() {
        if (saving.start() != Start.RESUME) {
            return fresh(Kept.nowhere());
        }
        try {
            SaveReading reading = saves.folder().read(identity);
            if (reading instanceof SaveReading.Good good) {
                Resumption resumption = resumption(good.save());
                return new Begun(resumption.interview(), Kept.nowhere(), resumption.told());
            }
            throw reading instanceof SaveReading.None ? nothingSaved() : cannotResume(why(reading));
        } catch (IOException e) {
            throw cannotResume(Delivery.reason(e));
        }
    }

    /** Begins it, after the person has said how where that is open, and takes hold of the place where it is saved. */
    Begun saved(LateSession session) {
        if (!saving.saves()) {
            return unsaved();
        }
        try {
            Claim claim = saves.folder().claim(identity.hash());
            if (claim == null) {
                return elsewhere("Another hirefirst has this interview open", "--subject NAME keeps several apart.");
            }
            Claim open = claim;
            try {
                Begun begun = begin(claim, session);
                open = begun.kept().has(claim) ? null : claim;
                return begun;
            } finally {
                if (open != null) {
                    open.close();
                }
            }
        } catch (IOException e) {
            if (saving.start() == Start.RESUME) {
                throw cannotResume(Delivery.reason(e));
            }
            return fresh(Kept.failing(Delivery.reason(e)));
        }
    }

    private Begun begin(Claim claim, LateSession session) throws IOException {
        SaveReading reading = claim.read();
        if (reading instanceof SaveReading.Newer) {
            return elsewhere("A newer hirefirst has saved this interview", "What it saved stays as it is.");
        }
        if (reading instanceof SaveReading.Damaged damaged) {
            String what = why(damaged) + "; it lies aside now, as " + claim.setAside();
            if (saving.start() == Start.RESUME) {
                throw cannotResume(what);
            }
            told.add("Begun anew, as " + what + ".");
        }
        if (reading instanceof SaveReading.None && saving.start() == Start.RESUME) {
            throw nothingSaved();
        }
        Kept anew = Kept.in(claim, base.begun(order, now), tools.surroundings().clock());
        if (!(reading instanceof SaveReading.Good good) || saving.start() == Start.FRESH) {
            return fresh(anew);
        }
        if (saving.start() == Start.OFFER && !isAtTerminal()) {
            told.add("Note: " + SaveWords.of(good.save(), now) + ", is saved. --resume goes on with it, --fresh "
                    + "replaces it; neither is given, so this one is not saved.");
            return fresh(Kept.nowhere());
        }
        if (saving.start() == Start.OFFER && !SaveChoice.resumes(good.save(), now, session)) {
            return fresh(anew);
        }
        Resumption resumption = resumption(good.save());
        Kept kept =
                Kept.in(claim, resumption.save(), tools.surroundings().clock()).resuming(resumption.interview());
        told.addAll(resumption.told());
        String trouble = sheet.answers().isEmpty() ? null : kept.keep(resumption.interview(), false);
        if (trouble != null) {
            told.add(trouble);
        }
        return new Begun(resumption.interview(), kept, told);
    }

    /** Who only pipes answers in cannot be asked how to begin. */
    private boolean isAtTerminal() {
        return tools.surroundings().ttys().in();
    }

    /** Begins one that is not saved, as there is one of which others take care. */
    private Begun elsewhere(String why, String more) {
        if (saving.start() == Start.RESUME) {
            throw cannotResume(why);
        }
        told.add(why + ", so this one is not saved. " + more);
        return fresh(Kept.nowhere());
    }

    private Begun fresh(Kept kept) {
        Interview interview = Interview.start(loaded.pack(), Guides.of(loaded, order), order, sheet.answers());
        return new Begun(interview, kept, told);
    }

    private Resumption resumption(Save save) {
        return Resumption.of(save, base, order, sheet.answers());
    }

    private static String why(SaveReading reading) {
        return reading instanceof SaveReading.Damaged damaged
                ? "what is saved cannot be read (" + damaged.why() + ")"
                : "a newer hirefirst has saved it";
    }

    private static Failure cannotResume(String why) {
        return Failure.of(ExitCode.REFUSED, "cannot go on with the saved interview: " + why);
    }

    private Failure nothingSaved() {
        List<String> others = saves.list().stream()
                .map(one -> one.save().identity())
                .filter(one -> one.pack().equals(identity.pack()) && one.bundled() == identity.bundled())
                .map(one ->
                        one.subject() == null ? "without --subject" : "--subject " + ShellWords.quote(one.subject()))
                .toList();
        return Failure.of(
                ExitCode.REFUSED,
                "no interview of " + loaded.pack().id() + " is saved "
                        + (sheet.subject() == null ? "without a subject" : "about " + sheet.subject()),
                others.isEmpty()
                        ? "See what is: " + saves.command("sessions")
                        : "There is: " + String.join(", ", others));
    }
}
