package org.hirefirst.session;

import java.time.Instant;
import java.util.List;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Order;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it is saved: whose it is, by which rules, and where it stands.
 *
 * @param identity whose file it is
 * @param packs the packs as they were: the one that it begins with, then those that this may lead to
 * @param questions the ids of all questions that these had, to tell what is new in another version
 * @param begun when it was begun
 * @param changed when it was last answered
 * @param finished when its result was last reached, or null while it goes on
 * @param order in which order it was begun
 * @param answered how many of the person's answers count; the screen of a checklist is one
 * @param bookmark where it stands
 */
public record Save(
        Identity identity,
        List<Edition> packs,
        List<String> questions,
        Instant begun,
        Instant changed,
        @Nullable Instant finished,
        Order order,
        int answered,
        Bookmark bookmark) {
    public Save {
        packs = List.copyOf(packs);
        questions = List.copyOf(questions);
    }

    /**
     * A pack as it was.
     *
     * @param sha256 the fingerprint of what it said
     */
    public record Edition(String id, String version, String sha256) {}

    /** The pack that it begins with, as it was. */
    public Edition edition() {
        return packs.get(0);
    }

    /** Where it stands now. */
    public Save at(Bookmark place, int count, Instant now, boolean isFinished) {
        return new Save(identity, packs, questions, begun, now, isFinished ? now : null, order, count, place);
    }
}
