package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.check.ScoredTwice;
import org.jspecify.annotations.Nullable;

/** Runs the checks of {@code core.check} over a pack that reads without mistakes, and finds the places of what they find. */
final class Doubts {
    private final @Nullable Value root;

    private Doubts(@Nullable Value root) {
        this.root = root;
    }

    /** What is doubtful in the pack. */
    static List<Problem> of(LoadedPack pack) {
        Problems found = new Problems();
        PackPlace place = pack.place();
        Doubts doubts = new Doubts(
                RulesFiles.open(place.rules(), place.packFile(), found).root());
        ScoredTwice.of(pack.pack()).forEach(doubts::scoredTwice);
        return found.all();
    }

    private void scoredTwice(ScoredTwice pair) {
        String claims = Quote.list(pair.claims());
        String statement = pair.families().isEmpty()
                ? claims
                : "family " + Quote.list(pair.families()) + ", by the claims " + claims;
        String message = Quote.of(pair.second().id()) + " and "
                + Quote.of(pair.first().id()) + " can fire together and both score the same: " + statement;
        String hint = "what is said twice counts once: make them one row, or keep one out with `not`";
        Value evidence = root == null ? null : root.at("evidence");
        Value row = evidence == null ? null : evidence.at(pair.second().id());
        if (row != null) {
            row.warning("scored-twice", message, hint);
        }
    }
}
