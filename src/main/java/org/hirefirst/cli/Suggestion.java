package org.hirefirst.cli;

import java.util.Collection;
import org.hirefirst.core.text.Nearest;

/** What may have been meant by a word that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** The end of a sentence about an unknown word; empty where nothing is near. */
    static String after(String word, Collection<String> known) {
        String nearest = Nearest.to(word, known);
        return nearest == null ? "" : "; " + Nearest.question(nearest);
    }
}
