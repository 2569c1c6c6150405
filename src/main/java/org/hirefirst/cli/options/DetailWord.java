package org.hirefirst.cli.options;

import java.util.Locale;

/** How much of a result, as it is typed. */
enum DetailWord {
    BRIEF,
    FULL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
