package org.hirefirst.cli;

/** What a command does once its command line is understood. */
interface Command {

    /** Does it, and says how it ended; what stands in its way is thrown as a {@link Failure}. */
    ExitCode run();
}
