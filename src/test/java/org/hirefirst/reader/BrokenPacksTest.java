package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code broken} lays one fault over a small pack; what is found is exactly what it says. */
class BrokenPacksTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path SMALL = Path.of("src/test/resources/small");

    @ParameterizedTest
    @MethodSource("folders")
    void a_fault_is_found_at_its_place(Path folder) throws IOException {
        assertThat(render(folder)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @Test
    void the_pack_without_faults_has_none() {
        assertThat(EditedRules.with(SMALL, "none", new byte[0]).problemsOf("small"))
                .isEmpty();
        assertThat(EditedRules.with(SMALL, "none", new byte[0]).problemsOf("other"))
                .isEmpty();
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    static String render(Path folder) throws IOException {
        EditedRules rules = EditedRules.of(SMALL, Files.readString(folder.resolve("edit.txt")));
        StringBuilder text = new StringBuilder();
        rules.problemsOf("small")
                .forEach(problem -> text.append(problem.render()).append('\n'));
        return text.toString();
    }
}
