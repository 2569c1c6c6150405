package org.hirefirst.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written aside and then takes the place of the one it is meant to be, so that this one is never there by
 * half.
 */
final class NewFile {
    private static final CopyOption[] WHOLE = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};

    private final Path aside;
    private final Path target;

    private NewFile(Path aside, Path target) {
        this.aside = aside;
        this.target = target;
    }

    /** Prepares to write this file; one that is replaced keeps its permissions, and a link stays a link. */
    static NewFile insteadOf(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new";
        return new NewFile(target.resolveSibling(name), target);
    }

    /** Opens it; what is written does not show yet, and goes with the program if that is ended. */
    OutputStream open() throws IOException {
        OutputStream out = Files.newOutputStream(aside);
        aside.toFile().deleteOnExit();
        return out;
    }

    /** Shows what was written, all at once. */
    void keep() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(aside, old.readAttributes().permissions());
        }
        Files.move(aside, target, WHOLE);
    }

    /** Gives it up. */
    void drop() throws IOException {
        Files.deleteIfExists(aside);
    }
}
