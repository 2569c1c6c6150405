package org.hirefirst.terminal;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * The terminal of this process, asked and set by {@code stty}.
 *
 * <p>JLine asks four times for the settings before it changes any. Each time takes a process and a while to read what it
 * says, so that the later ones are told what the first was. The size may change at any time, and is asked for each time.
 */
class SttyPty extends ExecPty {
    /** JLine logs what it falls back from; nobody who answers questions wants to read that. */
    private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

    private @Nullable Attributes first;

    /** Whether a change was tried, after which what is remembered counts no more. */
    private boolean isTried;

    /** The terminal that one of the process's streams leads to. */
    SttyPty(SystemStream stream) {
        super(new ExecTerminalProvider(), stream, "/dev/tty");
    }

    /** The terminal that these streams lead to, or where there are keys one that nobody sees. */
    static SttyPty of(Ttys ttys, byte @Nullable [] keys) {
        JLINE_LOG.setLevel(Level.OFF);
        return keys == null ? new SttyPty(ttys.err() ? SystemStream.Error : SystemStream.Output) : new UnseenPty(keys);
    }

    /** Asks ahead; what goes wrong shows again when it is asked in earnest. */
    final void look() {
        try {
            getAttr();
        } catch (IOException | RuntimeException e) {
            return;
        }
    }

    @Override
    public synchronized Attributes getAttr() throws IOException {
        Attributes known = first;
        if (isTried || known == null) {
            known = super.getAttr();
            first = known;
        }
        return new Attributes(known);
    }

    @Override
    protected synchronized void doSetAttr(Attributes attributes) throws IOException {
        try {
            set(attributes); // JLine asks what differs, which at the first change is remembered
        } catch (IOException e) {
            if (isTried) {
                throw e;
            }
            isTried = true; // and where it looks whether all is set after all, the terminal itself has to say
            set(attributes);
        } finally {
            isTried = true;
        }
    }

    void set(Attributes attributes) throws IOException {
        super.doSetAttr(attributes);
    }
}
