package org.hirefirst.reader;

import java.util.ArrayList;
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
        List<String> statements = new ArrayList<>();
        if (!pair.claims().isEmpty()) {
            statements.add(Quote.list(pair.claims()));
        }
        pair.families()
                .forEach((family, claims) ->
                        statements.add("family " + family + ", by the claims " + Quote.list(claims)));
        String message =
                Quote.of(pair.second().id()) + " and " + Quote.of(pair.first().id())
                        + " can fire together and both score the same: " + String.join("; ", statements);
        String hint = "what is said twice counts once: make them one row, or keep one out with `not`";
        Value evidence = root == null ? null : root.at("evidence");
        Value row = evidence == null ? null : evidence.at(pair.second().id());
        if (row != null) {
            row.warning("scored-twice", message, hint);
        }
    }
}
