package org.hirefirst.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hirefirst.Distribution;

/**
 * A real terminal for tests: a window of tmux with a shell in it, on a server of its own.
 *
 * <p>Waiting is for what the screen shows, never for time to pass. Where tmux is missing every test fails.
 */
final class Tmux implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String server;

    /** Opens a window of this size; the shell stands in this folder. */
    Tmux(int columns, int rows, Path folder) {
        this.server = "hirefirst-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(hashCode());
        run(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                "-c",
                folder.toString(),
                "-e",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "-e",
                "HIREFIRST_ARCHIVE=off",
                "-e",
                "XDG_STATE_HOME=" + folder.resolve("state"),
                "env -u " + String.join(" -u ", Distribution.PERSONAL) + " LC_ALL=C.UTF-8 PS1='$ ' sh");
        await("$");
    }

    /** Types a command line and Enter. */
    void command(String line) {
        run("send-keys", "-l", line);
        run("send-keys", "Enter");
    }

    /** Presses keys, by tmux's names or as characters. */
    void press(String... keys) {
        for (String key : keys) {
            run("send-keys", key);
        }
    }

    /** Pastes text as a terminal does that marks what is pasted. */
    void paste(String text) {
        run("set-buffer", text);
        run("paste-buffer", "-p");
    }

    /**
     * Gives the window another size, and waits until its program can know: tmux wraps what it shows anew at once, but
     * tells of a second change within a quarter of a second only when that is over.
     */
    void resize(int columns, int rows) {
        run("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
        String terminal = run("display-message", "-p", "#{pane_tty}").strip();
        await("a size of " + columns + "x" + rows, () -> told(terminal), (rows + " " + columns)::equals);
    }

    private static String told(String terminal) {
        return output("stty", "-F", terminal, "size").strip();
    }

    /** Writes everything that goes to the window from now on into a file, as it goes there. */
    void record(Path file) {
        run("pipe-pane", "cat > '" + file + "'");
    }

    /** What the window shows, without blanks at the ends of lines. */
    String screen() {
        return run("capture-pane", "-p").replaceAll("(?m) +$", "");
    }

    /** What the window shows, and all that has scrolled away above it. */
    String transcript() {
        return run("capture-pane", "-p", "-S", "-").replaceAll("(?m) +$", "");
    }

    /** What the window shows, with the terminal's own sequences for colours. */
    String coloured() {
        return run("capture-pane", "-e", "-p");
    }

    /** Waits until the screen shows the text, wherever its lines break. */
    String await(String text) {
        return await("\"" + text + "\"", screen -> unbroken(screen).contains(text));
    }

    /** The text with each run of blanks and line ends as one blank. */
    static String unbroken(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Waits until the screen is as wanted. */
    String await(String wanted, Predicate<String> shows) {
        return await(wanted, this::screen, shows);
    }

    private static String await(String wanted, Supplier<String> source, Predicate<String> shows) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String now = source.get();
        while (!shows.test(now)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never saw " + wanted + " but\n" + now);
            }
            Thread.onSpinWait();
            now = source.get();
        }
        return now;
    }

    /** The process that the shell has started and waits for. */
    ProcessHandle child() {
        long shell = Long.parseLong(run("display-message", "-p", "#{pane_pid}").strip());
        return ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow();
    }

    @Override
    public void close() {
        run("kill-server");
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
        command.addAll(List.of(arguments));
        return output(command.toArray(String[]::new));
    }

    private static String output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(List.of(command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("tmux is needed for this test", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
