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

/** The pack that rules/README.md writes in ten minutes: pack, cases, gate and caution, their cases, and the source. */
class ReadmeExampleTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_pack_in_the_readme_reads_and_passes_its_cases() throws IOException {
        List<String> pieces = pieces();

        TestReport report = report(pieces.get(0), pieces.get(1));

        assertThat(report.results()).hasSize(4).allMatch(result -> result.passed());
    }

    @Test
    void with_its_gate_its_caution_and_its_source_every_rule_is_reached() throws IOException {
        List<String> pieces = pieces();
        Files.writeString(Files.createDirectory(folder.resolve("sources")).resolve("B.yaml"), pieces.get(4));

        TestReport report = report(cited(pieces.get(0)) + "\n" + cited(pieces.get(2)), pieces.get(1) + pieces.get(3));

        assertThat(report.results()).hasSize(6).allMatch(result -> result.passed());
        assertThat(report.coverage().covered()).isEqualTo(report.coverage().total());
    }

    private TestReport report(String rules, String cases) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("bookkeeper-or-assistant"));
        Files.writeString(pack.resolve("pack.yaml"), rules);
        Files.writeString(pack.resolve("pack.test.yaml"), cases);
        RulesFolder read = RulesFolder.in(folder);
        assertThat(read.library().doubts(read.pack("bookkeeper-or-assistant"))).isEmpty();
        return read.test(read.pack("bookkeeper-or-assistant"));
    }

    /** The words of each rule, followed by a claim of the source: of papers, or of callers. */
    private static String cited(String rules) {
        return rules.replaceAll("(?m)^    says: .*$", "$0\n    cite: [B-1]")
                .replaceAll("(?m)^(    says: .*[Cc]aller.*\n    cite: )\\[B-1]$", "$1[B-2]");
    }

    private static List<String> pieces() throws IOException {
        return YAML.matcher(Files.readString(Path.of("rules/README.md")))
                .results()
                .map((MatchResult piece) -> piece.group(1))
                .toList();
    }
}
