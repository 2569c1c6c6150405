package org.hirefirst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The product as it is laid out for people, and runs of its launcher in a process of its own. */
public final class Distribution {
    /** What whoever runs the tests may have set for themselves, and would change what the product does. */
    public static final List<String> PERSONAL =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "HIREFIRST_RULES", "COLUMNS", "NO_COLOR", "ACCESSIBLE");

    private Distribution() {}

    /** What one run left behind. */
    public record Run(int exitCode, String out, String err) {}

    /** The folder that holds bin, lib and rules. */
    public static Path home() {
        return Path.of(System.getProperty("hirefirst.home"));
    }

    /** The script that people start. */
    public static Path launcher() {
        return home().resolve("bin/hirefirst");
    }

    /** A folder for saved interviews in which there is none yet. */
    public static Path newState() {
        return home().resolveSibling("states").resolve(UUID.randomUUID().toString());
    }

    /** Runs the launcher with the Java that runs this test. */
    public static Run run(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(launcher().toString()), Stream.of(arguments))
                .toList());
    }

    /** Runs a whole command line with the Java that runs this test. */
    public static Run run(List<String> command) throws IOException, InterruptedException {
        return run(command, surroundings -> {});
    }

    /** Runs a whole command line in surroundings that differ from the usual ones as told. */
    public static Run run(List<String> command, Consumer<ProcessBuilder> differently)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("hirefirst-out", "");
        Path err = Files.createTempFile("hirefirst-err", "");
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment().keySet().removeAll(PERSONAL);
            process.environment().put("HIREFIRST_ARCHIVE", "off"); // but for the tests that are about it
            process.environment().put("XDG_STATE_HOME", newState().toString());
            differently.accept(process);
            int exitCode = process.start().waitFor();
            return new Run(exitCode, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
