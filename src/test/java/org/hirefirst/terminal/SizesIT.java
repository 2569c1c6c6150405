package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terminals of all sizes and sorts. */
@Timeout(300)
class SizesIT {
    private static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();
    private static final int CHOICES = 14;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"40, 10", "80, 24", "200, 60"})
    void a_list_of_wide_and_combined_characters_scrolls_and_no_line_is_there_twice(int columns, int rows)
            throws Exception {
        writePack();
        try (Tmux tmux = new Tmux(columns, rows, folder)) {
            tmux.command("clear; " + Distribution.launcher() + " ask wide --rules . > out");
            tmux.await("1) ");
            for (int choice = 1; choice <= CHOICES; choice++) {
                tmux.press("Down");
                awaitAtHand(tmux, choice);
            }
            String drawn = tmux.transcript(); // nothing of a frame has scrolled away
            assertThat(List.of(count(drawn, "Question 1,"), count(drawn, "\u2191"), count(drawn, "\u2193")))
                    .allMatch(times -> times <= 1);
            for (int[] size : List.of(
                    new int[] {columns / 2 + 12, rows}, new int[] {columns + 9, rows + 7}, new int[] {columns, rows})) {
                tmux.resize(size[0], size[1]);
                awaitAtHand(tmux, CHOICES);
            }
            tmux.press("C-c");
            tmux.await("Stopped.");
        }
    }

    @Test
    void a_row_beyond_nine_is_picked_by_its_digits_also_over_a_resize() throws Exception {
        writePack();
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command("clear; " + Distribution.launcher() + " ask wide --rules . > out");
            tmux.await("1) ");
            tmux.press("1");
            awaitAtHand(tmux, 1);
            tmux.await("1: Enter, or one more digit");
            tmux.resize(70, 30);
            tmux.await("1: Enter, or one more digit");
            tmux.press("2");
            tmux.await("settled after 1");
            tmux.press("b");
            awaitAtHand(tmux, 12);
            tmux.press("C-c");
            tmux.await("Stopped.");
        }
    }

    @Test
    void what_another_decision_follows_from_can_be_read_on_a_small_terminal() throws Exception {
        try (Tmux tmux = new Tmux(40, 10, folder)) {
            tmux.command(Distribution.launcher() + " ask finance-first --rules " + EXAMPLE
                    + " -a undermining=none -a closing=never -a late-cause=decisions -a cash-surprise=no -a budget=9000"
                    + " -a buying=no -a lender=founder -f json -o out; echo rc=$?");
            tmux.await("planned for the next");
            tmux.press("Space", "Enter");
            assertThat(Tmux.unbroken(tmux.await("1) Go on"))).contains("already answered");
            tmux.press("Enter");
            tmux.await("What was revenue");
            tmux.press("5", "M", "Enter");
            tmux.await("Yes, go on");
            tmux.press("Enter");
            tmux.await("What now?");
            tmux.press("Enter");
            tmux.await("rc=0");
            assertThat(tmux.transcript().lines()).allMatch(line -> line.length() <= 40);
            assertThat(Tmux.unbroken(tmux.transcript())).contains("The same again");
        }
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL=C, ''", "LC_ALL=POSIX, ''", "LC_ALL=, --ascii"})
    void where_only_ascii_can_be_shown_only_ascii_is_from_the_first_question_to_the_verdict(
            String locale, String option) throws Exception {
        try (Tmux tmux = new Tmux(80, 24, folder)) {
            tmux.command(locale + " " + Distribution.launcher() + " ask finance-first --rules " + EXAMPLE
                    + " --all --in-order -a revenue=5 -a budget=2 -a lender=founder -a undermining=none " + option
                    + "; echo rc=$?");
            tmux.await("when were the month's");
            tmux.press("Down");
            tmux.await("> 1)");
            tmux.press("3");
            tmux.await("did cash run short");
            tmux.press("b");
            tmux.await("<- back to 1");
            tmux.press("2");
            tmux.await("Question 2, at most 2 more What holds the closing up?");
            tmux.press("1");
            tmux.await("did cash run short");
            tmux.press("1");
            tmux.await("Which of these are planned");
            tmux.press("Space", "Enter");
            tmux.await("Is this right?");
            tmux.press("Enter");
            tmux.await("What now?");
            tmux.press("2");
            tmux.await(
                    "the whole report",
                    screen -> tmux.transcript().split("What now\\?", -1).length == 2
                            && tmux.transcript().split("Which finance help first\\?", -1).length > 3);
            tmux.press("q");
            tmux.await("rc=0");
            assertThat(tmux.transcript().chars()).allMatch(c -> c < 0x80);
        }
    }

    @Test
    void nothing_is_coloured_where_colour_is_not_wanted() throws Exception {
        for (String wish : List.of("NO_COLOR=1 ", "")) {
            try (Tmux tmux = new Tmux(80, 24, folder)) {
                tmux.command(wish + Distribution.launcher() + " ask finance-first --rules " + EXAMPLE
                        + (wish.isEmpty() ? " --color never" : ""));
                tmux.await("Question 1,");
                tmux.press("Down");
                tmux.await("\u276F 1)");
                assertThat(tmux.coloured()).doesNotContain("\u001B");
                tmux.press("C-c");
                tmux.await("Stopped.");
            }
        }
    }

    /** Waits until the choice is at hand, and nothing stands on the screen twice. */
    private static void awaitAtHand(Tmux tmux, int choice) {
        tmux.await("choice " + choice + " at hand, once", screen -> {
            Matcher current = Pattern.compile("\u276F +" + choice + "\\) ").matcher(screen);
            return current.results().count() == 1
                    && count(screen, "\u276F") == 1
                    && count(screen, "quit") <= 1
                    && java.util.stream.IntStream.rangeClosed(1, CHOICES)
                            .allMatch(one -> Pattern.compile("(?m)^[\u276F ] +" + one + "\\) ")
                                            .matcher(screen)
                                            .results()
                                            .count()
                                    <= 1);
        });
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private void writePack() throws Exception {
        StringBuilder choices = new StringBuilder();
        for (int i = 1; i <= CHOICES; i++) {
            choices.append("      c")
                    .append(i)
                    .append(": \"")
                    .append(
                            i % 3 == 0
                                    ? "株式会社の経理は"
                                    : i % 3 == 1 ? "e\u0301te\u0301 cafe\u0301 " : "\uD83D\uDC0E\uD83D\uDE80 ")
                    .append("so many words that they take more than one line, number ")
                    .append(i)
                    .append("\"\n");
        }
        Files.createDirectories(folder.resolve("wide"));
        Files.writeString(folder.resolve("wide/pack.yaml"), """
                hirefirst: 1
                pack:
                  id: wide
                  version: 1.0.0
                  title: "株式会社 Wide?"
                candidates:
                  one: {title: One}
                questions:
                  which:
                    ask: "どれですか cafe\u0301 \uD83D\uDC0E?"
                    choices:
                """ + choices + """
                  more:
                    ask: More?
                    choices: {yes: Yes, no: No}
                evidence:
                  some:
                    when: {which: c1, more: yes}
                    points: {one: 2}
                    says: Some.
                outcomes:
                  - {id: one, kind: hire, hire: one, title: One, when: {leads: one}}
                  - {id: none, kind: advice, title: None, otherwise: true}
                """);
    }
}
