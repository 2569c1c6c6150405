package org.hirefirst.cli.options;

import java.util.Locale;

/** How a table is written. */
public enum TableFormat {
    TEXT,
    JSON,
    CSV;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
