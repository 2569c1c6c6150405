package org.hirefirst.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where the result of a command goes: standard output, or a file that is there whole or not at all. */
final class Delivery {
    private final Utf8Stream out;
    private final @Nullable Path file;

    private Delivery(Utf8Stream out, @Nullable Path file) {
        this.out = out;
        this.file = file;
    }

    /** To standard output, or to the file if there is one. A file that cannot be written is found now, not at the end. */
    static Delivery to(Utf8Stream out, @Nullable Path file) {
        if (file != null) {
            refuseUnwritable(file);
        }
        return new Delivery(out, file);
    }

    /** Whether the result goes to a file. */
    boolean isFile() {
        return file != null;
    }

    /** Writes the whole result. */
    void deliver(String text) {
        if (file == null) {
            out.write(text);
            return;
        }
        try {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw cannotWrite(file, reason(e));
        }
    }

    /** Opens it for a result that comes piece by piece. */
    Outlet open() {
        if (file == null) {
            return new Outlet(out, null);
        }
        try {
            NewFile aside = isPlain(file) ? NewFile.insteadOf(file) : null;
            OutputStream stream = aside == null ? Files.newOutputStream(file, StandardOpenOption.WRITE) : aside.open();
            return new Outlet(new Utf8Stream(stream, file.toString()), aside);
        } catch (IOException e) {
            throw cannotWrite(file, reason(e));
        }
    }

    private static void refuseUnwritable(Path file) {
        if (Files.isDirectory(file)) {
            throw cannotWrite(file, "it is a folder");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw cannotWrite(file, "there is no such folder");
        }
        if (!Files.isWritable(isPlain(file) ? folder : file)) {
            throw cannotWrite(file, "permission denied");
        }
    }

    /** Pipes and devices cannot be renamed over; they are written directly. */
    private static boolean isPlain(Path file) {
        return !Files.exists(file) || Files.isRegularFile(file);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (!isPlain(file)) {
            Files.write(file, bytes, StandardOpenOption.WRITE);
            return;
        }
        NewFile aside = NewFile.insteadOf(file);
        try (OutputStream stream = aside.open()) {
            stream.write(bytes);
            aside.keep();
        } catch (IOException e) {
            aside.drop();
            throw e;
        }
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file where a folder has to be";
        }
        String reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return reason == null ? "permission denied" : reason;
    }

    static Failure cannotWrite(Path file, String reason) {
        return Failure.of(ExitCode.CANNOT_WRITE, "cannot write " + file + ": " + reason);
    }
}
