package org.hirefirst.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final int[] ALPHABET = {
        'a', 'b', 'Z', ' ', ' ', '\n', '\r', '\t', 0x1B, 0x07, 0x7F, 0x85, 0x9B, 0xA0, 0xAD, 0x301, 0x200B, 0x200D,
        0x202A, 0x202E, 0x2066, 0x2069, 0x2028, 0x2029, 0x3164, 0x65E5, 0x672C, 0xAC00, 0xD800, 0xDFFF, 0xFE0F, 0xFEFF,
        0xFF01, 0x1F600, 0x1F1E9, 0xE0001, 0xE0041, 0x10FFFF
    };

    @Test
    void nothing_unsafe_survives_the_gate() {
        Random random = new Random(1);
        for (int n = 0; n < 2_000; n++) {
            String text = anything(random, random.nextInt(30));
            assertThat(SafeText.line(text).codePoints()).as("of %s", text).noneMatch(SafeText::isUnsafe);
            assertThat(SafeText.lines(text))
                    .allSatisfy(line -> assertThat(line.codePoints()).noneMatch(SafeText::isUnsafe));
        }
    }

    @Test
    void the_gate_shows_what_cannot_be_seen() {
        assertThat(SafeText.line("a\u001b[2Jb\u202ec")).isEqualTo("a<U+001B>[2Jb<U+202E>c");
        assertThat(SafeText.line("zero\u200bwidth \udb40\udc01")).isEqualTo("zero<U+200B>width <U+E0001>");
        assertThat(SafeText.line("two\r\nlines\tand\u2028more\n")).isEqualTo("two lines and more ");
        assertThat(SafeText.lines("two\r\nlines\n\nand\u001b")).containsExactly("two", "lines", "", "and<U+001B>");
        assertThat(SafeText.lines("")).containsExactly("");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() {
        for (String formula : List.of("=1+1", "+1+1", "-1+1", "-x", "@SUM(A1)", " =1", "\uff1d1", "=", "-", "-1a")) {
            assertThat(SafeText.cell(formula)).isEqualTo("'" + formula);
        }
        assertThat(SafeText.cell("\t=1\r")).isEqualTo("' =1 ");
        assertThat(SafeText.cell("\r\n@x")).isEqualTo("' @x");
        assertThat(SafeText.cell("\u202e=1")).isEqualTo("<U+202E>=1");
    }

    @Test
    void other_cells_stay_as_they_are() {
        for (String text : List.of("", "-12", "-1.5", "-1,5", "12", "a=b", "S0-1", "'=1", "two words")) {
            assertThat(SafeText.cell(text)).isEqualTo(text);
        }
    }

    @Test
    void ordinary_text_of_any_language_passes_unchanged() {
        for (String text : List.of("", "Zürich", "e\u0301", "日本語、한국어", "مرحبا", "I ❤\ufe0f ops 😀 🇩🇪", "a\u00a0b")) {
            assertThat(SafeText.line(text)).isEqualTo(text);
        }
    }

    @Test
    void width_counts_columns() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("e\u0301tude")).isEqualTo(5);
        assertThat(DisplayWidth.of("日本")).isEqualTo(4);
        assertThat(DisplayWidth.of("한국")).isEqualTo(4);
        assertThat(DisplayWidth.of("😀❤\ufe0f")).isEqualTo(4);
        assertThat(DisplayWidth.of("ｆｕｌｌ")).isEqualTo(8);
        assertThat(DisplayWidth.of("»›…é")).isEqualTo(4);
    }

    @Test
    void lines_break_at_spaces() {
        assertThat(Wrapping.wrap("one two  three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Wrapping.wrap("", 9)).containsExactly("");
        assertThat(Wrapping.hanging("- ", "  ", "one two three", 9)).containsExactly("- one two", "  three");
    }

    @Test
    void long_words_are_split_and_wide_text_breaks_anywhere() {
        assertThat(Wrapping.wrap("an incomprehensible word", 8)).containsExactly("an", "incompre", "hensible", "word");
        assertThat(Wrapping.wrap("日本語の文章", 5)).containsExactly("日本", "語の", "文章");
        assertThat(Wrapping.hanging("1. ", "   ", "日本語の文章", 8)).containsExactly("1. 日本", "   語の", "   文章");
    }

    @Test
    void no_line_is_wider_than_asked_and_no_letter_is_lost() {
        Random random = new Random(2);
        for (int n = 0; n < 2_000; n++) {
            String text = SafeText.line(anything(random, random.nextInt(60)));
            int width = 4 + random.nextInt(30);
            List<String> lines = Wrapping.hanging("- ", "  ", text, width);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(letters(String.join("", lines).substring(1))).isEqualTo(letters(text));
        }
    }

    @Test
    void text_is_cut_at_a_word_with_an_ellipsis() {
        assertThat(Wrapping.cut("one two three", 13, "...")).isEqualTo("one two three");
        assertThat(Wrapping.cut("one two three", 12, "...")).isEqualTo("one two...");
        assertThat(Wrapping.cut("incomprehensible", 8, "…")).isEqualTo("incompr…");
        assertThat(Wrapping.cut("日本語の文章", 6, "…")).isEqualTo("日本…");
        assertThat(Wrapping.cut("one, two three", 8, "…")).isEqualTo("one…");
        assertThat(Wrapping.shortened("one two", 20, "…")).isEqualTo("one two…");
    }

    @Test
    void the_nearest_word_is_found_where_one_is_near() {
        List<String> known = List.of("points", "says", "when", "excludes");
        assertThat(Nearest.to("pionts", known)).isEqualTo("points");
        assertThat(Nearest.to("Point", known)).isEqualTo("points");
        assertThat(Nearest.to("wehn", known)).isEqualTo("when");
        assertThat(Nearest.to("exclude", known)).isEqualTo("excludes");
        assertThat(Nearest.to("colour", known)).isNull();
        assertThat(Nearest.to("x", known)).isNull();
        assertThat(Nearest.to("y", List.of("yes", "n"))).isNull();
    }

    @Test
    void lists_and_plurals_read_as_english() {
        assertThat(Words.list(List.of(), "and")).isEmpty();
        assertThat(Words.list(List.of("a"), "and")).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"), "or")).isEqualTo("a or b");
        assertThat(Words.list(List.of("a", "b", "c"), "and")).isEqualTo("a, b and c");
        assertThat(Words.count(1, "question")).isEqualTo("1 question");
        assertThat(Words.count(0, "reply", "replies")).isEqualTo("0 replies");
    }

    private static String anything(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x11000) : ALPHABET[random.nextInt(ALPHABET.length)];
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }
}
