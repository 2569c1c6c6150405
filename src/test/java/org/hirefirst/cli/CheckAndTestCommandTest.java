package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors of packs get to see. */
class CheckAndTestCommandTest {
    private static final String PACK = """
            hirefirst: 1
            pack: {id: small, version: 1.0.0, title: Small}
            candidates:
              one: {title: One}
            questions:
              late:
                ask: Is it late?
                choices: {yes: Yes, no: No}
            evidence:
              late:
                when: {late: yes}
                points: {one: 2}
                says: It is late.
            outcomes:
              - {id: one-first, kind: hire, hire: one, when: {leads: one}, title: One first}
              - {id: nobody, kind: advice, otherwise: true, title: Nobody}
            """;

    private static final String CASES = """
            hirefirst: 1
            tests:
              - name: late
                answers: {late: yes}
                expect: {outcome: one-first, standing: decided}
            """;

    @TempDir
    Path rules;

    private Path pack;

    @BeforeEach
    void lay_out_a_pack() throws IOException {
        pack = Files.createDirectory(rules.resolve("small"));
        write("pack.yaml", PACK);
        write("pack.test.yaml", CASES);
    }

    @Test
    void the_packs_that_come_with_the_product_pass_where_warnings_count() {
        Ran ran = new CliRunner().go("check", "--strict", "--rules", "rules");

        assertThat(ran.code()).as(ran.out()).isZero();
    }

    @Test
    void a_pack_without_mistakes_passes_and_warnings_count_only_where_strict() {
        Ran lenient = run("check", pack.toString());
        Ran strict = run("check", "--strict", pack.toString());

        assertThat(lenient.code()).isZero();
        assertThat(lenient.out()).contains("warning: ").endsWith(" warnings\n");
        assertThat(strict.out()).isEqualTo(lenient.out());
        assertThat(strict.code()).isEqualTo(1);
    }

    @Test
    void of_a_folder_of_packs_each_is_checked_and_tested() throws IOException {
        assertThat(run("check", rules.toString()).out()).endsWith("\nsmall: 6 warnings\n");
        assertThat(run("test", rules.toString()).out()).startsWith("small: 1 case, passed");
        assertThat(run("assess", rules.toString()).err()).contains("--rules " + rules);
    }

    @Test
    void errors_stand_before_warnings() throws IOException {
        write("pack.yaml", PACK + "nonsense: 1\n");

        assertThat(run("check", pack.toString()).out().lines().filter(line -> line.contains(".yaml:")))
                .first()
                .asString()
                .contains("nonsense")
                .doesNotContain("warning");
    }

    @Test
    void every_mistake_of_every_pack_is_found_in_one_run() throws IOException {
        write("pack.yaml", PACK.replace("points: {one: 2}", "points: {on: 2}").replace("leads: one", "leeds: one"));

        Ran ran = run("check", pack.toString(), "finance-first");

        assertThat(ran.out())
                .contains(pack.resolve("pack.yaml") + ":12:14: ", ":15:")
                .contains("small: 2 errors", "finance-first: ");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void mistakes_in_the_cases_are_found_too() throws IOException {
        write("pack.test.yaml", CASES.replace("outcome: one-first", "outcome: one-frist"));

        Ran ran = run("check", pack.toString());

        assertThat(ran.out()).contains("pack.test.yaml:5:", "one-first");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void findings_are_there_as_json_too() throws IOException {
        write("pack.yaml", PACK.replace("points: {one: 2}", "points: {on: 2}"));

        assertThat(run("check", pack.toString(), "-f", "json").out())
                .contains("\"schema\": \"hirefirst.check/1\"", "\"severity\": \"error\"", "\"line\": 12");
    }

    @Test
    void a_path_that_is_not_there_is_refused_before_anything_is_said() {
        for (String command : new String[] {"check", "test"}) {
            Ran ran = run(command, pack.toString(), rules.resolve("none").toString());

            assertThat(ran.err()).contains(rules.resolve("none").toString());
            assertThat(ran.out()).isEmpty();
            assertThat(ran.code()).isEqualTo(3);
        }
    }

    @Test
    void cases_that_pass_show_what_they_cover_and_gaps_count_only_where_strict() {
        Ran lenient = run("test", pack.toString());
        Ran strict = run("test", "--strict", pack.toString());

        assertThat(lenient.out()).isEqualTo("""
                        small: 1 case, passed
                          covered 3 of 5: outcomes 1 of 2, evidence 1 of 1, answers 1 of 2
                          not covered, outcomes: nobody
                          not covered, answers: late=no
                        """);
        assertThat(lenient.code()).isZero();
        assertThat(strict.out()).isEqualTo(lenient.out());
        assertThat(strict.code()).isEqualTo(1);
    }

    @Test
    void a_case_that_fails_tells_where_it_stands_what_was_expected_and_what_came() throws IOException {
        write(
                "pack.test.yaml",
                CASES.replace("outcome: one-first, standing: decided", "outcome: nobody, points: {one: 1}"));

        Ran ran = run("test", pack.toString());

        assertThat(ran.out()).startsWith(pack.resolve("pack.test.yaml") + """
                        :3: failed: late
                            outcome: expected nobody, got one-first
                            points one: expected 1, got 2
                        small: 1 case, 1 failed
                        """);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void results_of_cases_are_there_as_json_too() {
        assertThat(run("test", pack.toString(), "-f", "json").out())
                .contains("\"schema\": \"hirefirst.test/1\"", "\"name\": \"late\"", "\"line\": 3", "\"late=no\"");
    }

    @Test
    void the_packs_that_came_with_the_product_have_their_cases_with_them() {
        Ran ran = new CliRunner().go("test", "revops-vs-cro");

        assertThat(ran.out()).contains("cases, passed");
        assertThat(ran.code()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }
}
