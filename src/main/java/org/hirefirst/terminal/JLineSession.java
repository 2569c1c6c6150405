package org.hirefirst.terminal;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hirefirst.core.interview.Interview;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.Signals;
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

    private final Terminal terminal;
    private final Attributes before;
    private final Screen screen;
    private final WidgetAsker asker;
    private final BooleanSupplier ready;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean outdated = new AtomicBoolean();
    private final AtomicBoolean resized = new AtomicBoolean();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Object reading = new Object();
    private final CountDownLatch given = new CountDownLatch(1);
    private final AtExit atExit;

    /** Whether the process is being ended from outside. */
    private volatile boolean left;

    private volatile Size size;

    /** What is to be done where the process is ended from outside, once there is a session. */
    static final class AtExit implements ShutdownHooks.Task {
        private final AtomicReference<JLineSession> session = new AtomicReference<>();

        @Override
        public void run() {
            JLineSession opened = session.get();
            if (opened != null) {
                opened.leave();
            }
        }
    }

    /**
     * Takes over a terminal.
     *
     * @param ready whether characters wait to be read from it
     */
    JLineSession(Terminal terminal, Look look, BooleanSupplier ready, AtExit atExit) {
        this.terminal = terminal;
        this.ready = ready;
        this.atExit = atExit;
        this.size = terminal.getSize();
        this.screen = new Screen(terminal.writer(), look.colour());
        this.asker = new WidgetAsker(
                screen,
                new Keys(new Input(), this::isResized),
                () -> size().getColumns(),
                () -> size().getRows(),
                Signs.of(look));
        this.before = terminal.getAttributes();
        atExit.session.set(this); // before anything is changed that it gives back
        take();
        terminal.handle(Signal.WINCH, signal -> {
            outdated.set(true);
            resized.set(true);
        });
        terminal.handle(Signal.INT, signal -> interrupted.set(true));
        terminal.handle(Signal.TSTP, signal -> stop());
        terminal.handle(Signal.CONT, signal -> goOn());
    }

    /** Makes keys come one by one, Ctrl-C among them, so that the terminal is left in order. */
    private void take() {
        terminal.enterRawMode();
        terminal.writer().print(PASTES_MARKED);
        terminal.flush();
    }

    private void giveBack() {
        terminal.writer().print(PASTES_UNMARKED);
        terminal.flush();
        terminal.setAttributes(before);
    }

    /** Lets the process be stopped as it was meant to be, with the terminal in order until it goes on. */
    private void stop() {
        synchronized (reading) {
            if (open.get()) {
                screen.stepAside(size().getColumns(), this::beStopped);
            }
        }
    }

    private void beStopped() {
        giveBack();
        Object handler = Signals.registerDefault(Signal.TSTP.name());
        try {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-s", "TSTP", self).start().waitFor();
        } catch (IOException e) {
            // then it cannot be stopped, and goes on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Signals.unregister(Signal.TSTP.name(), handler);
        take();
        outdated.set(true);
        resized.set(true);
    }

    /** Takes the terminal over again, which others have used meanwhile. */
    private void goOn() {
        if (open.get()) {
            screen.forget();
            take();
            outdated.set(true);
            resized.set(true);
        }
    }

    /**
     * Opens a session on a terminal, or gives null where JLine cannot.
     *
     * <p>JLine's builder is left out: it runs five processes to find out which streams are terminals, which is known.
     *
     * @param type what {@code TERM} says of the terminal
     * @param ready whether characters wait to be read from it, which JLine cannot tell
     */
    static @Nullable Session open(String type, SttyPty pty, Look look, BooleanSupplier ready) {
        // Tasks run in the order they were added, and JLine's own one makes the terminal unusable for ours.
        AtExit atExit = ShutdownHooks.add(new AtExit());
        try {
            return open(new WidgetTerminal(type, pty), look, ready, atExit);
        } catch (IOException | IOError e) {
            ShutdownHooks.remove(atExit);
            return null; // nothing that can be drawn on
        }
    }

    /** Where the terminal cannot be taken over, what JLine has changed of it and of signals is given back. */
    private static Session open(Terminal terminal, Look look, BooleanSupplier ready, AtExit atExit) throws IOException {
        try {
            return new JLineSession(terminal, look, ready, atExit);
        } catch (IOError e) {
            terminal.close();
            throw e;
        }
    }

    @Override
    public Choice choose(Menu opening) {
        return Choice.of(asker.choose(opening));
    }

    @Override
    public void say(String paragraph) {
        asker.say(paragraph);
    }

    @Override
    public Ended hold(Interview interview, Keeper keeper) {
        return new Conversation(asker, keeper).hold(interview);
    }

    @Override
    public Ended hold(Interview interview, Keeper keeper, Results results) {
        return new Conversation(asker, keeper).hold(interview, results);
    }

    /** What is typed, and what signals mean. */
    private final class Input implements Keys.Source {
        private static final int CONTROL_C = 3;

        /** Reads only while the session is open: JLine sets the terminal for reading each time it reads. */
        @Override
        public int read(long millis) throws IOException {
            if (interrupted.getAndSet(false)) {
                return CONTROL_C;
            }
            synchronized (reading) {
                if (open.get()) {
                    return terminal.reader().read(millis);
                }
            }
            while (left) {
                LockSupport.park(); // what is said last would be drawn over
            }
            return -1;
        }

        @Override
        public boolean isReady() {
            return ready.getAsBoolean();
        }
    }

    private boolean isResized() {
        return resized.getAndSet(false);
    }

    /** The size as it is now: it may have changed since the last key, and what is drawn next has to fit. */
    private Size size() {
        if (outdated.getAndSet(false)) {
            size = terminal.getSize();
        }
        return size;
    }

    @Override
    public void close() {
        ShutdownHooks.remove(atExit);
        restore(false);
        try {
            terminal.close();
        } catch (IOException e) {
            // it is gone, and with it what could be restored
        }
    }

    @Override
    public void leave() {
        left = true;
        restore(true);
        try {
            given.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the terminal back as it was, without what is drawn on it where that is to be taken away. */
    private void restore(boolean erases) {
        if (open.getAndSet(false)) {
            synchronized (reading) {
                try {
                    if (erases) {
                        screen.keep(List.of(), size().getColumns());
                    }
                    giveBack();
                } catch (IOError e) {
                    // it is gone, and with it what could be restored
                } finally {
                    given.countDown();
                }
            }
        }
    }
}
