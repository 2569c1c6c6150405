package org.hirefirst.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command: what it takes, and what it does once its command line is understood. */
interface Command {

    /** What it takes, and what its help says. */
    CommandSpec spec();

    /** Does it, and says how it ended; what stands in its way is thrown as a {@link Failure}. */
    ExitCode run();
}
