package org.hirefirst.cli.options;

import java.util.Locale;

/** How a recommendation is written. */
public enum ResultFormat {
    TEXT("txt", "Text"),
    JSON("json", "JSON"),
    JSONL("jsonl", "JSON on one line");

    private final String ending;
    private final String description;

    ResultFormat(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /** With what names of files in it end, behind the dot. */
    public String ending() {
        return ending;
    }

    /** What it is, in a few words. */
    public String description() {
        return description;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
