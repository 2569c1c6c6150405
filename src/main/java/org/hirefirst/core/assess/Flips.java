package org.hirefirst.core.assess;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Range;

/** The smallest changes of answers after which something else is recommended. */
public record Flips(Status status, List<Flip> changes) {
    /** What a result says where flips were not wanted. */
    static final Flips NOT_SEARCHED = new Flips(Status.NOT_SEARCHED, List.of());

    public Flips {
        changes = List.copyOf(changes);
    }

    /** What became of the search. */
    public enum Status {
        FOUND("found"),
        /** Searched in full: no changes of so few answers lead elsewhere. */
        NONE("none"),
        /** Not wanted, or nothing is recommended that could be flipped. */
        NOT_SEARCHED("not-searched"),
        /** The search was too large to be finished, and found nothing. */
        NOT_PROVEN("not-proven");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word for it in results. */
        public String word() {
            return word;
        }
    }

    /**
     * Changes that lead to another outcome.
     *
     * @param to the id of that outcome
     * @param change question → from what to what, in file order
     * @param with the answers to questions that the changes show
     */
    public record Flip(String to, Map<String, Change> change, Map<String, Value> with) {
        public Flip {
            change = Ordered.copy(change);
            with = Ordered.copy(with);
        }
    }

    /** One changed answer; numbers change to a region. */
    public record Change(Answer from, Value to) {}

    /** An answer that a flip proposes. */
    public sealed interface Value {}

    /** A choice, or "not applicable". */
    public record Choice(Answer answer) implements Value {}

    /** Any number within the region, all of which the pack treats alike. */
    public record Region(Range range) implements Value {}
}
