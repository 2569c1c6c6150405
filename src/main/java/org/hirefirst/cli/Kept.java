package org.hirefirst.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.session.Claim;
import org.hirefirst.session.Save;
import org.hirefirst.terminal.Keeper;
import org.jspecify.annotations.Nullable;

/** Saves the interview of this run after each answer. Where that fails it says so once, and the interview goes on. */
final class Kept implements Keeper, AutoCloseable {
    private final @Nullable Place place;
    private @Nullable String trouble;
    private boolean told;
    private boolean begun;

    /** How many answers are on the disk; read by another thread where the process is ended. */
    private volatile int safe;

    /** All answers, saved or not; read by another thread likewise. */
    private volatile Map<String, Answer> answers = Map.of();

    /** Where it is saved, what is saved beside its place in the interview, and when. */
    private record Place(Claim claim, Save base, InstantSource clock) {}

    private Kept(@Nullable Place place, @Nullable String trouble) {
        this.place = place;
        this.trouble = trouble;
    }

    /** Saves into what the claim holds. */
    static Kept in(Claim claim, Save base, InstantSource clock) {
        return new Kept(new Place(claim, base, clock), null);
    }

    /** Saves nothing, as was wanted or was told already. */
    static Kept nowhere() {
        return new Kept(null, null);
    }

    /** Cannot save, which is told once there is something to save. */
    static Kept failing(String trouble) {
        return new Kept(null, trouble);
    }

    /** Begins with what is saved already. */
    Kept resuming(Interview interview) {
        begun = true;
        safe = answers(interview);
        answers = interview.answers();
        return this;
    }

    /** Whether it saves into what this claim holds. */
    boolean has(Claim claim) {
        return place != null && place.claim() == claim;
    }

    /** How many answers a later run can go on with; none where nothing could be saved. */
    int safe() {
        return safe;
    }

    /** The answers so far, saved or not. */
    Map<String, Answer> answers() {
        return answers;
    }

    @Override
    public @Nullable String keep(Interview interview, boolean isFinished) {
        answers = interview.answers();
        begun |= !interview.bookmark().asked().isEmpty();
        if (!begun) {
            return null;
        }
        write(interview, isFinished);
        boolean tells = trouble != null && !told;
        told |= tells;
        return tells ? "These answers are not saved: " + trouble + ". The interview goes on without." : null;
    }

    @Override
    public String says() {
        return place == null || trouble != null
                ? Keeper.super.says()
                : "Each answer is saved as soon as it is given. Quit whenever you like; the next start goes on from here.";
    }

    private void write(Interview interview, boolean isFinished) {
        if (place == null) {
            return;
        }
        try {
            Instant now = place.clock().instant();
            place.claim().write(place.base().at(interview.bookmark(), answers(interview), now, isFinished));
            trouble = null;
            safe = answers(interview);
        } catch (IOException e) {
            trouble = Delivery.reason(e);
            safe = 0;
        }
    }

    /** As many as the person has given and count: the screen of a checklist is one. */
    private static int answers(Interview interview) {
        return interview.entries().size();
    }

    @Override
    public void close() {
        if (place != null) {
            try {
                place.claim().close();
            } catch (IOException e) {
                return; // what is saved is on the disk, and the lock goes with the process
            }
        }
    }
}
