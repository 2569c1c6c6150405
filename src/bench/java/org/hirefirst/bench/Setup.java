package org.hirefirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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
