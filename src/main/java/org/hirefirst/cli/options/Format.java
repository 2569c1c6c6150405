package org.hirefirst.cli.options;

import java.util.Locale;

/** How a result is written. */
public enum Format {
    TEXT,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
