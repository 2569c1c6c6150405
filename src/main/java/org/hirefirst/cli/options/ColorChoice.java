package org.hirefirst.cli.options;

import java.util.Locale;

/** Whether to use colour. */
public enum ColorChoice {
    /** Where a stream is a terminal that has colours, and NO_COLOR is not set. */
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
