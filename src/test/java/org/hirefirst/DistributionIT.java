package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.Distribution.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What `mvn package` lays out. */
class DistributionIT {
    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(home().resolve("lib/hirefirst.jar").toFile());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void says_its_version_on_standard_output_and_nothing_else_anywhere() throws Exception {
        Distribution.Run run = Distribution.run("--version");

        assertThat(run.out()).matches("hirefirst \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void starts_without_a_word_by_the_jar_alone() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        Distribution.Run run =
                Distribution.run(List.of(java.toString(), "-jar", home() + "/lib/hirefirst.jar", "--version"));

        assertThat(run.out()).startsWith("hirefirst ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void every_part_inside_has_its_licence_text() throws IOException {
        List<String> parts = lines("META-INF/licenses/parts.txt");

        assertThat(parts)
                .anyMatch(part -> part.startsWith("picocli-"))
                .allSatisfy(part -> assertThat(entries(name -> name.startsWith("META-INF/licenses/" + part + "/")))
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(jar.getEntry(text).getSize())
                                .as(text)
                                .isGreaterThan(100)));
    }

    @Test
    void no_licence_text_stands_where_another_could_overwrite_it() {
        assertThat(entries(name -> name.matches("(META-INF/)?[^/]*(LICENSE|NOTICE)[^/]*")))
                .isEmpty();
    }

    @Test
    void the_jar_is_fit_to_run() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        assertThat(manifest.getValue("Main-Class")).isEqualTo("org.hirefirst.Main");
        assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
        assertThat(jar.getEntry("META-INF/jline/providers/exec")).isNotNull();
        assertThat(entries(name -> name.matches(".*\\.(so|dll|dylib|jnilib)"))).isEmpty();
        assertThat(entries(name -> name.endsWith("module-info.class") || name.matches("META-INF/.*\\.(SF|DSA|RSA)")))
                .isEmpty();
    }

    @Test
    void the_bundled_rules_are_those_of_the_folder() throws IOException {
        List<String> inFolder;
        try (Stream<Path> files = Files.walk(home().resolve("rules"))) {
            inFolder = files.filter(Files::isRegularFile)
                    .map(file -> home().relativize(file).toString())
                    .sorted()
                    .toList();
        }

        assertThat(lines("rules/index.txt")).isEqualTo(inFolder).isNotEmpty();
        assertThat(entries(name -> name.startsWith("rules/") && !name.endsWith("/")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(inFolder.stream(), Stream.of("rules/index.txt"))
                        .toList());
    }

    private static List<String> lines(String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> entries(Predicate<String> which) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(which)
                .toList();
    }
}
