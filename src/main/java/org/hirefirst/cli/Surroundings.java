package org.hirefirst.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.terminal.Widgets;
import org.jspecify.annotations.Nullable;

/**
 * The world as one run of the program sees it.
 *
 * @param program how the program was called, as a word of a command line
 * @param out raw standard output; its errors must not be swallowed
 * @param directory what relative paths start from
 * @param ttys which of the streams are terminals
 * @param columns the width of the terminal, if there is one and it is known
 * @param system the name of the operating system
 * @param clock tells the time
 * @param farewell what is said where the process is ended from outside
 * @param widgets where an interview is drawn
 */
public record Surroundings(
        String program,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path directory,
        Ttys ttys,
        @Nullable Integer columns,
        String system,
        InstantSource clock,
        Farewell farewell,
        Widgets widgets) {

    /** A world in which no time passes, of no system in particular. */
    public Surroundings(
            String program,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path directory,
            Ttys ttys,
            @Nullable Integer columns) {
        this(
                program,
                in,
                out,
                err,
                environment,
                directory,
                ttys,
                columns,
                "",
                InstantSource.fixed(Instant.EPOCH),
                new Farewell(),
                Widgets.on(ttys));
    }
}
