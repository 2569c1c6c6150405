package org.hirefirst.cli;

import java.time.InstantSource;

/** Shows on a terminal how far a long run is; elsewhere nothing. */
final class Progress {
    private static final int RECORDS_A_LOOK = 64;
    private static final long PAUSE_MILLIS = 200;
    private static final String CLEAR = "\r" + " ".repeat(30) + "\r";

    private final Utf8Stream err;
    private final boolean shows;
    private final InstantSource clock;
    private long next;
    private boolean isShown;

    Progress(Utf8Stream err, boolean shows, InstantSource clock) {
        this.err = err;
        this.shows = shows;
        this.clock = clock;
        this.next = shows ? clock.millis() + PAUSE_MILLIS : 0;
    }

    /** So many records are done. */
    void at(long records) {
        if (shows && records % RECORDS_A_LOOK == 0 && clock.millis() >= next) {
            next = clock.millis() + PAUSE_MILLIS;
            isShown = true;
            err.tryToWrite("\r" + records + " records");
        }
    }

    /** Wipes it away, before anything else is said. */
    void end() {
        if (isShown) {
            err.tryToWrite(CLEAR);
        }
    }
}
