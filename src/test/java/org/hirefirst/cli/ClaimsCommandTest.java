package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rests on the claims of sources, as authors of packs get to see it. */
class ClaimsCommandTest {
    private static final String PACK = """
            hirefirst: 1
            pack: {id: desk, version: 1.0.0, title: Desk}
            candidates:
              one:
                title: One
                card:
                  owns:
                    - {text: Letters, cite: [L-3, L-4, L-6]}
                    - {text: Stamps, cite: [L-3]}
            questions:
              late:
                ask: Is it late?
                choices: {yes: Yes, no: No}
                cite: [L-2]
            evidence:
              late:
                when: {late: yes}
                points: {one: 2}
                says: It is late.
                cite: [L-1, L-2]
            outcomes:
              - {id: one-first, kind: hire, hire: one, when: {leads: one}, title: One first}
              - {id: nobody, kind: advice, otherwise: true, title: Nobody}
            """;

    private static final String SOURCE = """
            hirefirst: 1
            source: {id: L, title: On letters}
            claims:
              L-1: {says: "Letters wait where nobody opens them, day after day after day", weighs: true}
              L-2: {says: Late is late}
              L-3: {says: Stamps stick, weighs: true}
              L-4: {says: Paper is patient}
              L-5: {says: Ink is blue}
              L-6: {says: Glue dries, weighs: true}
              L-7: {says: Wax melts}
            unused:
              L-2: Not needed.
              L-6: It says so of summer only.
              L-7: Out of use.
            """;

    @TempDir
    Path rules;

    @BeforeEach
    void lay_out_rules() throws IOException {
        write("desk/pack.yaml", PACK);
        write("sources/L.yaml", SOURCE);
        write("sources/M.yaml", "hirefirst: 1\nsource: {id: M, title: On maps}\nclaims: {M-1: {says: Maps fold}}\n");
    }

    @Test
    void each_claim_is_shown_with_what_rests_on_it_and_what_is_wrong() {
        Ran ran = claims("desk");

        assertThat(ran.out()).isEqualTo("""
                L “On letters”
                  L-1  Letters wait where nobody opens…     desk: evidence
                  L-2  Late is late                         excused although it is cited; desk:
                                                            evidence, question; excused: Not
                                                            needed.
                  L-3  Stamps stick                         it weighs, but only words cite it;
                                                            desk: card line (2)
                  L-4  Paper is patient                     desk: card line
                  L-5  Ink is blue                          nothing cites it
                  L-6  Glue dries                           desk: card line; excused: It says so
                                                            of summer only.
                  L-7  Wax melts                            excused: Out of use.

                L: 7 claims, 2 weighing, 3 in words only, 1 excused, 3 problems
                  nothing cites it: 1
                  it weighs, but only words cite it: 1
                  excused although it is cited: 1
                """);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void only_claims_with_a_problem_are_shown_where_asked() {
        assertThat(claims("--unused", "desk").out())
                .contains("  L-2 ", "  L-3 ", "  L-5 ", "L: 7 claims")
                .doesNotContain("  L-1 ", "  L-4 ", "  L-6 ", "  L-7 ");
        assertThat(claims("--unused", "desk", "-f", "csv").out().lines()).hasSize(4);
        assertThat(claims("--unused", "desk", "-f", "json").out()).doesNotContain("\"L-1\"");
    }

    @Test
    void on_a_narrow_page_what_rests_on_a_claim_stands_below_it() {
        assertThat(runner().with("COLUMNS", "40").go("claims", "desk").out()).startsWith("""
                L “On letters”
                  L-1  Letters wait where nobody opens…
                       desk: evidence
                """);
    }

    @Test
    void without_packs_every_source_counts_and_so_does_every_pack() throws IOException {
        write(
                "maps/pack.yaml",
                PACK.replace("id: desk", "id: maps")
                        .replace("[L-1, L-2]", "[L-3, M-1]")
                        .replace("    cite: [L-2]\n", ""));

        assertThat(claims().out())
                .contains("\nS4: ", "M: 1 claim, 1 weighing, 0 in words only, 0 excused, no problem")
                .contains("L: 7 claims, 3 weighing", "  nothing cites it: 1\n")
                .contains("  L-3  Stamps stick                         desk: card line (2); maps:");
        assertThat(claims("desk").out()).doesNotContain("M “On maps”");
    }

    @Test
    void a_pack_that_shares_a_source_is_shown_with_what_it_cites_and_judged_by_what_all_packs_make_of_it()
            throws IOException {
        write(
                "maps/pack.yaml",
                PACK.replace("id: desk", "id: maps")
                        .replace("[L-1, L-2]", "[L-3, M-1]")
                        .replace("    cite: [L-2]\n", "")
                        .replace("[L-3, L-4, L-6]", "[L-7]"));

        assertThat(claims("desk").out())
                .contains("  L-3  Stamps stick                         desk: card line (2); maps:")
                .contains("L: 5 claims, 3 weighing", "excused although it is cited: 1")
                .doesNotContain("  L-5 ", "  L-7 ", "only words");
        assertThat(claims("maps").out())
                .contains("  L-7 ", "L: 2 claims", "M: 1 claim, 1 weighing")
                .doesNotContain("  L-1 ", "  L-5 ");
        assertThat(claims("desk", "maps").out()).contains("L: 7 claims", "nothing cites it: 1");
    }

    @Test
    void a_pack_given_by_its_path_counts_as_if_it_were_in_the_library() {
        Ran ran = new CliRunner().in(rules).go("claims", "./desk");

        assertThat(ran).isEqualTo(claims("desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void a_pack_that_came_with_the_product_passes_alone(String pack) {
        Ran ran = new CliRunner().go("claims", pack);

        assertThat(ran.out()).contains("no problem").doesNotContain("nothing cites it", " problem\n  ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void nothing_wrong_is_a_success() throws IOException {
        write(
                "sources/L.yaml",
                SOURCE.replace("  L-2: Not needed.\n", "  L-5: Trivial.\n").replace("stick, weighs: true", "stick"));

        Ran ran = claims("--unused", "desk");

        assertThat(ran.out()).isEqualTo("L: 7 claims, 2 weighing, 3 in words only, 2 excused, no problem\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_bundled_packs_and_sources_leave_no_claim_over() {
        Ran ran = new CliRunner().go("claims", "--unused");

        assertThat(ran.out().lines()).hasSize(5).allMatch(line -> line.endsWith(", no problem"));
        assertThat(ran.code()).isZero();
    }

    @Test
    void packs_that_cite_nothing_leave_nothing_to_show() throws IOException {
        write("desk/pack.yaml", PACK.replaceAll("(?m)^ *cite: .*\n", "").replaceAll(", cite: [^}]*", ""));

        Ran ran = claims("desk");

        assertThat(ran.out()).isEqualTo("no source is cited\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void spreadsheets_get_a_row_for_each_claim() {
        assertThat(claims("desk", "-f", "csv").out()).isEqualTo("""
                source,claim,says,under,family,weighs,use,cited,excuse,problem
                L,L-1,"Letters wait where nobody opens them, day after day after day",,,yes,weighing,desk evidence late,,
                L,L-2,Late is late,,,no,weighing,"desk evidence late; desk question late",Not needed.,needless-excuse
                L,L-3,Stamps stick,,,yes,words,desk card line one,,only-words
                L,L-4,Paper is patient,,,no,words,desk card line one,,
                L,L-5,Ink is blue,,,no,nothing,,,not-cited
                L,L-6,Glue dries,,,yes,words,desk card line one,It says so of summer only.,
                L,L-7,Wax melts,,,no,excused,,Out of use.,
                """);
    }

    @Test
    void a_spreadsheet_takes_no_claim_for_a_formula() throws IOException {
        write("sources/L.yaml", SOURCE.replace("Ink is blue", "\"=HYPERLINK(1;2)\""));

        assertThat(claims("desk", "-f", "csv").out()).contains("\nL,L-5,\"'=HYPERLINK(1;2)\",,,no,");
        assertThat(claims("--help").out()).contains("apostrophe");
    }

    @Test
    void scripts_get_it_as_json() {
        assertThat(claims("desk", "-f", "json").out())
                .contains("\"schema\": \"hirefirst.claims/1\"", "\"passed\": false", "\"problem\": \"only-words\"")
                .contains("\"excuse\": \"Out of use.\"", "\"kind\": \"card line\"", "\"problems\": 3");
    }

    @Test
    void a_source_with_a_mistake_is_refused_with_its_place() throws IOException {
        write("sources/M.yaml", "hirefirst: 1\nsource: {id: M, title: On maps}\nclaims: {M-1: {sais: Maps fold}}\n");

        Ran ran = claims();

        assertThat(ran.err()).contains("M.yaml:3:16: unknown key `sais`");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void other_formats_are_not_understood() {
        assertThat(claims("-f", "html").err()).contains("text, json or csv");
        assertThat(new CliRunner().go("list", "-f", "csv").err()).contains("text or json, not csv");
    }

    private Ran claims(String... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "claims";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return runner().go(words);
    }

    private CliRunner runner() {
        return new CliRunner().with("HIREFIRST_RULES", rules.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
