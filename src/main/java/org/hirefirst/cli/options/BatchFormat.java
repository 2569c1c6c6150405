package org.hirefirst.cli.options;

import java.util.Locale;

/** How the results of many are written. */
public enum BatchFormat {
    JSONL,
    CSV,
    TEXT,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
