package org.hirefirst.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hirefirst.core.test.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack that rules/README.md writes in ten minutes: its first two pieces of YAML. */
class ReadmeExampleTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_pack_in_the_readme_reads_and_passes_its_cases(@TempDir Path folder) throws IOException {
        List<String> pieces = YAML.matcher(Files.readString(Path.of("rules/README.md")))
                .results()
                .map((MatchResult piece) -> piece.group(1))
                .toList();
        Path pack = Files.createDirectory(folder.resolve("bookkeeper-or-assistant"));
        Files.writeString(pack.resolve("pack.yaml"), pieces.get(0));
        Files.writeString(pack.resolve("pack.test.yaml"), pieces.get(1));

        RulesFolder rules = RulesFolder.in(folder);
        TestReport report = rules.test(rules.pack("bookkeeper-or-assistant"));

        assertThat(report.results()).hasSize(4).allMatch(result -> result.passed());
    }
}
