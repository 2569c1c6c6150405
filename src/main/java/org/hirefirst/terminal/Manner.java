package org.hirefirst.terminal;

import java.util.Map;

/** How an interview can be held with the streams there are, or why it cannot. */
public enum Manner {
    /** Widgets that redraw in place. */
    WIDGETS(""),
    /** Linear text, read and written line by line. */
    PLAIN(""),
    /** Nobody can type. */
    NO_INPUT("Cannot ask: standard input is not a terminal."),
    /** Nobody would see the questions. */
    NO_SCREEN("Cannot ask: standard output and standard error are both redirected, so no question would be seen.");

    private final String says;

    Manner(String says) {
        this.says = says;
    }

    /** Whether an interview can be held. */
    public boolean asks() {
        return says.isEmpty();
    }

    /** Why no interview can be held, in one sentence. */
    public String says() {
        return says;
    }

    /**
     * The manner for these streams.
     *
     * <p>Piped input drives an interview only where plain text is asked for, by the option or by {@code ACCESSIBLE}; a
     * terminal that cannot move its cursor gets plain text too.
     *
     * @param plain whether the person asked for plain text
     * @param environment the process's environment
     */
    public static Manner of(boolean plain, Map<String, String> environment, Ttys ttys) {
        String accessible = environment.getOrDefault("ACCESSIBLE", "");
        if (plain || !(accessible.isEmpty() || accessible.equals("0"))) {
            return PLAIN;
        }
        if (!ttys.in()) {
            return NO_INPUT;
        }
        if (!ttys.out() && !ttys.err()) {
            return NO_SCREEN;
        }
        String term = environment.getOrDefault("TERM", "");
        return term.isEmpty() || term.startsWith("dumb") ? PLAIN : WIDGETS;
    }
}
