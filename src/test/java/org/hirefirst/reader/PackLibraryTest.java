package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLibraryTest {
    private static final Path SMALL = Path.of("src/test/resources/small");

    @TempDir
    private Path rules;

    @Test
    void a_users_pack_takes_from_the_bundled_rules_what_its_own_lack() throws IOException {
        copy("small/pack.yaml", "small");
        PackLibrary library = new PackLibrary(new FolderRules(SMALL), new FolderRules(rules));
        LoadedPack pack = ExamplePacksTest.good(library.load("small"));
        assertThat(pack.place().bundled()).isFalse();
        assertThat(pack.place().shadows()).isTrue();
        assertThat(pack.pack().questions().get(0).id()).isEqualTo("size");
        assertThat(pack.pack().candidates().get(0).title()).isEqualTo("Desk helper");
        assertThat(ExamplePacksTest.good(library.cases(pack))).isEmpty();
        assertThat(library.places()).extracting(PackPlace::shadows).containsExactly(false, true);
    }

    @Test
    void what_stands_beside_a_pack_comes_before_the_bundled() throws IOException {
        copy("small/pack.yaml", "small");
        Files.createDirectories(rules.resolve("common"));
        Files.writeString(
                rules.resolve("common/roles.yaml"),
                Files.readString(SMALL.resolve("common/roles.yaml")).replace("Desk helper", "Clerk"));
        PackLibrary library = new PackLibrary(new FolderRules(SMALL), new FolderRules(rules));
        assertThat(ExamplePacksTest.good(library.load("small"))
                        .pack()
                        .candidates()
                        .get(0)
                        .title())
                .isEqualTo("Clerk");
        assertThat(ExamplePacksTest.good(library.load(SMALL.resolve("small").toString()))
                        .pack()
                        .candidates()
                        .get(0)
                        .title())
                .isEqualTo("Desk helper");
    }

    @Test
    void a_users_pack_stands_in_for_a_bundled_one_in_referrals_too() throws IOException {
        copy("other/pack.yaml", "other");
        PackLibrary library = new PackLibrary(new FolderRules(SMALL), new FolderRules(rules));
        LoadedPack pack = ExamplePacksTest.good(library.load("small"));
        assertThat(pack.place().bundled()).isTrue();
        assertThat(pack.refersTo().get("other").place().bundled()).isFalse();
    }

    @Test
    void unknown_packs_are_answered_with_the_nearest() {
        PackLibrary library = new PackLibrary(new FolderRules(SMALL), null);
        assertThat(library.load("smal").problems())
                .extracting(Problem::render)
                .containsExactly("smal: there is no such pack\n  hint: did you mean `small`?");
        assertThat(library.load("zzzzzz").problems())
                .extracting(Problem::hint)
                .containsExactly("there are: other, small");
        assertThat(library.load(SMALL.toString()).problems())
                .extracting(Problem::code)
                .containsExactly("not-a-pack");
        assertThat(library.load("\0").problems()).extracting(Problem::code).containsExactly("unknown-pack");
        assertThat(library.load("").problems()).extracting(Problem::code).containsExactly("unknown-pack");
    }

    @Test
    void a_rules_folder_has_to_exist() {
        assertThat(PackLibrary.open(rules.resolve("none"))).isInstanceOf(Reading.Refused.class);
        assertThat(PackLibrary.open(rules)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void the_bundled_packs_read_without_errors() {
        PackLibrary library = ExamplePacksTest.good(PackLibrary.open(null));
        assertThat(library.ids()).contains("revops-vs-cro");
        for (PackPlace place : library.places()) {
            assertThat(library.load(place).problems()).as(place.id()).isEmpty();
            assertThat(library.header(place).problems()).as(place.id()).isEmpty();
            assertThat(place.bundled()).isTrue();
        }
    }

    @Test
    void the_packs_and_cases_in_the_rules_folder_read_without_errors() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("rules")), null);
        for (PackPlace place : library.places()) {
            LoadedPack pack = ExamplePacksTest.good(library.load(place));
            assertThat(library.cases(pack).problems()).as(place.id()).isEmpty();
        }
    }

    @Test
    void one_id_has_one_text_in_all_packs_of_the_rules_folder() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("rules")), null);
        Map<String, Question> seen = new HashMap<>();
        for (PackPlace place : library.places()) {
            for (Question question :
                    ExamplePacksTest.good(library.load(place)).pack().questions()) {
                Question first = seen.putIfAbsent(question.id(), question);
                assertThat(first == null || SameWords.same(first, question))
                        .as("%s in %s", question.id(), place.id())
                        .isTrue();
            }
        }
    }

    @Test
    void a_header_is_read_though_the_rest_of_the_pack_is_broken() throws IOException {
        copy("small/pack.yaml", "small");
        Files.writeString(rules.resolve("small/pack.yaml"), "\nfacts: {{{\n", java.nio.file.StandardOpenOption.APPEND);
        PackLibrary library = new PackLibrary(new FolderRules(rules), null);
        assertThat(ExamplePacksTest.good(library.header(library.places().get(0)))
                        .title())
                .isEqualTo("Desk or yard?");
        assertThat(library.load("small")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_header_tells_which_packs_the_outcomes_lead_to() throws IOException {
        assertThat(refersTo("""
                outcomes:
                - {id: a, kind: refer, to: books, when: {}}
                - id: b
                  kind: refer
                  to: bank
                - {id: c, kind: refer, to: books}
                - {id: d, kind: hire, hire: somebody}
                """)).containsExactly("books", "bank");
        assertThat(refersTo("\"outcomes\": [{to: bank}, {to: [not, an, id]}]\n"))
                .containsExactly("bank");
        assertThat(refersTo("outcomes: {to: bank}\n")).isEmpty();
        assertThat(refersTo("outcomes: [{to: bank\n")).isEmpty();
        assertThat(refersTo("")).isEmpty();
    }

    private List<String> refersTo(String outcomes) throws IOException {
        Path file = rules.resolve("door/pack.yaml");
        Files.createDirectories(rules.resolve("door"));
        Files.writeString(file, "pack: {id: door, version: 1.0.0, title: Door, decides: Where}\n" + outcomes);
        PackLibrary library = new PackLibrary(new FolderRules(rules), null);
        return ExamplePacksTest.good(library.header(library.places().get(0))).refersTo();
    }

    @Test
    void a_header_is_read_however_it_is_laid_out() throws IOException {
        for (String header : List.of(
                "{hirefirst: 1, pack: {id: small, version: 1, title: Any, decides: what}}",
                "hirefirst: 1\npack: {id: small, version: 1, title: Any,\ndecides: what}\n",
                "hirefirst: 1\npack:\n# so\n\n  {id: small, version: 1, title: Any, decides: what}\nuse: {}\n")) {
            RulesSource rules = EditedRules.with(
                    SMALL, "small/pack.yaml", header.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            PackLibrary library = new PackLibrary(rules, null);
            assertThat(ExamplePacksTest.good(library.header(library.places().get(1)))
                            .title())
                    .as(header)
                    .isEqualTo("Any");
        }
    }

    @Test
    void rules_that_cannot_be_listed_are_a_problem_and_not_an_empty_library() throws IOException {
        RulesSource unreadable = new Unlisted(new FolderRules(SMALL));
        PackLibrary users = new PackLibrary(new FolderRules(SMALL), unreadable);
        assertThat(users.problems()).extracting(Problem::code).containsExactly("unreadable");
        assertThat(users.load("small").problems())
                .extracting(Problem::render)
                .containsExactly(SMALL + ": cannot be read: permission denied");
        assertThat(new PackLibrary(unreadable, null).load("small").problems())
                .extracting(Problem::code)
                .containsExactly("unreadable");

        PackLibrary library = new PackLibrary(new FolderRules(rules), null);
        assertThat(library.load(new PackPlace(unreadable, "small", false, false))
                        .problems())
                .as("a pack that refers to one beside it")
                .extracting(Problem::code)
                .containsExactly("unreadable");
    }

    /** Rules whose files can be read, but whose folder cannot. */
    private record Unlisted(RulesSource rules) implements RulesSource {
        @Override
        public String nameOf(String path) {
            return rules.nameOf(path);
        }

        @Override
        public byte @Nullable [] read(String path) throws IOException {
            return rules.read(path);
        }

        @Override
        public List<String> files(String folder) throws IOException {
            return rules.files(folder);
        }

        @Override
        public List<String> packs() throws IOException {
            throw new AccessDeniedException(rules.nameOf(""));
        }
    }

    @Test
    void the_fingerprint_is_that_of_the_meaning() throws IOException {
        String plain = Files.readString(SMALL.resolve("small/pack.yaml"));
        String sha256 = fingerprint(plain);
        assertThat(fingerprint("# a comment\n" + plain.replace("title: Neither", "title: \"Neither\"  # too")))
                .isEqualTo(sha256);
        assertThat(fingerprint(plain.replace(
                        "    says: Noise comes from the yard.",
                        "    says: >\n      Noise comes\n      from the yard.")))
                .isEqualTo(sha256);
        assertThat(fingerprint(plain.replace("{size: {below: 5}}", "{size: {below: 5.0}}")))
                .isEqualTo(sha256);
        assertThat(List.of(
                        fingerprint(plain.replace("below: 5}", "below: 6}")),
                        fingerprint(plain.replace("below: 5}", "at-most: 5}")),
                        fingerprint(plain.replace("title: Neither", "title: Nobody")),
                        fingerprint(plain.replace("points: {desk: 2}", "points: {desk: 1}")),
                        fingerprint(plain.replace("when: {leads: desk}", "when: {would-lead: desk}"))))
                .doesNotContain(sha256)
                .doesNotHaveDuplicates();
    }

    /**
     * People compare fingerprints in results of different releases: only what a pack means may change them. Where this
     * fails after classes or components were renamed, the fingerprint has to take the old names, not this test a new sum.
     */
    @Test
    void the_fingerprint_stays_the_same_from_release_to_release() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("src/test/resources/example")), null);
        assertThat(ExamplePacksTest.good(library.load("finance-first")).sha256())
                .isEqualTo("efa557d8fecab2f9a558362066ce39fa959c1b0dffe2a65dc740278cd8f28188");
    }

    @Test
    void what_authors_sell_is_told_by_the_titles_of_shared_roles() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("src/test/resources/example")), null);
        assertThat(ExamplePacksTest.good(library.load("finance-first"))
                        .pack()
                        .sources()
                        .get(0)
                        .sells())
                .containsExactly("bookkeeping", "Fractional CFO");
    }

    private static String fingerprint(String pack) {
        RulesSource rules =
                EditedRules.with(SMALL, "small/pack.yaml", pack.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ExamplePacksTest.good(new PackLibrary(rules, null).load("small")).sha256();
    }

    private void copy(String file, String folder) throws IOException {
        Files.createDirectories(rules.resolve(folder));
        Files.copy(SMALL.resolve(file), rules.resolve(file));
    }
}
