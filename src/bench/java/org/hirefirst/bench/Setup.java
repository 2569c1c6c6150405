package org.hirefirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * What all measurements go by.
 *
 * @param home the folder of the product as it is laid out
 * @param folder a folder for files that are measured with
 * @param rounds how often each thing is measured
 */
record Setup(Path home, Path folder, int rounds, Page page) {
    static final String PACK = "revops-vs-cro";

    /** The command that people run. */
    String program() {
        return home.resolve("bin/hirefirst").toString();
    }

    /** What the program is told: by which Java it runs, and that its class-data archive is in a folder apart. */
    Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", folder.toString());
    }

    /** Makes the archive, so that no run does it meanwhile. */
    void prepare() throws IOException, InterruptedException {
        run(program(), "warm");
    }

    /** Runs a command to its end. */
    void run(String... command) throws IOException, InterruptedException {
        Processes.run(environment(), command);
    }

    /** The Java that measures, which the program is run by too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether there is such a command. */
    static boolean onPath(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
