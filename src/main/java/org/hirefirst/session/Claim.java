package org.hirefirst.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Hold of one saved interview, which no other process has at the same time. */
public final class Claim implements Closeable {
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final CopyOption[] REPLACE = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};

    private final Path folder;
    private final Path file;
    private final FileChannel lock;

    Claim(Path folder, Path file, FileChannel lock) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
    }

    /** What is saved of it. */
    public SaveReading read() throws IOException {
        return SaveFolder.read(file);
    }

    /** Saves it: once this returns it is on the disk, and until then what was there before is. */
    public void write(Save save) throws IOException {
        Path aside = folder.resolve("." + file.getFileName() + ".new");
        Files.deleteIfExists(aside); // of a process that was ended
        try (FileChannel out = FileChannel.open(aside, NEW, forOwner())) {
            ByteBuffer bytes = ByteBuffer.wrap(SaveWriter.bytes(save));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            dropQuietly(aside);
            throw e;
        }
        Files.move(aside, file, REPLACE);
        syncFolder();
    }

    /** Puts what cannot be read out of the way, under a name that is free, and gives that. */
    public Path setAside() throws IOException {
        Path place = file.resolveSibling(file.getFileName() + ".damaged");
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = file.resolveSibling(file.getFileName() + ".damaged-" + i);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
        return place;
    }

    /** Takes it away. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
        syncFolder();
    }

    @Override
    public void close() throws IOException {
        lock.close(); // and with it the lock
    }

    /** A name is on the disk only once its folder is. */
    private void syncFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    private FileAttribute<?>[] forOwner() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(SaveFolder.OWNERS_FILE)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void dropQuietly(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            return; // what is told is why it could not be written
        }
    }
}
