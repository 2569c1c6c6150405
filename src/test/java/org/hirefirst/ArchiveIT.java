package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.Distribution.home;
import static org.hirefirst.Distribution.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hirefirst.Distribution.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that makes Java start faster: in every state it changes nothing but the time. */
@Timeout(120)
class ArchiveIT {
    private static final List<String> ASSESS = List.of("assess", "revops-vs-cro", "-a", "forecast=guess", "-f", "json");

    @TempDir
    static Path warmed;

    private static Run usual;

    @TempDir
    Path folder;

    private Path cache;

    @BeforeAll
    static void warm() throws Exception {
        usual = Distribution.run(ASSESS.toArray(String[]::new));
        assertThat(in(warmed, List.of("warm")))
                .satisfies(run -> assertThat(run.err()).startsWith("From now on hirefirst starts faster, by " + warmed))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.exitCode()).isZero());
    }

    @BeforeEach
    void copy_the_cache() throws IOException {
        cache = folder.resolve("cache with spaces");
        Files.createDirectories(cache.resolve("hirefirst"));
        for (Path file : files(warmed)) {
            Files.copy(
                    file, cache.resolve("hirefirst").resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(cache.resolve("hirefirst").resolve(archive(warmed).getFileName() + ".tried"), "");
    }

    @Test
    void nobody_else_can_read_or_write_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(warmed.resolve("hirefirst"))))
                .isEqualTo("rwx------");
        assertThat(files(warmed))
                .hasSize(2)
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .endsWith("------"));
    }

    @Test
    void the_first_run_makes_it_in_the_background_and_later_ones_start_from_it() throws Exception {
        Path fresh = folder.resolve("fresh");
        Path log = folder.resolve("classes.txt");
        Consumer<ProcessBuilder> logging = process -> process.environment()
                .putAll(Map.of(
                        "JAVA_HOME", javaThatLogs(log).toString(),
                        "XDG_CACHE_HOME", fresh.toString(),
                        "HIREFIRST_ARCHIVE", ""));

        Run first = Distribution.run(line(ASSESS), logging);
        Run second = Distribution.run(line(ASSESS), logging);
        awaitNothingElse(fresh);
        Run third = Distribution.run(line(ASSESS), logging);

        assertThat(List.of(first, second, third)).containsOnly(usual);
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.startsWith("org.hirefirst.cli.Cli ") && line.contains("shared objects file"))
                .anyMatch(line -> line.startsWith("picocli.CommandLine ") && line.contains("shared objects file"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.resolve("hirefirst"))))
                .isEqualTo("rwx------");
    }

    @Test
    void nobody_waits_for_it_at_the_end_of_a_pipe() throws Exception {
        Path home = folder.resolve("slow");
        script(home, """
                case " $*" in *" -XX:ArchiveClassesAtExit="* | *" -XX:AOTCacheOutput="*) sleep 10 && : >late ;; esac
                exec "%s" "$@"
                """);
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                home.toString(),
                "XDG_CACHE_HOME",
                folder.resolve("fresh").toString(),
                "HIREFIRST_ARCHIVE",
                "");

        Run run = Distribution.run(
                List.of(
                        "/bin/sh",
                        "-c",
                        "\"$0\" --version 2>&1 | cat; ls",
                        launcher().toString()),
                process -> {
                    process.environment().putAll(environment);
                    process.directory(folder.toFile());
                });

        assertThat(run.out()).startsWith("hirefirst ").doesNotContain("late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"warm -q", "warm --quiet", "-q warm", "--quiet warm"})
    void it_is_made_without_a_word_where_that_is_wanted(String words) throws Exception {
        Path fresh = folder.resolve("fresh");

        assertThat(in(fresh, List.of(words.split(" ")))).isEqualTo(new Run(0, "", ""));
        assertThat(isMade(fresh)).isTrue();
    }

    @Test
    void one_that_was_lost_is_made_again_by_the_next_run() throws Exception {
        Path fresh = folder.resolve("fresh");
        in(fresh, ASSESS);
        awaitNothingElse(fresh);
        Files.write(archive(fresh), new byte[0]);

        in(fresh, ASSESS);
        awaitNothingElse(fresh);

        assertThat(archive(fresh)).isNotEmptyFile();
    }

    /** Waits until there is an archive and its size, and nothing that tells that it is being made. */
    private static void awaitNothingElse(Path cache) throws IOException {
        while (!isMade(cache) || files(cache).size() != 2) {
            Thread.onSpinWait();
        }
    }

    @Test
    void packs_of_the_users_own_have_no_part_in_it() throws Exception {
        Run run = with(
                Map.of(
                        "XDG_CACHE_HOME", folder.resolve("fresh").toString(),
                        "HIREFIRST_ARCHIVE", "",
                        "HIREFIRST_RULES", folder.resolve("nowhere").toString()),
                List.of("warm", "-q"));

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    private static boolean isMade(Path cache) throws IOException {
        List<String> names =
                files(cache).stream().map(Path::getFileName).map(Path::toString).toList();
        return names.stream().anyMatch(name -> name.endsWith(".size") && names.contains(name.replace(".size", "")));
    }

    /** A Java home whose java tells in this file what classes it loads. */
    private Path javaThatLogs(Path log) {
        return script(folder.resolve("logging"), """
                for word; do
                    shift
                    [ "$word" = -jar ] && set -- "$@" "-Xlog:class+load:file=%s:none:filecount=0"
                    set -- "$@" "$word"
                done
                exec "%%s" "$@"
                """.formatted(log));
    }

    /** A Java home whose java does this; the real one stands in for the gap. */
    private static Path script(Path home, String does) {
        Path real = Path.of(System.getProperty("java.home"));
        Path java = home.resolve("bin/java");
        try {
            Files.createDirectories(java.getParent());
            Files.copy(real.resolve("release"), home.resolve("release"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(java, "#!/bin/sh\n" + does.formatted(real.resolve("bin/java")));
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    @Test
    void two_can_make_it_at_once() throws Exception {
        Path fresh = folder.resolve("fresh");

        Run both = in(
                fresh,
                "/bin/sh",
                "-c",
                "\"$0\" warm & \"$0\" warm && wait $!",
                launcher().toString());

        assertThat(both.exitCode()).isZero();
        assertThat(both.out()).isEmpty();
        assertThat(in(fresh, ASSESS)).isEqualTo(usual);
        assertThat(files(fresh)).hasSize(2);
    }

    /** What may have become of the archive. */
    enum Damage {
        CUT,
        EMPTIED,
        NO_HEAD,
        OF_ANOTHER_JAVA,
        ONE_BIT,
        SCRAMBLED
    }

    private static byte[] damaged(byte[] bytes, Damage damage) {
        switch (damage) {
            case CUT -> {
                return Arrays.copyOf(bytes, bytes.length / 2);
            }
            case EMPTIED -> {
                return new byte[0];
            }
            case NO_HEAD -> Arrays.fill(bytes, 0, 4096, (byte) 0);
            case OF_ANOTHER_JAVA -> Arrays.fill(bytes, 200, 600, (byte) 'J'); // where the head names the JVM
            case ONE_BIT -> bytes[bytes.length / 2] ^= 1;
            case SCRAMBLED -> {
                for (int i = bytes.length / 3; i < bytes.length / 2; i += 97) {
                    bytes[i] ^= (byte) 0xff;
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_one_changes_nothing(Damage damage) throws Exception {
        Path archive = archive(cache);
        FileTime date = Files.getLastModifiedTime(archive);
        byte[] bytes = damaged(Files.readAllBytes(archive), damage);
        Files.delete(archive);
        Files.write(archive, bytes);
        Files.setLastModifiedTime(archive, date);

        assertThat(in(cache, ASSESS)).isEqualTo(usual);
        assertThat(in(cache, List.of("--version")).err()).isEmpty();
    }

    @Test
    void one_of_another_jar_changes_nothing() throws Exception {
        Path copy = folder.resolve("copy");
        for (String file : List.of("bin/hirefirst", "lib/hirefirst.jar")) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(home().resolve(file), copy.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (Path file : files(cache)) { // under the name and with the date that the launcher looks for
            String name = file.toString().replace(plain(home()), plain(copy.toRealPath()));
            Files.move(file, Path.of(name));
        }
        String[] assess = Stream.concat(Stream.of(copy + "/bin/hirefirst"), ASSESS.stream())
                .toArray(String[]::new);

        Run another = in(cache, assess);
        Files.setLastModifiedTime(copy.resolve("lib/hirefirst.jar"), FileTime.fromMillis(1_000_000_000_000L));
        Run older = in(cache, assess);

        assertThat(List.of(another, older)).containsOnly(usual);
    }

    private static String plain(Path path) {
        return path.toString().replace('/', '+');
    }

    @Test
    void one_that_cannot_be_read_or_is_no_file_or_not_all_there_changes_nothing() throws Exception {
        Path archive = archive(cache);
        Path size = Path.of(archive + ".size");
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("---------"));
        Run unreadable = in(cache, ASSESS);
        Files.writeString(size, "$(rm -rf /)\n");
        Run nonsense = in(cache, ASSESS);
        Files.delete(size);
        Run noSize = in(cache, ASSESS);
        Files.delete(archive);
        Run missing = in(cache, ASSESS);
        Files.createDirectory(archive);
        Run aFolder = in(cache, ASSESS);

        assertThat(List.of(unreadable, nonsense, noSize, missing, aFolder)).containsOnly(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/nowhere", "/dev/null", "/dev/null/below", "not/absolute", ""})
    void a_cache_folder_that_cannot_be_made_changes_nothing(String place) throws Exception {
        Map<String, String> nowhere = Map.of("XDG_CACHE_HOME", place, "HOME", "/proc/nowhere", "HIREFIRST_ARCHIVE", "");

        Run run = with(nowhere, ASSESS);
        Run warm = with(nowhere, List.of("warm"));

        assertThat(run).isEqualTo(usual);
        assertThat(warm.err()).startsWith("hirefirst: cannot keep an archive in ");
        assertThat(warm.out()).isEmpty();
        assertThat(warm.exitCode()).isEqualTo(5);
    }

    @Test
    void without_a_home_or_switched_off_there_is_none() throws Exception {
        Run homeless = Distribution.run(line(ASSESS), process -> {
            process.environment().keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME", "HIREFIRST_ARCHIVE"));
        });
        Path fresh = folder.resolve("fresh");
        Run off = with(Map.of("XDG_CACHE_HOME", fresh.toString()), ASSESS);
        Run warm = with(Map.of("XDG_CACHE_HOME", fresh.toString()), List.of("warm"));

        assertThat(List.of(homeless, off)).containsOnly(usual);
        assertThat(fresh).doesNotExist();
        assertThat(warm.err()).startsWith("hirefirst: there is no folder to keep an archive in");
        assertThat(warm.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xshare:auto",
                "-Xshare:off",
                "-XX:+UseG1GC",
                "-XX:+UseParallelGC",
                "-XX:-UseCompressedOops",
                "-Xint"
            })
    void options_of_the_users_own_are_no_trouble(String option) throws Exception {
        Run run = with(
                Map.of("XDG_CACHE_HOME", cache.toString(), "HIREFIRST_ARCHIVE", "", "JAVA_TOOL_OPTIONS", option),
                ASSESS);

        assertThat(run.out()).isEqualTo(usual.out());
        assertThat(run.err()).startsWith("Picked up JAVA_TOOL_OPTIONS").hasLineCount(1);
        assertThat(run.exitCode()).isZero();
    }

    private static Path archive(Path cache) throws IOException {
        return files(cache).stream()
                .map(file -> Path.of(file.toString().replaceFirst("\\.(size|tried)$", "")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path cache) throws IOException {
        Path own = cache.resolve("hirefirst");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.toList();
        }
    }

    private static List<String> line(List<String> arguments) {
        return Stream.concat(Stream.of(launcher().toString()), arguments.stream())
                .toList();
    }

    private static Run in(Path cache, List<String> arguments) throws Exception {
        return in(cache, line(arguments).toArray(String[]::new));
    }

    private static Run in(Path cache, String... line) throws Exception {
        return Distribution.run(
                List.of(line),
                process -> process.environment()
                        .putAll(Map.of("XDG_CACHE_HOME", cache.toString(), "HIREFIRST_ARCHIVE", "")));
    }

    private static Run with(Map<String, String> environment, List<String> arguments) throws Exception {
        return Distribution.run(
                line(arguments), process -> process.environment().putAll(environment));
    }
}
