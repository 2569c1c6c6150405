package org.hirefirst.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Commands that run in a process of their own, with what they write thrown away. */
final class Processes {
    private static final int GLANCE_MILLIS = 20;

    private Processes() {}

    static void run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ended(start(environment, command), command);
    }

    /**
     * The most memory that the command took, in MiB, as the system counts it until shortly before the end; none where the
     * system does not tell.
     */
    static OptionalLong peak(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Process process = start(environment, command);
        OptionalLong peak = OptionalLong.empty();
        while (process.isAlive()) {
            OptionalLong now = peak(process.pid());
            peak = now.isPresent() ? now : peak;
            Thread.sleep(GLANCE_MILLIS);
        }
        ended(process, command);
        return peak;
    }

    private static Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void ended(Process process, String... command) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    private static OptionalLong peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) { // it has just ended, or this is not Linux
            return OptionalLong.empty();
        }
    }
}
