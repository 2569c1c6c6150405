package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.interview.BooksPack;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.ReferringPacks;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plain sessions by what is typed and what is written. */
class PlainSessionTest {
    private final StringWriter talk = new StringWriter();
    private @Nullable Integer columns;

    @AfterEach
    void nothing_but_lines_of_text_was_written() {
        assertThat(talk.toString().codePoints()).allMatch(c -> c == '\n' || c >= ' ');
        assertThat(talk.toString()).doesNotContain("\u001B", "\r", "\u276F", "\u2500");
    }

    @Test
    void a_whole_interview_reads_as_a_dialogue() {
        Ended ended = hold(Map.of("lender", new Chosen("somebody"), "budget", Answer.UNKNOWN), """
                late
                2
                1 raising
                yes
                5
                """);

        assertThat(talk).hasToString("""
                Books or a leader?
                Who should be there first?

                Question 1, at most 3 more.
                How is closing?
                1. It is never
                2. It is late
                3. It is soon
                (Type help for what else can be typed.)
                > Recorded: It is late

                Question 2, at most 2 more.
                How is late-cause?
                1. It is hands
                2. It is nobody
                > Recorded: It is nobody

                Question 3, at most 1 more.
                How is cash-surprise?
                1. It is yes
                2. It is no
                > "1 raising" is not among the answers. Type a number from 1 to 2.
                > Recorded: It is yes

                Question 4, the last one.
                What is planned?
                1. Planned: raising
                2. Planned: buying
                Type the numbers of all that fit, such as 1 2, or none: None of these
                > "5" is not among the answers. Type a number from 1 to 2.
                >\s
                """);
        assertThat(ended).isInstanceOf(Ended.EndOfInput.class);
        assertThat(((Ended.EndOfInput) ended).open()).isEqualTo("ahead");
    }

    @Test
    void a_decision_that_follows_stands_apart_in_the_dialogue() {
        BufferedReader input = new BufferedReader(new StringReader("1\n1\nback\n\n5M\naccept\n"));
        Ended ended =
                new PlainSession(new PlainAsker(input, new PrintWriter(talk), null)).hold(ReferringPacks.interview());

        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(talk.toString()).contains("""
                > Recorded: Raising money

                Found so far: A finance leader, and the numbers for investors come first
                What they will want to see is a decision of its own.

                Next: Which numbers do investors want first?
                1 of its 2 questions is already answered.

                Question 3, the last one.
                What was revenue over the last twelve months?
                Type a number of USD, such as 1200, 1.2k or 2.5M.
                > Back to question 2.

                Which finance help first?
                Topic: plans.
                Question 2, at most 1 more.
                Which of these are planned for the next twelve months?
                1. Raising money
                Type the numbers of all that fit, such as 1 2, or none: None of these
                Earlier answer: Raising money. An empty line keeps it.
                > Recorded: Raising money

                Which numbers do investors want first?
                Question 3, the last one.
                """);
    }

    @Test
    void the_end_of_the_input_fills_nothing_in() {
        Ended ended = hold(Map.of(), "1\n");

        assertThat(ended).isEqualTo(new Ended.EndOfInput(Map.of("closing", new Chosen("never")), "late-cause"));
        assertThat(hold(Map.of(), "")).isEqualTo(new Ended.EndOfInput(Map.of(), "closing"));
    }

    @Test
    void the_end_of_the_input_after_the_last_answer_accepts_the_answers() {
        Ended ended = hold(
                Map.of(
                        "closing",
                        new Chosen("soon"),
                        "cash-surprise",
                        new Chosen("yes"),
                        "lender",
                        new Chosen("founder"),
                        "budget",
                        Answer.UNKNOWN),
                "1, 2");

        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(ended.answers())
                .containsEntry("raising", new Chosen("yes"))
                .containsEntry("buying", new Chosen("yes"));
    }

    @Test
    void empty_lines_record_nothing() {
        Ended ended = hold(Map.of(), "\n\n\n");

        assertThat(ended.answers()).isEmpty();
        assertThat(talk.toString()).contains("Nothing is recorded yet. Type an answer, or unknown.");
    }

    @Test
    void back_shows_the_earlier_answer_and_an_empty_line_keeps_it() {
        Ended ended = hold(Map.of(), "back\nlate\nback\n\nhands\nquit\n");

        assertThat(ended)
                .isEqualTo(new Ended.Interrupted(
                        Map.of("closing", new Chosen("late"), "late-cause", new Chosen("hands"))));
        assertThat(talk.toString())
                .contains("This is the first question.", "Earlier answer: It is late. An empty line keeps it.")
                .contains("> Back to question 1.\n\nQuestion 1, ");
    }

    @Test
    void the_letter_of_the_widgets_leads_back_too() {
        Ended ended = hold(Map.of(), "b\nlate\nB\nsoon\nreview\nb\nquit\n");

        assertThat(ended.answers()).isEqualTo(Map.of("closing", new Chosen("soon")));
        assertThat(talk.toString())
                .contains("> This is the first question.\n", "> Back to question 1.\n")
                .doesNotContain("is not among");
    }

    @Test
    void a_letter_that_is_an_answer_is_that() {
        Domain domain =
                new Domain.Choices(List.of(new Domain.Choice("a", "One"), new Domain.Choice("b", "Two")), false);
        Question question = new Question("q", "Which?", null, null, null, domain, false, false, null, null, List.of());
        Turn.Ask ask = new Turn.Ask(new Step.Single(question), 2, 0, false, Map.of(), true);
        Menu menu = Menu.within("Which?", List.of(new Menu.Item("a", "One"), new Menu.Item("b", "Two")), "a", false);
        BufferedReader input = new BufferedReader(new StringReader("b\nb\nb\n"));
        PlainAsker asker = new PlainAsker(input, new PrintWriter(talk), null);

        assertThat(asker.ask(Prompt.whatIf(ask))).isEqualTo(new Reply.Answered(Map.of("q", new Chosen("b"))));
        assertThat(asker.choose(menu)).isEqualTo(new Reply.Picked("b"));
        assertThat(asker.type("File name", "a.json")).isEqualTo(new Reply.Typed("b"));
    }

    @Test
    void why_unknown_and_not_applicable_are_typed_as_words() {
        Ended ended = hold(Map.of(), "why\n?\nnot-applicable\nunknown\nUNKNOWN\nnot-applicable\nquit\n");

        assertThat(ended.answers())
                .isEqualTo(Map.of(
                        "closing", Answer.UNKNOWN,
                        "cash-surprise", Answer.UNKNOWN,
                        "lender", Answer.NOT_APPLICABLE));
        assertThat(talk.toString())
                .contains("Why it is asked: It matters.\nWhat counts as proof: Look it up.")
                .contains("This question applies to everybody.");
    }

    @Test
    void a_screen_takes_numbers_and_ids_but_not_an_empty_list() {
        Map<String, Answer> given = Map.of(
                "closing", new Chosen("soon"), "cash-surprise", new Chosen("yes"), "lender", new Chosen("founder"));

        assertThat(hold(given, ",\nbuying 1\n").answers())
                .containsEntry("raising", new Chosen("yes"))
                .containsEntry("buying", new Chosen("yes"));
        assertThat(hold(given, "none\n").answers())
                .containsEntry("raising", new Chosen("no"))
                .containsEntry("buying", new Chosen("no"));
        assertThat(hold(given, "buyin\n").answers()).doesNotContainKey("buying");
        assertThat(talk.toString())
                .contains("\"buyin\" is not among the answers. Type a number from 1 to 2, or buying.");
    }

    @Test
    void a_number_is_checked_and_asked_back_where_it_may_mean_two() {
        Map<String, Answer> given = Map.of(
                "closing",
                new Chosen("soon"),
                "cash-surprise",
                new Chosen("yes"),
                "lender",
                new Chosen("founder"),
                "raising",
                new Chosen("no"),
                "buying",
                new Chosen("no"));

        assertThat(hold(given, "-5\nmany\n2.5M\n").answers()).containsEntry("budget", amount("2500000"));
        assertThat(talk.toString())
                .contains("It must be at least 0 USD.", "That is not one number.")
                .contains("Recorded: 2,500,000 USD (2.5 million)")
                .doesNotContain("not converted");
        assertThat(hold(given, "5m eur\n").answers()).containsEntry("budget", amount("5000000"));
        assertThat(talk.toString()).contains("> Taken as USD, not converted.\nRecorded: 5,000,000 USD (5 million)");
        assertThat(hold(given, "1,234\n3\n2\n").answers()).containsEntry("budget", amount("1.234"));
        assertThat(talk.toString()).contains("Which is meant, 1 or 2?\n1. 1234 USD\n2. 1.234 USD");
        assertThat(hold(given, "1,234\nback\n7\n").answers()).containsEntry("budget", amount("7"));
        assertThat(hold(given, "1,234\n")).isInstanceOf(Ended.EndOfInput.class);
    }

    @Test
    void an_answer_is_changed_in_the_review_by_its_number() {
        Map<String, Answer> given = Map.of(
                "closing",
                new Chosen("soon"),
                "cash-surprise",
                new Chosen("yes"),
                "lender",
                new Chosen("founder"),
                "raising",
                new Chosen("no"),
                "buying",
                new Chosen("no"));
        Ended ended = hold(given, "12\n9\n1\n13\n2\n");

        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(ended.answers()).containsEntry("budget", amount("13"));
        assertThat(talk.toString())
                .contains("1. What could you spend in a month? 12 USD\n2. Yes, go on to the result\n")
                .contains("Type a number from 1 to 2, or back.");
    }

    @Test
    void an_answer_is_changed_from_any_question_and_what_that_does_is_said() {
        Ended ended = hold(Map.of(), "late\nhands\nyes\nedit 1\nsoon\nedit 1\nlate\nquit\n");

        assertThat(ended.answers())
                .containsEntry("closing", new Chosen("late"))
                .containsEntry("late-cause", new Chosen("hands"));
        assertThat(talk.toString()).contains("""
                        > Back to question 1.

                        Question 1, at most 5 more.
                        How is closing?
                        1. It is never
                        2. It is late
                        3. It is soon
                        Earlier answer: It is late. An empty line keeps it.
                        > Recorded: It is soon

                        No longer asked, the answer kept aside: "How is late-cause?"

                        Question 3, at most 2 more.
                        How is lender?
                        """).contains("""
                        > Recorded: It is late

                        Counts again, as answered before: "How is late-cause?"
                        That makes at most 1 more question than before.

                        Question 4, at most 2 more.
                        """);
    }

    @Test
    void the_answers_so_far_are_listed_at_any_question_under_the_numbers_that_change_them() {
        hold(
                Map.of(),
                "review\nlate\nhands\nreview\n3\nREVIEW\nback\nreview\n2\nnobody\nreview\nedit 9\nreturn\nquit\n");

        assertThat(talk.toString())
                .contains("> Nothing is answered yet.\n\nQuestion 1, ")
                .contains("""
                        > So far: 2 answers; choose one to change it.
                        1. How is closing? It is late
                        2. How is late-cause? It is hands
                        3. Go on where you were
                        >\s
                        Question 3, at most 3 more.
                        """)
                .contains("2. How is late-cause? It is nobody\n")
                .contains("> \nThere is no answer 9: 2 answers so far.\n\nSo far: 2 answers;");
    }

    @Test
    void an_edit_of_no_answer_changes_nothing() {
        Ended ended = hold(Map.of(), "late\nedit\nedit 2\nedit x\nedit 99999\nquit\n");

        assertThat(ended.answers()).isEqualTo(Map.of("closing", new Chosen("late")));
        assertThat(talk.toString())
                .contains("Type edit and the number of an answer, such as edit 2.")
                .contains("There is no answer 2: 1 answer so far.")
                .contains("\"edit x\" is not among the answers.");
    }

    @Test
    void where_the_answers_are_kept_is_told() {
        hold(Map.of(), "save\nquit\n");

        assertThat(talk.toString()).contains("> Nothing is saved; quit prints the command");
    }

    @Test
    void every_word_is_named_by_help_and_the_hint_at_it_comes_once() {
        hold(Map.of(), "late\nhelp\nback\nquit\n");

        assertThat(talk.toString())
                .contains("back: ", "review: ", "edit 2: ", "help: ", "why or ?: ", "save: ", "quit: ", "unknown: ")
                .containsOnlyOnce("(Type help for what else can be typed.)");
    }

    @Test
    void a_line_longer_than_anybody_types_is_refused_and_not_kept() {
        Ended ended = hold(Map.of(), "1".repeat(1_000_000) + "\nlate\n");

        assertThat(ended.answers()).isEqualTo(Map.of("closing", new Chosen("late")));
        assertThat(talk.toString()).contains("> That line is longer than 1000 characters. Nothing is recorded.\n");
    }

    @Test
    void a_line_without_end_is_read_without_being_kept() {
        Reader endless = new Reader() {
            private long left = 200_000_000;

            @Override
            public int read(char[] buffer, int offset, int length) {
                left -= length;
                Arrays.fill(buffer, offset, offset + length, left < 0 ? '\n' : 'x');
                return left < -length ? -1 : length;
            }

            @Override
            public void close() {}
        };

        assertThat(new TypedLines(new BufferedReader(endless)).next()).hasSize(TypedLines.LONGEST + 1);
    }

    @Test
    void lines_end_as_any_machine_ends_them() {
        TypedLines lines = new TypedLines(new StringReader("a\r\nb\n\nc\rd"));

        assertThat(List.of("a", "b", "", "c", "d")).allMatch(line -> line.equals(lines.next()));
        assertThat(lines.next()).isNull();
    }

    @Test
    void what_was_typed_is_shown_back_without_its_control_characters() {
        hold(Map.of(), "\u001B[31mred\u202E\n");

        assertThat(talk.toString()).contains("\"<U+001B>[31mred<U+202E>\" is not among the answers.");
    }

    @Test
    void lines_break_between_words_where_the_width_is_known() {
        columns = 12;
        hold(Map.of(), "2\n");

        assertThat(talk.toString().replace("> ", "").lines()).allMatch(line -> line.length() <= 12);
        assertThat(talk.toString()).contains("Question 1,\nat most 5\nmore.\n", "1. It is\n   never\n");
    }

    @Test
    void a_number_is_asked_for_with_examples() {
        hold(
                Map.of(
                        "closing",
                        new Chosen("soon"),
                        "cash-surprise",
                        new Chosen("yes"),
                        "lender",
                        new Chosen("founder"),
                        "raising",
                        new Chosen("no"),
                        "buying",
                        new Chosen("no")),
                "quit\n");

        assertThat(talk.toString()).contains("Type a number of USD, such as 1200, 1.2k or 2.5M.\n");
    }

    private Ended hold(Map<String, Answer> given, String typed) {
        BufferedReader input = new BufferedReader(new StringReader(typed));
        try (Session session = Session.open(
                Manner.PLAIN,
                Widgets.on(Ttys.NONE),
                "",
                new Look(true, false),
                input,
                new PrintWriter(talk),
                columns)) {
            return session.hold(BooksPack.interview(new Order(true, true), given));
        }
    }

    private static Answer amount(String number) {
        return new Answer.Amount(new BigDecimal(number));
    }
}
