package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of one's own rules beside the bundled ones, which are also those of this repository. */
class OwnRulesTest {
    private static final Path BUNDLED = Path.of("rules");
    private static final String BROKEN = "hirefirst: 1\nsource: {id: Z, title: Z}\nclaims: {Z-1: {sais: Z}}\n";

    @TempDir
    Path rules;

    @Test
    void where_a_bundled_pack_and_an_own_one_differ_in_words_the_own_file_is_accused() throws IOException {
        copy("coo-vs-oaas/pack.yaml");
        write(
                "common/company.yaml",
                bundled("common/company.yaml").replace("    ask: In the last", "    ask: In some"));

        Ran ran = own("assess", "which-role", "-a", "reach=company");

        assertThat(ran.err().lines().toList().get(0))
                .endsWith(
                        rules.resolve("common/company.yaml") + ":5:3: the question `reach` reads otherwise elsewhere");
        assertThat(ran.err())
                .contains("hint: what came with hirefirst asks it as at rules/common/company.yaml:5:3: use the same"
                        + " `ask` and answers, or another id")
                .doesNotContain("\nrules/common");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void what_is_shared_with_the_bundled_file_of_another_name_is_accused_where_it_is_ones_own() throws IOException {
        write("desk/pack.yaml", bundled("coo-vs-oaas/pack.yaml").replace("id: coo-vs-oaas", "id: desk"));
        write("common/also.yaml", bundled("common/company.yaml").replace("    ask: In the last", "    ask: In some"));

        Ran ran = own("check", "desk");

        assertThat(ran.out())
                .contains(rules.resolve("common/also.yaml") + ":5:3: the question `reach` reads otherwise elsewhere")
                .doesNotContain("\nrules/common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "check", "test"})
    void a_pack_that_is_named_twice_counts_once(String command) throws IOException {
        write("desk/pack.yaml", bundled("revops-vs-cro/pack.yaml").replace("id: revops-vs-cro", "id: desk"));
        String path = rules.resolve("sources/../desk").toString();
        Files.createDirectory(rules.resolve("sources"));

        assertThat(own(command, "which-role", "which-role")).isEqualTo(own(command, "which-role"));
        assertThat(own(command, "desk", path, path + "/pack.yaml")).isEqualTo(own(command, "desk"));
    }

    @Test
    void an_own_source_in_place_of_a_bundled_one_is_told_of_once() throws IOException {
        copy("sources/S0.yaml");
        copy("coo-vs-oaas/pack.yaml");
        write("desk/pack.yaml", bundled("coo-vs-oaas/pack.yaml").replace("id: coo-vs-oaas", "id: desk"));
        String note = "Note: S0 is read from " + rules.resolve("sources/S0.yaml")
                + ", in place of the one that came with hirefirst.\n";

        assertThat(own("claims").err()).isEqualTo(note);
        assertThat(own("claims", "desk", "coo-vs-oaas").err()).isEqualTo(note);
        assertThat(own("check").err()).isEqualTo(note);
        assertThat(own("check", "desk", "coo-vs-oaas").err()).isEqualTo(note);
        assertThat(own("check", "which-role").err()).isEmpty();
        assertThat(own("-q", "claims").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sources/Z.yaml, 3:16", "common/z.yaml, 3:22", "common/roles.yaml, 3:22"})
    void a_file_that_no_pack_uses_is_checked_where_no_pack_is_named(String file, String at) throws IOException {
        String kind = file.equals("common/roles.yaml") ? "roles" : "questions";
        write(
                file,
                file.startsWith("sources") ? BROKEN : "hirefirst: 1\n" + kind + ":\n  late: {ask: Late?, sais: Z}\n");

        Ran ran = own("check");

        assertThat(ran.out()).containsOnlyOnce(rules.resolve(file) + ":" + at + ": unknown key `sais`");
        assertThat(ran.out().lines().filter(line -> line.startsWith("sources and common: ")))
                .hasSize(1);
        assertThat(own("check", "-f", "json").out()).contains("\"passed\": false", "unknown key `sais`");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(own("check", "which-role").code()).isZero();
    }

    @Test
    void where_shared_files_are_sound_nothing_is_said_of_them() throws IOException {
        copy("sources/S0.yaml");
        copy("common/roles.yaml");
        copy("common/company.yaml");

        Ran ran = own("check");

        assertThat(ran.out()).doesNotContain("sources and common");
        assertThat(ran.code()).isZero();
    }

    private Ran own(String... words) {
        return new CliRunner().with("HIREFIRST_RULES", rules.toString()).go(words);
    }

    private static String bundled(String file) throws IOException {
        return Files.readString(BUNDLED.resolve(file));
    }

    private void copy(String file) throws IOException {
        write(file, bundled(file));
    }

    private void write(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
