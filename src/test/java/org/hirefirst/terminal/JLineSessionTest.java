package org.hirefirst.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.core.interview.BooksPack;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.ReferringPacks;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions on terminals that are made of streams. */
@Timeout(30)
class JLineSessionTest {
    private static final String DOWN = "\u001B[B";
    private static final String SHIFT_TAB = "\u001B[Z";
    private static final Look PLAIN_LOOK = new Look(false, false);

    /** A sequence with its number and its kind, or one character. */
    private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[\\??([0-9]*)([A-Za-z])|[\\s\\S]");

    /** A sequence that switches something on or off. */
    private static final Pattern MODE = Pattern.compile("\u001B\\[\\??[0-9;]*[hl]");

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void a_whole_interview_by_keys_gives_the_answers() throws IOException {
        Ended ended = hold(PLAIN_LOOK, "2" + "1" + "2" + "n" + SHIFT_TAB + DOWN + "\r" + " \r" + "2.5k\r" + "\r");

        assertThat(ended)
                .isEqualTo(new Ended.Finished(Map.of(
                        "closing", new Chosen("late"),
                        "late-cause", new Chosen("hands"),
                        "cash-surprise", new Chosen("no"),
                        "lender", new Chosen("founder"),
                        "raising", new Chosen("yes"),
                        "buying", new Chosen("no"),
                        "budget", new Answer.Amount(new BigDecimal("2500")))));
    }

    @Test
    void each_answer_leaves_one_line() throws IOException {
        hold(PLAIN_LOOK, "2" + "u" + "\u0003");

        assertThat(written())
                .contains(
                        "\u2713 1. How is closing? \u2192 It is late\n",
                        "\u2713 2. How is late-cause? \u2192 don't know\n");
    }

    @Test
    void a_question_that_is_put_once_more_is_announced() throws IOException {
        hold(PLAIN_LOOK, "2" + "u" + SHIFT_TAB + "\u0003");

        assertThat(written()).contains("\u2713 2. How is late-cause? \u2192 don't know\n", "\u21B6 back to 2\n");
    }

    @Test
    void a_decision_that_follows_stands_apart_in_the_transcript() throws IOException {
        LineDisciplineTerminal terminal = terminal();
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            type(terminal, "1" + " \r" + "5M\r" + "\r");
            assertThat(session.hold(ReferringPacks.interview())).isInstanceOf(Ended.Finished.class);
        }

        assertThat(written().replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", ""))
                .containsSubsequence(
                        "\u2713 2. Which of these are planned",
                        "\u2192 Raising money\n",
                        "\nFound so far: A finance leader, and the numbers for investors come first\n",
                        "What they will want to see is a decision of its own.\n",
                        "\nNext: Which numbers do investors want first?\n1 of its 2 questions is already answered.\n\n",
                        "Question 3, the last one\n",
                        "\u2713 3. What was revenue");
    }

    private static final String FOUNDER =
            "\u2713 1. Who answers the bank's or investors' questions\u2026 \u2192 The founder, unprepared";

    @Test
    void a_heading_stands_in_the_transcript_only_above_an_answered_question() throws IOException {
        LineDisciplineTerminal terminal = terminal();
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            type(terminal, "1" + SHIFT_TAB + "1" + "1\r" + "\u0003");
            session.hold(ReferringPacks.interview());
        }

        assertThat(written()).contains("Cash\nQuestion 1, ", "Plans\nQuestion 2, ");
        assertThat(transcript())
                .containsSequence(
                        "Cash",
                        FOUNDER,
                        "\u21B6 back to 1",
                        FOUNDER,
                        "Plans",
                        "\u2713 2. Which of these are planned for the next twelve months? \u2192 Raising money");
    }

    @Test
    void a_terminal_that_is_gone_holds_nobody_up() throws IOException {
        AtomicBoolean gone = new AtomicBoolean();
        LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", screen, UTF_8) {
            @Override
            public void setAttributes(Attributes attributes) {
                if (gone.get()) {
                    throw new IOError(new IOException("stty: Input/output error"));
                }
                super.setAttributes(attributes);
            }
        };
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            gone.set(true);
            session.leave();
            session.leave();
        }

        assertThat(written()).endsWith("\u001B[?2004l");
    }

    @Test
    void control_c_interrupts_and_the_terminal_is_as_it_was() throws IOException {
        List<String> set = new ArrayList<>();
        LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", screen, UTF_8) {
            @Override
            public void setAttributes(Attributes attributes) {
                set.add(attributes.toString());
                super.setAttributes(attributes);
            }
        };
        String before = terminal.getAttributes().toString();
        Ended ended;
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            assertThat(set).isNotEmpty().doesNotContain(before);
            type(terminal, "1\u0003");
            ended = session.hold(interview());
        }

        assertThat(ended).isEqualTo(new Ended.Interrupted(Map.of("closing", new Chosen("never"))));
        assertThat(set).last().isEqualTo(before);
        assertThat(written()).startsWith("\u001B[?2004h").endsWith("\u001B[?2004l");
    }

    /** So the cursor stays in sight, and what was on the screen before is there afterwards, with the answers below it. */
    @Test
    void no_mode_of_the_terminal_is_changed_but_that_pastes_are_marked() throws IOException {
        hold(PLAIN_LOOK, "2" + "1" + "?" + " " + "r" + "b" + "q" + "q");

        assertThat(MODE.matcher(screen.toString(UTF_8)).results().map(MatchResult::group))
                .containsExactly("\u001B[?2004h", "\u001B[?2004l");
    }

    @Test
    void what_was_typed_before_a_question_showed_is_dropped_but_not_a_wish_to_leave() throws IOException {
        LineDisciplineTerminal terminal = terminal();
        AtomicInteger waiting = new AtomicInteger(4);
        BooleanSupplier ready = () -> waiting.getAndDecrement() > 0;
        Ended ended;
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, ready, new JLineSession.AtExit())) {
            type(terminal, "11" + DOWN + "\u0003" + "1");
            ended = session.hold(interview());
        }

        assertThat(ended).isEqualTo(new Ended.Interrupted(Map.of()));
    }

    @Test
    void an_interrupt_from_outside_stops_the_interview_as_control_c_does() throws IOException {
        LineDisciplineTerminal terminal = terminal();
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            terminal.raise(Signal.INT);
            assertThat(session.hold(interview())).isInstanceOf(Ended.Interrupted.class);
        }
    }

    @Test
    void control_d_ends_the_input() throws IOException {
        assertThat(hold(PLAIN_LOOK, "1\u0004"))
                .isEqualTo(new Ended.EndOfInput(Map.of("closing", new Chosen("never")), "late-cause"));
    }

    @Test
    void a_terminal_that_goes_away_ends_the_input() throws IOException {
        ExternalTerminal terminal = new ExternalTerminal(
                null,
                "gone",
                "xterm",
                new ByteArrayInputStream("1".getBytes(UTF_8)),
                screen,
                UTF_8,
                SignalHandler.SIG_DFL,
                true,
                new Attributes(),
                Size.of(80, 24));
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            terminal.resume();
            assertThat(session.hold(interview())).isInstanceOf(Ended.EndOfInput.class);
        }
    }

    @Test
    void what_is_drawn_after_a_resize_has_the_new_width_at_once() throws IOException {
        LineDisciplineTerminal terminal = terminal();
        try (JLineSession session = new JLineSession(terminal, PLAIN_LOOK, () -> false, new JLineSession.AtExit())) {
            terminal.setSize(Size.of("Question 1, at most 5 more".length(), 10)); // the last column stays free
            terminal.raise(Signal.WINCH);
            type(terminal, "\u0003");
            session.hold(interview());
        }

        assertThat(written()).contains("Question 1, at most 5\nmore").doesNotContain("Question 1, at most 5 more");
    }

    @Test
    void colour_has_one_switch() throws IOException {
        hold(PLAIN_LOOK, "\u0003");
        assertThat(written()).doesNotContainPattern("\u001B\\[[0-9;]*m");

        hold(new Look(true, false), "\u0003");
        assertThat(written()).containsPattern("\u001B\\[[0-9;]*m");
    }

    @Test
    void every_sign_has_an_ascii_twin() throws IOException {
        hold(new Look(false, true), "2" + DOWN + "q\r" + "\u0003");

        assertThat(written().chars()).allMatch(c -> c < 0x80);
    }

    @Test
    void pasted_lines_answer_nothing() throws IOException {
        Ended ended = hold(PLAIN_LOOK, "\u001B[200~1\r2\r1\r\u001B[201~" + "3" + "\u0003");

        assertThat(ended.answers()).isEqualTo(Map.of("closing", new Chosen("soon")));
    }

    private Ended hold(Look look, String typed) throws IOException {
        LineDisciplineTerminal terminal = terminal();
        try (JLineSession session = new JLineSession(terminal, look, () -> false, new JLineSession.AtExit())) {
            type(terminal, typed);
            return session.hold(interview());
        }
    }

    /** What was written, whatever the line ends. */
    private String written() {
        return screen.toString(UTF_8).replace("\r", "");
    }

    /** What stands on the terminal in the end: a terminal of so many lines that nothing scrolls away. */
    private List<String> transcript() {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        int row = 0;
        int column = 0;
        Matcher matcher = SEQUENCE.matcher(screen.toString(UTF_8));
        while (matcher.find()) {
            String text = matcher.group();
            int number = matcher.group(1) == null ? 0 : Integer.parseInt("0" + matcher.group(1));
            switch (matcher.group(2) == null ? text : "to " + matcher.group(2)) {
                case "\r" -> column = 0;
                case "\n" -> row++;
                case "to A" -> row -= number;
                case "to C" -> column += number;
                case "to J" -> {
                    lines.subList(row + 1, lines.size()).clear();
                    lines.get(row).setLength(Math.min(column, lines.get(row).length()));
                }
                case "to h", "to l" -> {}
                default -> {
                    StringBuilder line = lines.get(row);
                    line.append(" ".repeat(Math.max(0, column + 1 - line.length())));
                    line.setCharAt(column, text.charAt(0));
                    column++;
                }
            }
            while (lines.size() <= row) {
                lines.add(new StringBuilder());
            }
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private LineDisciplineTerminal terminal() throws IOException {
        LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", screen, UTF_8);
        terminal.setSize(Size.of(80, 24));
        return terminal;
    }

    private static void type(LineDisciplineTerminal terminal, String typed) throws IOException {
        for (byte b : typed.getBytes(UTF_8)) {
            terminal.processInputByte(b);
        }
    }

    private static Interview interview() {
        return BooksPack.interview(new Order(true, true), Map.of());
    }
}
