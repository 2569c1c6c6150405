package org.hirefirst.core.assess;

/** How firmly a recommendation stands; the least firm first. */
public enum Standing {
    /** Too few of the questions that matter are answered. */
    TOO_LITTLE_KNOWN("too-little-known"),
    /** Several outcomes are possible and none holds on what is known. */
    UNDECIDED("undecided"),
    /** It holds on what is known; open questions could still change it. */
    PROVISIONAL("provisional"),
    /** Nothing still open can change it. */
    DECIDED("decided");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word for it in results and tests. */
    public String word() {
        return word;
    }
}
