package org.hirefirst.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hirefirst.core.interview.Interview;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

/**
 * A session of widgets on a terminal that JLine opens.
 *
 * <p>JLine's exec provider is used: it asks and sets the terminal by {@code stty}, needs no native library that is
 * unpacked first, and gives every setting back. The native one leaves the number of the line discipline changed.
 */
final class JLineSession implements Session {
    private static final String PASTES_MARKED = "\u001B[?2004h";
    private static final String PASTES_UNMARKED = "\u001B[?2004l";

    /** JLine logs what it falls back from; nobody who answers questions wants to read that. */
    private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final Attributes before;
    private final Look look;
    private final AtomicBoolean resized = new AtomicBoolean();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final ShutdownHooks.Task atExit = this::restore;
    private Size size;

    /** Takes over a terminal. */
    JLineSession(Terminal terminal, Look look) {
        this.terminal = terminal;
        this.look = look;
        this.size = terminal.getSize();
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(LocalFlag.ISIG, false); // Ctrl-C is a key, so that the terminal is left in order
        terminal.setAttributes(raw);
        terminal.handle(Signal.WINCH, signal -> resized.set(true));
        terminal.writer().print(PASTES_MARKED);
        terminal.flush();
        ShutdownHooks.add(atExit);
    }

    /** Opens the terminal the process runs on, or null where JLine cannot. */
    static @Nullable Session open(Look look) {
        JLINE_LOG.setLevel(Level.OFF);
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                    .systemOutput(TerminalBuilder.SystemOutput.SysErrOrSysOut)
                    .dumb(false)
                    .graphemeCluster(false)
                    .build();
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return null;
            }
            return new JLineSession(terminal, look);
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    @Override
    public Ended hold(Interview interview) {
        PrintWriter out = terminal.writer();
        Keys keys = new Keys(terminal.reader()::read, this::isResized);
        WidgetAsker asker = new WidgetAsker(
                new Screen(out, look.colour()), keys, () -> size.getColumns(), () -> size.getRows(), Signs.of(look));
        return new Conversation(asker).hold(interview);
    }

    private boolean isResized() {
        boolean changed = resized.getAndSet(false);
        if (changed) {
            size = terminal.getSize();
        }
        return changed;
    }

    @Override
    public void close() {
        ShutdownHooks.remove(atExit);
        restore();
        try {
            terminal.close();
        } catch (IOException e) {
            // it is gone, and with it what could be restored
        }
    }

    /** Gives the terminal back as it was; also where the process is ended from outside. */
    private void restore() {
        if (open.getAndSet(false)) {
            terminal.writer().print(PASTES_UNMARKED);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }
}
