package org.hirefirst.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a result piece by piece. A file is there once it is finished; what is closed before leaves nothing behind. */
final class Outlet extends OutputStream {
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

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int some = Math.min(length - done, buffer.remaining());
            buffer.put(bytes, from + done, some);
            done += some;
        }
    }

    /** Hands on what was written so far. */
    @Override
    public void flush() {
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
