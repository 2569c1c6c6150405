package org.hirefirst.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of saved interviews, for its owner alone; neither it nor anything in it may be a link.
 *
 * <p>Who writes or takes away an interview holds a lock: one byte, at a place that its name gives, of one file that
 * stays.
 */
public final class SaveFolder {
    static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final String LOCK = "lock";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})\\.json");
    private static final Pattern SET_ASIDE = Pattern.compile("[0-9a-f]{32}\\.json\\.damaged(-[0-9]+)?");
    private static final int MOST_BYTES = 1 << 22;

    private final Path folder;

    /** A folder that need not be there yet. */
    public SaveFolder(Path folder) {
        this.folder = folder;
    }

    /** What was saved of this interview. */
    public SaveReading read(Identity identity) throws IOException {
        return read(file(identity.hash()));
    }

    /** All that is saved, in no order; by the hash of each. */
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return entries;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    entries.add(new Entry(name.group(1), file, read(file)));
                }
            }
        }
        return entries;
    }

    /** All files in it, saved interviews or not. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Takes away what was set aside because it could not be read. */
    public int deleteSetAside() throws IOException {
        int count = 0;
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (SET_ASIDE.matcher(file.getFileName().toString()).matches()) {
                        count += Files.deleteIfExists(file) ? 1 : 0;
                    }
                }
            }
        }
        return count;
    }

    /** Something that is saved. */
    public record Entry(String hash, Path file, SaveReading reading) {}

    /**
     * Takes hold of an interview, so that no other process does, and makes the folder where there is none.
     *
     * @return null where another process has it
     */
    public @Nullable Claim claim(String hash) throws IOException {
        make();
        FileChannel channel = FileChannel.open(
                folder.resolve(LOCK),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                attributes(OWNERS_FILE));
        try {
            FileLock lock = channel.tryLock(Long.parseLong(hash.substring(0, 15), 16), 1, false);
            if (lock != null) {
                return new Claim(folder, file(hash), channel);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same as held by another
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    private Path file(String hash) {
        return folder.resolve(hash + ".json");
    }

    private void make() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "it is a link");
        }
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, attributes(OWNERS_FOLDER));
        } else if (isPosix() && !Files.getPosixFilePermissions(folder).equals(OWNERS_FOLDER)) {
            Files.setPosixFilePermissions(folder, OWNERS_FOLDER);
        }
    }

    private FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static SaveReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] document = in.readNBytes(MOST_BYTES);
            return document.length == MOST_BYTES
                    ? new SaveReading.Damaged("it is far too long")
                    : SaveReader.read(document);
        } catch (NoSuchFileException e) {
            return new SaveReading.None();
        } catch (IOException e) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return new SaveReading.Damaged(Files.isSymbolicLink(file) ? "it is a link" : "it is no file");
        }
    }
}
