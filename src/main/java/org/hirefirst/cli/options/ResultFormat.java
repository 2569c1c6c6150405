package org.hirefirst.cli.options;

import java.util.Locale;

/** How a recommendation is written. */
public enum ResultFormat {
    TEXT,
    JSON,
    JSONL;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
