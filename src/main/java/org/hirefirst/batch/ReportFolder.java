package org.hirefirst.batch;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder of reports, one a record, with an index. Nothing is written outside of it and no link is followed: names are
 * made of a number and plain letters, and each file is new and takes the place of whatever has its name.
 */
public final class ReportFolder implements Closeable {
    /** The name of the index. */
    public static final String INDEX = "index.csv";

    private static final OpenOption[] NEW = {
        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS
    };
    private static final CopyOption[] REPLACE = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};

    private final Path folder;
    private final Path aside;
    private final Path indexAside;
    private final Writer index;

    private ReportFolder(Path folder) throws IOException {
        this.folder = folder;
        this.aside = folder.resolve(".report.new");
        this.indexAside = folder.resolve("." + INDEX + ".new");
        this.index = new BufferedWriter(create(indexAside));
    }

    /** Why reports cannot be written there, or null where it can be tried. */
    public static @Nullable String unfit(Path folder, boolean force) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            return "it is a link; name the folder itself";
        }
        if (!Files.exists(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            return parent == null || !Files.isDirectory(parent) ? "there is no folder " + parent : null;
        }
        if (!Files.isDirectory(folder)) {
            return "it is not a folder";
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !force && inside.iterator().hasNext() ? "it is not empty; --force writes there all the same" : null;
        }
    }

    /** Makes the folder if it is not there, and begins the index. */
    public static ReportFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        return new ReportFolder(folder);
    }

    /**
     * Writes one report, whole or not at all; the name is one that {@link ReportName} makes.
     *
     * @throws InterruptedIOException if the program is being ended
     */
    public void write(String name, String text) throws IOException {
        try {
            try (Writer out = create(aside)) {
                out.write(text);
            }
            Files.move(aside, folder.resolve(name), REPLACE);
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            goesWithTheProgram(aside);
            throw e;
        }
    }

    /** Adds to the index. */
    public void index(String text) throws IOException {
        index.write(text);
    }

    /** Shows the index: all reports are there. */
    public void finish() throws IOException {
        index.close();
        Files.move(indexAside, folder.resolve(INDEX), REPLACE);
    }

    /** Leaves no part of an index behind. */
    @Override
    public void close() throws IOException {
        try {
            index.close();
        } finally {
            Files.deleteIfExists(indexAside);
        }
    }

    private static Writer create(Path file) throws IOException {
        Files.deleteIfExists(file); // of a run that was ended; a link goes, what it leads to stays
        goesWithTheProgram(file);
        return new OutputStreamWriter(Files.newOutputStream(file, NEW), StandardCharsets.UTF_8);
    }

    /** Has no part of a file left where the program is ended; while it is, nothing more is begun. */
    private static void goesWithTheProgram(Path file) throws InterruptedIOException {
        try {
            file.toFile().deleteOnExit();
        } catch (IllegalStateException e) {
            throw new InterruptedIOException("the program is being ended");
        }
    }
}
