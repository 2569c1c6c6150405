package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.Distribution.home;
import static org.hirefirst.Distribution.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.Distribution.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that finds a Java and becomes it. */
class LauncherIT {
    private static final String JAVA_HOME = "JAVA_HOME";

    @TempDir
    Path folder;

    /** A PATH with what the launcher calls, and no Java. */
    private Path tools;

    @BeforeEach
    void lay_out_tools() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("locale", "readlink", "sed")) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
    }

    /** JUnit would warn about each link that it meets while it tidies up. */
    @AfterEach
    void remove_links() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void works_through_a_chain_of_relative_and_absolute_links_from_anywhere() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a b/c"));
        Files.createSymbolicLink(deep.resolve("absolute"), launcher());
        Files.createSymbolicLink(folder.resolve("a b/relative"), Path.of("c/absolute"));
        Files.createSymbolicLink(deep.resolve("up"), Path.of("../relative"));

        assertThat(Distribution.run(List.of("./up", "--version"), process -> process.directory(deep.toFile())))
                .satisfies(LauncherIT::ran);
    }

    @Test
    void works_when_found_on_the_path() throws Exception {
        Files.createSymbolicLink(tools.resolve("hirefirst"), launcher());

        assertThat(Distribution.run(
                        List.of("/bin/sh", "-c", "hirefirst --version"),
                        process -> process.environment().put("PATH", tools.toString())))
                .satisfies(LauncherIT::ran);
    }

    @Test
    void works_in_a_read_only_folder_with_spaces_in_its_name() throws Exception {
        Path copy = folder.resolve("read only; $(place)");
        for (String file : List.of("bin/hirefirst", "lib/hirefirst.jar")) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(home().resolve(file), copy.resolve(file));
        }
        Files.setPosixFilePermissions(copy.resolve("bin/hirefirst"), PosixFilePermissions.fromString("r-xr-xr-x"));
        for (Path place : List.of(copy.resolve("bin"), copy.resolve("lib"), copy)) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
        }

        try {
            assertThat(Distribution.run(List.of(copy + "/bin/hirefirst", "--version")))
                    .satisfies(LauncherIT::ran);
        } finally {
            for (Path place : List.of(copy, copy.resolve("bin"), copy.resolve("lib"))) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    @Test
    void takes_the_java_on_the_path_where_JAVA_HOME_is_nonsense_or_too_old() throws Exception {
        Path old = javaOf("11.0.2", "");
        Files.createSymbolicLink(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));

        assertThat(runWith("/no/such/place")).satisfies(LauncherIT::ran);
        assertThat(runWith(old.toString())).satisfies(LauncherIT::ran);
        assertThat(runWith("")).satisfies(LauncherIT::ran);
    }

    @Test
    void says_what_is_too_old_and_where_it_stands() throws Exception {
        Path eleven = javaOf("11.0.2", "");
        Path eight = javaOf("1.8.0_392", "");
        Files.createSymbolicLink(tools.resolve("java"), eight.resolve("bin/java"));

        Run run = runWith(eleven.toString());

        assertThat(run.err())
                .contains("needs Java 17 or later")
                .contains("JAVA_HOME: 11.0.2, at " + eleven)
                .contains("PATH: 1.8.0_392, at " + tools);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void says_that_there_is_no_java() throws Exception {
        Run nowhere = runWith("");
        Run nonsense = runWith("/no/such/place");

        assertThat(nowhere.err()).contains("needs Java 17 or later").contains("no java on the PATH");
        assertThat(nonsense.err()).contains("needs Java 17 or later").contains("no Java at /no/such/place/bin/java");
        assertThat(List.of(nowhere, nonsense)).allSatisfy(run -> {
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(2);
        });
    }

    @Test
    void becomes_java_and_hands_on_arguments_and_exit_code_as_they_are() throws Exception {
        Path java = javaOf("17.0.1", "echo $$; for a; do echo \"<$a>\"; done; exit 70");

        Run run = Distribution.run(
                List.of(
                        "/bin/sh",
                        "-c",
                        "echo $$; exec \"$0\" \"$@\"",
                        launcher().toString(),
                        "a b",
                        "",
                        "*",
                        "-é\"$x"),
                process -> process.environment().put(JAVA_HOME, java.toString()));

        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo(lines.get(1));
        assertThat(lines).endsWith("<a b>", "<>", "<*>", "<-é\"$x>");
        assertThat(run.exitCode()).isEqualTo(70);
    }

    @Test
    void lets_java_read_arguments_as_utf8_whatever_the_locale() throws Exception {
        Path java = javaOf("17.0.1", "locale charmap");

        Run run = Distribution.run(List.of(launcher().toString()), process -> {
            process.environment().put(JAVA_HOME, java.toString());
            process.environment().put("LC_ALL", "C");
        });

        assertThat(run.out()).isEqualTo("UTF-8\n");
    }

    @Test
    void keeps_the_talk_of_the_virtual_machine_off_standard_output() throws Exception {
        Run run = Distribution.run(
                List.of(launcher().toString(), "--version"),
                process -> process.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:gc*,class+load -XX:+PrintFlagsFinal"));

        assertThat(run.out()).matches("hirefirst \\S+\\R");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
    void leaves_the_choice_of_a_garbage_collector_to_the_user(String options) throws Exception {
        Run run = Distribution.run(
                List.of(launcher().toString(), "--version"),
                process -> process.environment().put(options, "-XX:+UseParallelGC"));

        assertThat(run.out()).matches("hirefirst \\S+\\R");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void says_that_the_jar_is_missing() throws Exception {
        Path copy = folder.resolve("broken/bin/hirefirst");
        Files.createDirectories(copy.getParent());
        Files.copy(launcher(), copy);

        Run run = Distribution.run(List.of("/bin/sh", copy.toString()));

        assertThat(run.err()).contains("lib/hirefirst.jar");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static void ran(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("hirefirst ");
        assertThat(run.exitCode()).isZero();
    }

    private Run runWith(String javaHome) throws Exception {
        return Distribution.run(List.of(launcher().toString(), "--version"), process -> {
            process.environment().put(JAVA_HOME, javaHome);
            process.environment().put("PATH", tools.toString());
        });
    }

    /** A Java home whose java tells this version, and does this otherwise. */
    private Path javaOf(String version, String otherwise) throws IOException {
        Path java = folder.resolve("java " + version + "/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2020-01-01' >&2
                    exit 0
                fi
                %s
                """.formatted(version, otherwise));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return java.getParent().getParent();
    }
}
