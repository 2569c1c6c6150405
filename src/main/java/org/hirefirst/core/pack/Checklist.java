package org.hirefirst.core.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One screen of yes/no questions: ticked is yes, the rest no.
 *
 * @param none the words for "none of these"
 * @param items the ids of its questions, in file order
 */
public record Checklist(
        String id,
        String ask,
        @Nullable String why,
        @Nullable String proof,
        @Nullable String topic,
        String none,
        List<String> items,
        List<String> cite) {
    /** What ticking an item answers. */
    public static final String YES = "yes";

    /** What leaving an item unticked answers. */
    public static final String NO = "no";

    public Checklist {
        items = List.copyOf(items);
        cite = List.copyOf(cite);
    }
}
