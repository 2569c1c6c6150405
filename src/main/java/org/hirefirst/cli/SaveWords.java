package org.hirefirst.cli;

import java.time.Instant;
import org.hirefirst.core.text.Words;
import org.hirefirst.session.Save;
import org.hirefirst.session.SaveReading;

/** A saved interview in a few words. */
final class SaveWords {
    private SaveWords() {}

    /** As a sentence begins: "An interview about Acme, 5 answers, 2 hours ago". */
    static String of(Save save, Instant now) {
        return (save.finished() == null ? "An interview" : "A finished interview") + about(save) + ", "
                + state(save, now);
    }

    /** By its pack: "which-role about Acme, 5 answers, 2 hours ago". */
    static String named(Save save, Instant now) {
        return save.edition().id() + about(save) + ", " + state(save, now);
    }

    /** "5 answers, 2 hours ago". */
    static String state(Save save, Instant now) {
        return Words.count(save.answered(), "answer") + ", " + Ages.of(save.changed(), now);
    }

    /** Why one is left out, after its name. */
    static String unreadable(SaveReading reading) {
        return reading instanceof SaveReading.Newer ? "was saved by a newer hirefirst" : "cannot be read";
    }

    private static String about(Save save) {
        return save.identity().subject() == null
                ? ""
                : " about " + save.identity().subject();
    }
}
