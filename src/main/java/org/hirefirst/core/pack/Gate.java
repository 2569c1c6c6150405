package org.hirefirst.core.pack;

import java.util.List;

/** Shuts candidates out, whatever their points, where its condition is true. */
public record Gate(String id, Condition when, List<String> excludes, String says, List<String> cite) {
    public Gate {
        excludes = List.copyOf(excludes);
        cite = List.copyOf(cite);
    }
}
