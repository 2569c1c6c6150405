package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may be made of, before it is about anything. */
class FileFormTest {
    private static final Path SMALL = Path.of("src/test/resources/small");
    private static final String PACK = "small/pack.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
        String plain = Files.readString(SMALL.resolve(PACK));
        String windows = "\uFEFF" + plain.replace("\n", "\r\n");
        assertThat(problems(windows)).isEmpty();
        assertThat(problems(windows.replace("kind: close", "kind: closed")))
                .extracting(Problem::render)
                .containsExactly("""
                        small/pack.yaml:91:11: there is no kind `closed`
                                kind: closed
                                      ^
                          hint: did you mean `close`?""");
    }

    @Test
    void a_pack_may_not_have_more_outcomes_or_items_than_the_engine_counts() throws IOException {
        String text = Files.readString(SMALL.resolve(PACK));
        String outcomes = IntStream.range(0, 57)
                .mapToObj("  - {id: o%d, kind: advice, when: {move: yes}, title: O}%n"::formatted)
                .collect(Collectors.joining());
        String items = IntStream.range(0, 58)
                .mapToObj("      i%d: {title: I}%n"::formatted)
                .collect(Collectors.joining());
        assertThat(problems(text.replace("outcomes:\n", "outcomes:\n" + outcomes)))
                .isEmpty();
        assertThat(problems(text.replace("outcomes:\n", "outcomes:\n" + outcomes + outcomes.replace("id: o", "id: p"))))
                .extracting(Problem::message)
                .containsExactly("a pack takes 60 outcomes or fewer");
        assertThat(problems(text.replace("    items:\n      sweep", "    items:\n" + items + "      sweep")))
                .isEmpty();
        assertThat(problems(text.replace(
                        "    items:\n      sweep", "    items:\n      one: {title: One}\n" + items + "      sweep")))
                .extracting(Problem::message)
                .containsExactly("a ranking takes 60 items or fewer");
    }

    @Test
    void a_pack_may_not_have_more_questions_than_searches_can_go_through_one_by_one() throws IOException {
        String text = Files.readString(SMALL.resolve(PACK));
        assertThat(problems(text.replace("questions:\n", "questions:\n" + questions(296))))
                .isEmpty();
        assertThat(problems(text.replace("questions:\n", "questions:\n" + questions(297))))
                .extracting(Problem::render)
                .containsExactly("""
                        small/pack.yaml:331:7: a pack takes 300 questions or fewer
                                  sale: A sale
                                  ^
                          hint: every item of a checklist is a question; this is the first too many""");
        assertThat(problems(text.replace("questions:\n", "questions:\n" + questions(400))))
                .extracting(Problem::message)
                .containsExactly("a pack takes 300 questions or fewer");
    }

    private static String questions(int count) {
        return IntStream.range(0, count)
                .mapToObj("  more%d: {ask: A?, why: W., proof: P., choices: {a: A, b: B}}%n"::formatted)
                .collect(Collectors.joining());
    }

    @Test
    void other_encodings_are_refused_with_the_place_of_the_first_byte() throws IOException {
        String text = Files.readString(SMALL.resolve(PACK)).replace("Desk or yard?", "Büro oder Hof?");
        assertThat(EditedRules.with(SMALL, PACK, text.getBytes(StandardCharsets.ISO_8859_1))
                        .problemsOf("small"))
                .extracting(Problem::render)
                .containsExactly("""
                        small/pack.yaml:7:11: the file is not UTF-8
                              title: B�ro oder Hof?
                                      ^
                          hint: save the file as UTF-8; the first other byte is number 143""");
        assertThat(EditedRules.with(SMALL, PACK, new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82})
                        .problemsOf("small"))
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
    }

    @Test
    void characters_that_cannot_be_seen_are_refused_wherever_they_stand() throws IOException {
        String text = Files.readString(SMALL.resolve(PACK));
        assertThat(problems(text.replace("from the yard.", "from \u202Ethe yard.")))
                .extracting(Problem::render)
                .containsExactly("""
                        small/pack.yaml:44:28: the character U+202E cannot be seen and is not allowed
                                says: Noise comes from �the yard.
                                                       ^
                          hint: take it out""");
        assertThat(problems(
                        text.replace("# A small", "# A \u001B[2Jsmall").replace("kind: close", "kind: \u0000close")))
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("1 forbidden-character", "91 forbidden-character", "91 unknown-kind");
        assertThat(problems(text.replace("from the yard.", "from the\u00A0yard \u200F(حديقة) 👨\u200D🌾.")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_empty_or_too_long_is_refused() {
        assertThat(problems("")).extracting(Problem::render).containsExactly("small/pack.yaml: the file is empty");
        assertThat(problems("# nothing\n")).extracting(Problem::code).containsExactly("empty");
        assertThat(problems("---\n")).extracting(Problem::code).containsExactly("wrong-kind");
        byte[] long_ = new byte[TextFile.MOST_BYTES + 1];
        Arrays.fill(long_, (byte) '#');
        assertThat(EditedRules.with(SMALL, PACK, long_).problemsOf("small"))
                .extracting(Problem::render)
                .containsExactly("small/pack.yaml: the file is longer than 1 MiB");
    }

    @Test
    void a_file_made_to_tire_the_reader_is_refused_all_the_same() throws IOException {
        String text = Files.readString(SMALL.resolve(PACK));
        StringBuilder chain = new StringBuilder("facts:\n  loud: {fact: f0}\n");
        for (int i = 0; i < 5_000; i++) {
            chain.append("  f").append(i).append(": {fact: f").append(i + 1).append("}\n");
        }
        String up = text.replaceFirst("facts:\n.*\n", chain + "  f5000: {move: yes}\n");
        assertThat(problems(up)).extracting(Problem::code).contains("too-deep").containsOnly("too-deep");
        List<String> lines = chain.toString().lines().skip(1).collect(Collectors.toList());
        Collections.reverse(lines);
        String down = "facts:\n  f5000: {move: yes}\n" + String.join("\n", lines) + "\n";
        assertThat(problems(text.replaceFirst("facts:\n.*\n", down)))
                .extracting(Problem::code)
                .contains("too-deep")
                .containsOnly("too-deep");
        assertThat(problems("\u0001\n".repeat(400_000))).hasSizeBetween(1, 30);
        assertThat(problems(text.replace("title: Neither", "title: " + "x".repeat(900_000))))
                .isEmpty();
        assertThat(problems(text.replace("kind: close", "kind: " + "x".repeat(900_000))))
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.render()).hasSizeLessThan(500));
    }

    @Test
    void answers_from_what_is_no_file_are_refused() throws IOException {
        assertThat(AnswersReader.readFile(folder, List.of()).problems())
                .extracting(Problem::message)
                .containsExactly("this is a folder, not a file");
        assertThat(AnswersReader.readFile(folder.resolve("none.yaml"), List.of())
                        .problems())
                .extracting(Problem::message)
                .containsExactly("there is no such file");
    }

    @Test
    void a_caret_stands_under_its_column_whatever_is_before_it() {
        assertThat(Snippet.of("a\tb: c", 3)).isEqualTo("    a\tb: c\n     \t^");
        assertThat(Snippet.of("日本: x", 5)).isEqualTo("    日本: x\n          ^");
        assertThat(Snippet.of("é: x", 2)).isEqualTo("    é: x\n     ^");
        assertThat(Snippet.of("abc", 4)).isEqualTo("    abc\n       ^");
        String cut = Snippet.of("x".repeat(500), 250);
        assertThat(cut.lines().map(String::length)).containsExactly(4 + 106, 4 + 3 + 60 + 1);
    }

    @Test
    void all_files_of_a_pack_can_be_one_folder_up_from_where_one_stands() {
        PackLibrary library = new PackLibrary(new FolderRules(SMALL), null);
        for (String path : List.of(
                "src/test/resources/small/small",
                "src/test/resources/small/small/",
                "src/test/resources/small/small/pack.yaml",
                "./src/test/resources/../resources/small/small")) {
            assertThat(library.load(path)).as(path).isInstanceOf(Reading.Good.class);
        }
    }

    private static List<Problem> problems(String pack) {
        return EditedRules.with(SMALL, PACK, pack.getBytes(StandardCharsets.UTF_8))
                .problemsOf("small");
    }
}
