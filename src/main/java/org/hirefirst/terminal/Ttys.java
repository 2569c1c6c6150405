package org.hirefirst.terminal;

import java.io.IOException;

/** Which of the process's streams are terminals. */
public record Ttys(boolean in, boolean out, boolean err) {

    /** What a process without any terminal has. */
    public static final Ttys NONE = new Ttys(false, false, false);

    /** Three tests in one short shell, which has our streams; its exit code tells them, and 64 that it ran. */
    private static final String TESTS =
            "r=64; [ -t 0 ] && r=$((r+1)); [ -t 1 ] && r=$((r+2)); [ -t 2 ] && r=$((r+4)); exit $r";

    /** Looks at this process's streams; none is a terminal where that cannot be told. */
    public static Ttys probe() {
        try {
            int code = new ProcessBuilder("/bin/sh", "-c", TESTS)
                    .inheritIO()
                    .start()
                    .waitFor();
            return code < 64 ? NONE : new Ttys((code & 1) != 0, (code & 2) != 0, (code & 4) != 0);
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
