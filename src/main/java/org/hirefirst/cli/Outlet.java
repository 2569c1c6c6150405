package org.hirefirst.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a result piece by piece. A file is there once it is finished; what is closed before leaves nothing behind. */
final class Outlet implements AutoCloseable {
    private final Utf8Stream stream;
    private final @Nullable NewFile file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    Outlet(Utf8Stream stream, @Nullable NewFile file) {
        this.stream = stream;
        this.file = file;
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.capacity()) {
            stream.write(bytes, bytes.length);
        } else {
            buffer.put(bytes);
        }
    }

    /** Hands on what was written so far. */
    void flush() {
        int count = buffer.position();
        if (count > 0) {
            buffer.clear();
            stream.write(buffer.array(), count);
        }
    }

    /** Writes what is left; a file takes its place. */
    void finish() {
        flush();
        try {
            if (file != null) {
                stream.close();
                file.keep();
            }
        } catch (IOException e) {
            throw stream.failure(e);
        }
    }

    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            stream.close();
            file.drop();
        } catch (IOException e) {
            return; // there is a better reason already why this was not finished
        }
    }
}
