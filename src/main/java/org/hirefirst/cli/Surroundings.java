package org.hirefirst.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.hirefirst.terminal.Ttys;
import org.jspecify.annotations.Nullable;

/**
 * The world as one run of the program sees it.
 *
 * @param program how the program was called, as a word of a command line
 * @param out raw standard output; its errors must not be swallowed
 * @param directory what relative paths start from
 * @param ttys which of the streams are terminals
 * @param columns the width of the terminal, if there is one and it is known
 */
public record Surroundings(
        String program,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path directory,
        Ttys ttys,
        @Nullable Integer columns) {}
