package org.hirefirst.cli;

/** How a run ended, as scripts see it. */
public enum ExitCode {
    /** The command did what it says; whatever is recommended. */
    DONE(0),
    /** The command did what it says, and the finding is bad: a check or a test failed. */
    BAD_FINDING(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** A file, an answer or a pack was refused. */
    REFUSED(3),
    /** Questions are left, and there is nobody to ask: no terminal, or the input ended. */
    CANNOT_ASK(4),
    /** The result cannot be written. */
    CANNOT_WRITE(5),
    /** The program is at fault. */
    BUG(70),
    /** The person interrupted it. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process exits with. */
    public int number() {
        return number;
    }
}
