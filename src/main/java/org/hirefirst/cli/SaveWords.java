package org.hirefirst.cli;

import java.time.Instant;
import org.hirefirst.core.text.Words;
import org.hirefirst.session.Save;

/** A saved interview in a few words. */
final class SaveWords {
    private SaveWords() {}

    /** As a sentence begins: "An interview about Acme, 5 answers, 2 hours ago". */
    static String of(Save save, Instant now) {
        String about = save.identity().subject() == null
                ? ""
                : " about " + save.identity().subject();
        return (save.finished() == null ? "An interview" : "A finished interview") + about + ", " + state(save, now);
    }

    /** "5 answers, 2 hours ago". */
    static String state(Save save, Instant now) {
        return Words.count(save.answered(), "answer") + ", " + Ages.of(save.changed(), now);
    }
}
