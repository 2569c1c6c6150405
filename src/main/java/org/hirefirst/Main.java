package org.hirefirst;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import org.hirefirst.cli.Cli;
import org.hirefirst.cli.Farewell;
import org.hirefirst.cli.Surroundings;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.terminal.Widgets;
import org.jspecify.annotations.Nullable;

/** Starts the program with the real streams and environment; nothing else mentions them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Farewell farewell = new Farewell();
        Runtime.getRuntime().addShutdownHook(new Thread(farewell));
        Ttys ttys = ttys(System.getProperty("hirefirst.ttys"));
        // Raw streams: a PrintStream would swallow errors, and write in the locale's charset.
        Surroundings surroundings = new Surroundings(
                System.getProperty("hirefirst.program", "hirefirst"),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                ttys,
                Integer.getInteger("hirefirst.columns"),
                System.getProperty("os.name", ""),
                InstantSource.system(),
                farewell,
                Widgets.on(ttys));
        System.exit(Cli.run(surroundings, args));
    }

    /** The numbers of the streams that are terminals, as the launcher found them; without it they are looked at here. */
    private static Ttys ttys(@Nullable String found) {
        return found == null ? Ttys.probe() : new Ttys(found.contains("0"), found.contains("1"), found.contains("2"));
    }
}
