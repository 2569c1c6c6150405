package org.hirefirst.core.test;

import java.util.List;

/** How a case came out: it passed where nothing differs from what it expects. */
public record CaseResult(PackCase packCase, List<Difference> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything that was expected held. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /**
     * Something that came out differently.
     *
     * @param what the key of the expectation, with the name it is about where it has several: {@code points cfo}
     */
    public record Difference(String what, String expected, String got) {}
}
