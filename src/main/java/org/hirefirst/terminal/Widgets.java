package org.hirefirst.terminal;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The terminal on which sessions of widgets are held. */
public final class Widgets {
    private final Ttys ttys;
    private final byte @Nullable [] keys;
    private @Nullable SttyPty terminal;

    private Widgets(Ttys ttys, byte @Nullable [] keys) {
        this.ttys = ttys;
        this.keys = keys;
    }

    /** The one that these streams lead to. */
    public static Widgets on(Ttys ttys) {
        return new Widgets(ttys, null);
    }

    /** One that nobody sees, where these keys are pressed: to rehearse on it takes what a real one does. */
    public static Widgets unseen(byte[] keys) {
        return new Widgets(Ttys.NONE, keys);
    }

    /** Has another thread look at the terminal, as it will soon be opened; nothing of it is changed. */
    public void expect() {
        SttyPty expected = SttyPty.of(ttys, keys);
        terminal = expected;
        Thread looking = new Thread(expected::look);
        looking.setDaemon(true);
        looking.start();
    }

    /**
     * Opens a session, or gives null where the terminal cannot be drawn on.
     *
     * @param type what {@code TERM} says of the terminal
     * @param ready whether characters wait to be read from it
     */
    @Nullable
    Session open(String type, Look look, BooleanSupplier ready) {
        SttyPty expected = terminal;
        return JLineSession.open(type, expected == null ? SttyPty.of(ttys, keys) : expected, look, ready);
    }
}
