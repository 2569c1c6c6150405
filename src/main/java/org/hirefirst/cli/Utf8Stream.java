package org.hirefirst.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream that takes text, as UTF-8 whatever the locale, and does not swallow errors as a PrintStream does. */
final class Utf8Stream {
    private final OutputStream stream;
    private final String name;

    Utf8Stream(OutputStream stream, String name) {
        this.stream = stream;
        this.name = name;
    }

    /** Writes all of the text. */
    void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes some of the bytes. */
    void write(byte[] bytes, int count) {
        try {
            stream.write(bytes, 0, count);
            stream.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Closes the stream. */
    void close() throws IOException {
        stream.close();
    }

    /** Writes as much as is possible, for messages: that one cannot be shown is not worth another. */
    void tryToWrite(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            return;
        }
    }

    /** What ends a run that cannot write. */
    RuntimeException failure(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("Broken pipe")
                ? new ClosedPipe()
                : Failure.of(ExitCode.CANNOT_WRITE, "cannot write to " + name + ": " + reason);
    }
}
