package org.hirefirst.batch;

import java.util.Set;
import org.hirefirst.core.pack.Ordered;

/**
 * Which columns to carry along.
 *
 * @param all whether all that are no questions
 * @param names those that are named
 */
public record Keep(boolean all, Set<String> names) {
    public Keep {
        names = Ordered.copy(names);
    }

    /** Whether to carry along what has this name; {@code isAnswer}: it is an answer or the subject besides. */
    public boolean keeps(String name, boolean isAnswer) {
        return (all && !isAnswer) || (!names.isEmpty() && names.contains(name));
    }
}
