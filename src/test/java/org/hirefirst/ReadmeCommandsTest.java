package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A build cannot run the builds that README names, but what they name is there: goals, profiles, tests, properties and
 * the launcher. {@link ReadmeIT} runs the rest.
 */
class ReadmeCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern INLINE = Pattern.compile("`(mvn [^`]*)`");
    private static final Set<String> SWITCHES = Set.of("-B", "-q", "-o", "-DskipTests");
    private static final Set<String> PHASES = Set.of("clean", "compile", "test", "package", "verify");
    private static final String LAUNCHER = "target/hirefirst/bin/hirefirst";

    static Stream<String> commands() {
        String readme = read(Path.of("README.md"));
        return Stream.concat(
                        found(BLOCK, readme).flatMap(block -> Stream.of(block.split("\n| && "))), found(INLINE, readme))
                .distinct();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_a_command_in_readme_names_is_there(String command) {
        List<String> words = List.of(command.split(" "));
        List<String> arguments = words.subList(1, words.size());
        if (words.get(0).equals("mvn")) {
            assertThat(arguments).isNotEmpty().allMatch(ReadmeCommandsTest::mavenKnows);
        } else {
            assertThat(words.get(0)).isEqualTo(LAUNCHER);
            assertThat(Path.of("src/main/launcher/hirefirst")).isExecutable();
            assertThat(pom()).contains("<layout>${project.build.directory}/hirefirst<", "${layout}/bin/hirefirst\"");
            assertThat(arguments.get(0)).isEqualTo("ask");
            assertThat(Path.of("rules", arguments.get(1), "pack.yaml")).exists();
        }
    }

    private static boolean mavenKnows(String word) {
        if (SWITCHES.contains(word) || PHASES.contains(word)) {
            return true;
        } else if (word.startsWith("-P")) {
            return pom().contains("<profile>\n      <id>" + word.substring(2) + "</id>");
        } else if (word.startsWith("-Dtest=")) {
            return tests().anyMatch(test -> test.endsWith("/" + word.substring(7) + ".java"));
        } else if (word.startsWith("-D")) {
            String property = word.substring(2).replaceFirst("=.*", "");
            return tests().anyMatch(test -> read(Path.of(test)).contains("(\"" + property + "\""));
        }
        return word.contains(":") && pom().contains("<artifactId>" + word.replaceFirst(":.*", "-maven-plugin<"));
    }

    private static Stream<String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pom() {
        return read(Path.of("pom.xml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
