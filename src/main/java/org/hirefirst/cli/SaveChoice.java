package org.hirefirst.cli;

import java.time.Instant;
import java.util.List;
import org.hirefirst.session.Save;
import org.hirefirst.terminal.Choice;
import org.hirefirst.terminal.Menu;

/** Lets the person choose between going on with what is saved and beginning anew. */
final class SaveChoice {
    private static final String RESUME = "resume";
    private static final String FRESH = "fresh";

    private SaveChoice() {}

    /** Whether to go on with it. */
    static boolean resumes(Save save, Instant now, LateSession session) {
        Choice choice = session.open().choose(menu(save, SaveWords.of(save, now)));
        if (choice instanceof Choice.Made made) {
            return made.word().equals(RESUME);
        }
        String left = "; what is saved stays";
        throw choice instanceof Choice.EndOfInput
                ? Failure.of(ExitCode.CANNOT_ASK, "the input ended before it was said how to begin" + left)
                : Failure.of(ExitCode.INTERRUPTED, "stopped" + left);
    }

    private static Menu menu(Save save, String what) {
        boolean isFinished = save.finished() != null;
        return Menu.opening(
                what + ", is saved.",
                List.of(
                        new Menu.Item(
                                RESUME,
                                isFinished ? "Open it again, to look over and change answers" : "Go on with it"),
                        new Menu.Item(FRESH, "Begin anew; the first answer replaces it")),
                RESUME);
    }
}
