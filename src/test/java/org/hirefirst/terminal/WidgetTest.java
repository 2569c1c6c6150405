package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hirefirst.core.interview.BooksPack;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.hirefirst.terminal.Key.Kind;
import org.junit.jupiter.api.Test;

/** What keys do to widgets, and how widgets look; no terminal is needed for it. */
class WidgetTest {
    private static final Interview START = BooksPack.interview(new Order(true, true), Map.of());
    private static final Widget.Press BACK = new Widget.Done(new Reply.Back());

    @Test
    void digits_choose_at_once() {
        assertThat(pressed(closing(), "2")).isEqualTo(chosen("late"));
    }

    @Test
    void arrows_and_j_and_k_move_and_enter_chooses() {
        assertThat(pressed(closing(), Kind.DOWN, Kind.DOWN, Kind.ENTER)).isEqualTo(chosen("late"));
        assertThat(pressed(closing(), "j", "j", "j", "k", Kind.ENTER)).isEqualTo(chosen("late"));
        assertThat(pressed(closing(), Kind.UP, Kind.ENTER)).isEqualTo(chosen("soon"));
    }

    @Test
    void a_letter_leads_to_the_next_text_that_begins_with_it() {
        assertThat(pressed(closing(), "i", "I", Kind.ENTER)).isEqualTo(chosen("late"));
        assertThat(pressed(closing(), Kind.END, "i", Kind.ENTER)).isEqualTo(chosen("never"));
        assertThat(pressed(closing(), Kind.DOWN, "z", Kind.ENTER)).isEqualTo(chosen("never"));
    }

    @Test
    void enter_alone_chooses_nothing() {
        assertThat(shown(pressed(closing(), Kind.ENTER, Kind.ENTER, Kind.ENTER), 79, 23))
                .contains("Choose one, or press u if you don't know.");
    }

    @Test
    void an_earlier_answer_is_at_hand() {
        Interview second = START.answer(Map.of("closing", new Chosen("late")));

        assertThat(pressed(widget(second.back()), Kind.ENTER)).isEqualTo(chosen("late"));
        assertThat(shown(widget(second.back()), 79, 23)).contains("\u276F 2) It is late");
        Interview unknown = START.answer(Map.of("closing", Answer.UNKNOWN)).back();
        assertThat(pressed(widget(unknown), Kind.ENTER)).isEqualTo(answered("closing", Answer.UNKNOWN));
        assertThat(shown(widget(unknown), 79, 23)).contains("Earlier answer: don't know. Enter keeps it.");
    }

    @Test
    void back_is_left_shift_tab_b_and_escape() {
        Widget second = widget(START.answer(Map.of("closing", new Chosen("late"))));

        assertThat(pressed(second, Kind.LEFT)).isEqualTo(BACK);
        assertThat(pressed(second, Kind.BACK_TAB)).isEqualTo(BACK);
        assertThat(pressed(second, Kind.ESCAPE)).isEqualTo(BACK);
        assertThat(pressed(second, "b")).isEqualTo(BACK);
        assertThat(shown(pressed(closing(), "b"), 79, 23)).contains("This is the first question.");
    }

    @Test
    void r_is_named_wherever_there_are_answers_to_look_over_and_says_where_there_are_none() {
        Widget first =
                widget(START.answer(Map.of("closing", new Chosen("late"))).back());

        assertThat(shown(first, 79, 23)).contains("Question 1, ", "r review");
        assertThat(pressed(first, "r")).isEqualTo(new Widget.Done(new Reply.LookOver()));
        assertThat(shown(closing(), 79, 23)).doesNotContain("r review");
        assertThat(shown(pressed(closing(), "r"), 79, 23)).contains("There are no answers to look over here.");
    }

    @Test
    void r_looks_over_all_answers_from_every_kind_of_question() {
        assertThat(Stream.of(step("lender"), step("ahead"), step("budget")).map(widget -> pressed(widget, "r")))
                .containsOnly(new Widget.Done(new Reply.LookOver()));
    }

    @Test
    void u_is_dont_know_on_every_kind_of_question() {
        assertThat(pressed(closing(), "u")).isEqualTo(answered("closing", Answer.UNKNOWN));
        assertThat(pressed(step("budget"), "u")).isEqualTo(answered("budget", Answer.UNKNOWN));
        assertThat(pressed(step("ahead"), "u"))
                .isEqualTo(new Widget.Done(
                        new Reply.Answered(Map.of("raising", Answer.UNKNOWN, "buying", Answer.UNKNOWN))));
    }

    @Test
    void n_is_not_applicable_only_where_that_is_an_answer() {
        assertThat(pressed(step("lender"), "n")).isEqualTo(answered("lender", Answer.NOT_APPLICABLE));
        assertThat(pressed(closing(), "n")).isInstanceOf(Widget.Stay.class);
        assertThat(shown(step("lender"), 79, 23)).contains("n not applicable");
        assertThat(shown(closing(), 79, 23)).doesNotContain("not applicable");
    }

    @Test
    void n_is_never_taken_for_not_applicable_where_it_may_mean_no() {
        Interview interview = at("lender");
        Prompt lender = Prompt.of((Turn.Ask) interview.turn(), interview);

        assertThat(Commands.of(lender, List.of("Yes", "No"), Signs.ASCII).notApplicable())
                .isEqualTo('x');
        assertThat(Commands.of(lender, List.of("Yes", "Maybe"), Signs.ASCII).notApplicable())
                .isEqualTo('n');
    }

    @Test
    void a_question_mark_shows_why_and_any_key_returns() {
        Widget why = stay(pressed(closing(), Kind.DOWN, "?"));

        assertThat(shown(why, 79, 23)).contains("Why it is asked: It matters.", "What counts as proof: Look it up.");
        assertThat(pressed(why, " ", Kind.ENTER)).isEqualTo(chosen("never"));
    }

    @Test
    void what_if_asks_one_question_alone() {
        Interview second = START.answer(Map.of("closing", new Chosen("soon")));
        Turn.Ask first = (Turn.Ask) second.edit(1).turn();
        Widget alone = WidgetAsker.widget(Prompt.whatIf(first), Signs.ASCII);

        assertThat(shown(widget(second), 79, 23)).contains("Question 2, at most ", "r review");
        assertThat(shown(alone, 79, 23))
                .startsWith("What if: question 1\nHow is closing?")
                .contains("b back")
                .doesNotContain("at most", "review");
        assertThat(pressed(alone, "r")).isInstanceOf(Widget.Stay.class);
        assertThat(pressed(alone, "b")).isEqualTo(BACK);
        assertThat(Fold.of(Prompt.whatIf(first), new Reply.Answered(first.earlier()), Signs.ASCII, 79)
                        .text())
                .isEqualTo("What if 1. How is closing? -> It is soon");
    }

    @Test
    void q_asks_before_it_leaves() {
        assertThat(pressed(closing(), "q", Kind.ENTER, "1")).isEqualTo(chosen("never"));
        assertThat(pressed(closing(), "q", "2")).isEqualTo(new Widget.Done(new Reply.Interrupted()));
        assertThat(pressed(closing(), "q", "q")).isEqualTo(new Widget.Done(new Reply.Interrupted()));
    }

    @Test
    void control_c_leaves_at_once_from_wherever_one_is() {
        Menu below = Menu.closing("What now?", List.of(new Menu.Item("done", "Done")), "done");

        assertThat(Stream.of(
                                closing(),
                                step("ahead"),
                                step("budget"),
                                stay(pressed(step("budget"), "5")),
                                stay(pressed(step("budget"), "1", ",", "5", "0", "0", Kind.ENTER)),
                                stay(pressed(closing(), "?")),
                                stay(pressed(closing(), "q")),
                                Picker.of(below, Signs.ASCII),
                                Bar.of(below),
                                TextField.of("File name", "usual.json", Signs.ASCII))
                        .map(widget -> pressed(widget, Kind.INTERRUPT)))
                .containsOnly(new Widget.Done(new Reply.Interrupted()));
    }

    @Test
    void pasted_text_does_nothing_to_a_list() {
        assertThat(shown(pressed(closing(), new Key(Kind.PASTE, "1\r2\r")), 79, 23))
                .contains("Pasted text does nothing");
    }

    @Test
    void a_screen_is_accepted_with_ticks_or_none_but_not_empty() {
        assertThat(pressed(step("ahead"), "1", Kind.ENTER)).isEqualTo(ticked("raising"));
        assertThat(pressed(step("ahead"), Kind.DOWN, " ", Kind.ENTER)).isEqualTo(ticked("buying"));
        assertThat(pressed(step("ahead"), "1", "2", "1", Kind.ENTER)).isEqualTo(ticked("buying"));
        assertThat(pressed(step("ahead"), "3", Kind.ENTER)).isEqualTo(ticked());
        assertThat(pressed(step("ahead"), "1", "3", Kind.ENTER)).isEqualTo(ticked());
        assertThat(pressed(step("ahead"), "3", "1", Kind.ENTER)).isEqualTo(ticked("raising"));
        assertThat(shown(pressed(step("ahead"), Kind.ENTER), 79, 23)).contains("Tick what fits");
    }

    @Test
    void an_earlier_screen_shows_its_ticks() {
        Interview before = at("ahead");
        Step.Screen screen = (Step.Screen) ((Turn.Ask) before.turn()).step();

        assertThat(shown(widget(before.answer(screen.ticked(Set.of("buying"))).back()), 79, 23))
                .contains("1) [ ] Planned: raising", "2) [x] Planned: buying", "3) [ ] None of these");
        assertThat(shown(widget(before.answer(screen.ticked(Set.of())).back()), 79, 23))
                .contains("2) [ ] Planned: buying", "3) [x] None of these");
        assertThat(pressed(widget(before.answer(screen.unknown()).back()), Kind.ENTER))
                .isEqualTo(new Widget.Done(new Reply.Answered(screen.unknown())));
    }

    @Test
    void a_number_is_typed_with_the_usual_keys() {
        assertThat(pressed(step("budget"), "1", "3", Kind.LEFT, "2", Kind.END, "x", Kind.BACKSPACE, "k", Kind.ENTER))
                .isEqualTo(amount("123000"));
        assertThat(pressed(step("budget"), "9", "1", Kind.HOME, Kind.DELETE, Kind.ENTER))
                .isEqualTo(amount("1"));
        assertThat(shown(pressed(step("budget"), "2", ".", "5", "M"), 79, 23))
                .contains("= 2,500,000 USD (2.5 million)");
    }

    @Test
    void control_u_clears_the_field_and_the_keys_named_are_those_that_work() {
        assertThat(pressed(step("budget"), "9", "9", Kind.CLEAR, "7", Kind.ENTER))
                .isEqualTo(amount("7"));
        assertThat(shown(step("budget"), 79, 23)).contains("u don't know", "q quit");
        assertThat(lines(stay(pressed(step("budget"), "9")), 79, 23))
                .last()
                .isEqualTo("Enter accepts  Ctrl-U clears  Esc back");
    }

    @Test
    void letters_are_commands_only_in_an_empty_field() {
        assertThat(pressed(step("budget"), "2", "b", Kind.ENTER)).isEqualTo(amount("2000000000"));
        assertThat(pressed(step("budget"), "b")).isEqualTo(BACK);
        assertThat(pressed(step("budget"), Kind.LEFT)).isEqualTo(BACK);
        assertThat(pressed(step("budget"), "2", Kind.LEFT)).isInstanceOf(Widget.Stay.class);
    }

    @Test
    void a_number_that_may_mean_two_is_asked_back() {
        assertThat(pressed(step("budget"), "2", ",", "5", "0", "0", Kind.ENTER, Kind.ENTER, "1"))
                .isEqualTo(amount("2500"));
        assertThat(shown(pressed(step("budget"), "2", ",", "5", "0", "0", Kind.ENTER, "b"), 79, 23))
                .contains("USD 2,500", "= 2500 USD or 2.5 USD");
    }

    @Test
    void the_sign_of_another_currency_is_taken_and_said_not_to_be_converted() {
        assertThat(shown(pressed(step("budget"), new Key(Kind.PASTE, "\u20AC5.5 million")), 79, 23))
                .contains("= 5,500,000 USD (5.5 million), not converted");
        assertThat(shown(pressed(step("budget"), "$", "5", "M"), 79, 23))
                .contains("= 5,000,000 USD (5 million)")
                .doesNotContain("not converted");
    }

    @Test
    void a_number_outside_its_limits_or_no_number_is_not_taken() {
        assertThat(shown(pressed(step("budget"), "-", "1", Kind.ENTER), 79, 23)).contains("It must be at least 0 USD.");
        assertThat(shown(pressed(step("budget"), "1", "x", Kind.ENTER), 79, 23)).contains("That is not one number.");
        assertThat(shown(pressed(step("budget"), Kind.ENTER), 79, 23)).contains("Type a number, or press u");
    }

    @Test
    void a_paste_goes_into_the_field_and_accepts_nothing() {
        Widget field = stay(pressed(step("budget"), new Key(Kind.PASTE, "12\r")));

        assertThat(shown(field, 79, 23)).contains("USD 12");
        assertThat(pressed(field, Kind.ENTER)).isEqualTo(amount("12"));
        assertThat(pressed(step("budget"), new Key(Kind.PASTE, "x".repeat(500)), "7", Kind.ENTER))
                .isEqualTo(amount("7"));
    }

    @Test
    void arrows_lead_beyond_nine() {
        assertThat(pressed(list(14), Kind.END, Kind.UP, Kind.ENTER)).isEqualTo(picked(13));
        assertThat(pressed(list(14), Kind.ENTER)).isEqualTo(picked(14));
        assertThat(shown(list(14), 79, 23)).contains("   9) Text 9", "  10) Text 10", "> 14) Text 14");
    }

    @Test
    void digits_reach_every_row_of_a_long_list_and_pick_as_soon_as_only_one_can_be_meant() {
        for (int rows : List.of(9, 10, 14, 19, 20, 99, 120)) {
            for (int row = 1; row <= rows; row++) {
                List<Object> keys = new ArrayList<>();
                for (char digit : Integer.toString(row).toCharArray()) {
                    keys.add(String.valueOf(digit));
                }
                Widget.Press press = pressed(list(rows), keys.toArray());
                boolean mayGoOn = 10 * row <= rows;
                assertThat(press instanceof Widget.Stay)
                        .as("%d of %d", row, rows)
                        .isEqualTo(mayGoOn);
                assertThat(mayGoOn ? pressed(stay(press), Kind.ENTER) : press).isEqualTo(picked(row));
            }
        }
    }

    @Test
    void the_foot_tells_the_digits_typed_and_other_keys_drop_them() {
        Widget.Press one = pressed(list(14), "1");

        assertThat(shown(list(14), 79, 23)).contains("1-14 or arrows and Enter");
        assertThat(shown(one, 79, 23))
                .contains(">  1) Text 1\n", "1: Enter, or one more digit")
                .doesNotContain("1-14");
        assertThat(lines(stay(one), 39, 9)).last().asString().startsWith("1: Enter, or one more digit");
        assertThat(pressed(list(14), "1", Key.of(Kind.REDRAW), "2")).isEqualTo(picked(12));
        assertThat(pressed(list(14), "1", Kind.BACKSPACE, "2")).isEqualTo(picked(2));
        assertThat(pressed(list(14), "1", Kind.DOWN, "3")).isEqualTo(picked(3));
        assertThat(pressed(list(14), "1", "x", "4")).isEqualTo(picked(4));
        assertThat(pressed(list(14), "1", "q", "1", "4")).isEqualTo(picked(4));
        assertThat(shown(pressed(list(14), "1", "7"), 79, 23)).contains("There is no 17.", ">  1) Text 1\n");
        assertThat(pressed(list(14), "1", "7", "4")).isEqualTo(picked(4));
        assertThat(shown(pressed(list(3), "5"), 79, 23)).contains("There is no 5.");
    }

    @Test
    void digits_tick_every_row_of_a_long_checklist() {
        Widget screen = checklist(11);

        assertThat(shown(screen, 79, 23)).contains("numbers or Space tick");
        assertThat(pressed(screen, "1", "1", "2", Kind.ENTER)).isEqualTo(ticks(11, 2, 11));
        assertThat(shown(pressed(screen, "1"), 79, 23)).contains("1: Enter ticks, or one more digit", " 1) [ ] Item 1");
        assertThat(pressed(screen, "1", Kind.ENTER, "1", "0", Kind.ENTER)).isEqualTo(ticks(11, 1, 10));
        assertThat(pressed(screen, "1", Kind.REDRAW, "1", Kind.ENTER)).isEqualTo(ticks(11, 11));
        assertThat(pressed(screen, "1", " ", Kind.ENTER)).isEqualTo(ticks(11, 1));
        assertThat(pressed(screen, "1", "2", Kind.ENTER)).isEqualTo(ticks(11));
    }

    private static Widget list(int rows) {
        List<Menu.Item> items = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> new Menu.Item("w" + i, "Text " + i))
                .toList();
        return Picker.of(Menu.within("Many", items, "w" + rows, false), Signs.ASCII);
    }

    private static Widget.Press picked(int row) {
        return new Widget.Done(new Reply.Picked("w" + row));
    }

    private static Widget checklist(int items) {
        Turn.Ask ask = new Turn.Ask(screen(items), 1, 0, false, Map.of(), false);
        return WidgetAsker.widget(new Prompt(ask, Headings.NONE, false, false), Signs.ASCII);
    }

    private static Step.Screen screen(int items) {
        return new Step.Screen(
                new Checklist("all", "Which?", null, null, null, "None", List.of(), List.of()),
                IntStream.rangeClosed(1, items).mapToObj(WidgetTest::item).toList());
    }

    private static Question item(int number) {
        Domain yesOrNo =
                new Domain.Choices(List.of(new Domain.Choice("yes", "Yes"), new Domain.Choice("no", "No")), false);
        return new Question(
                "i" + number, "Item " + number, null, null, null, yesOrNo, false, false, null, "all", List.of());
    }

    private static Widget.Press ticks(int items, Integer... ticked) {
        Set<String> ids = Stream.of(ticked).map(i -> "i" + i).collect(Collectors.toSet());
        return new Widget.Done(new Reply.Answered(screen(items).ticked(ids)));
    }

    @Test
    void a_menu_that_opens_has_its_first_at_hand_and_nothing_before_it() {
        Menu menu = Menu.opening(
                "Which decision?",
                List.of(new Menu.Item("door", "Help me find out"), new Menu.Item("books", "Books or a leader?")),
                "door");
        Widget list = Picker.of(menu, Signs.ASCII);

        assertThat(shown(list, 79, 23))
                .contains("> 1) Help me find out", "  2) Books")
                .doesNotContain("b back");
        assertThat(pressed(list, Kind.ENTER)).isEqualTo(new Widget.Done(new Reply.Picked("door")));
        assertThat(pressed(list, "2")).isEqualTo(new Widget.Done(new Reply.Picked("books")));
        assertThat(shown(stay(pressed(list, Kind.ESCAPE)), 79, 23)).contains("Nothing comes before this.");
        assertThat(shown(Picker.of(menu, Signs.ASCII), 39, 9)).contains("Enter  q quit");
    }

    @Test
    void a_list_taller_than_the_screen_scrolls_around_the_one_at_hand() {
        Menu menu = Menu.within(
                "Which of these?",
                IntStream.range(0, 12)
                        .mapToObj(i -> new Menu.Item("w" + i, "Text " + i))
                        .toList(),
                "w0",
                false);
        Widget list = Picker.of(menu, Signs.ASCII);

        assertThat(lines(list, 39, 9))
                .hasSize(9)
                .contains(">  1) Text 0", "  v 6 more")
                .doesNotContain("  ^ more");
        Widget lower = stay(pressed(list, Kind.DOWN, Kind.DOWN, Kind.DOWN, Kind.DOWN, Kind.DOWN, Kind.DOWN));
        assertThat(lines(lower, 39, 9)).hasSize(9).contains(">  7) Text 6").anyMatch(line -> line.startsWith("  ^ "));
        assertThat(lines(stay(pressed(list, Kind.END)), 39, 9)).hasSize(9).contains("> 12) Text 11", "  ^ 5 more");
    }

    @Test
    void what_is_asked_stays_above_a_list_that_scrolls_where_there_is_room() {
        Menu menu = Menu.within(
                "Is this right?",
                IntStream.range(0, 30)
                        .mapToObj(i -> new Menu.Item("w" + i, "Text " + i))
                        .toList(),
                "w29",
                false);
        Frame frame = Picker.of(menu, Signs.ASCII).page(79, 23).fit(23, Signs.ASCII);

        assertThat(frame.lines()).hasSize(23);
        assertThat(frame.lines().get(0).text()).isEqualTo("Is this right?");
        assertThat(frame.lines().get(2).text()).startsWith("  ^ ");
        assertThat(frame.lines().get(frame.row()).text()).isEqualTo("> 30) Text 29");
    }

    @Test
    void no_line_is_wider_than_told_and_no_frame_higher() {
        for (int width = 19; width < 80; width += 7) {
            for (int height = 5; height < 24; height += 3) {
                for (String id : List.of("closing", "lender", "ahead", "budget")) {
                    int most = width;
                    assertThat(frame(step(id), width, height).lines())
                            .hasSizeLessThanOrEqualTo(height)
                            .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(most));
                }
            }
        }
    }

    @Test
    void what_a_narrower_terminal_has_wrapped_is_counted_so_that_all_of_it_can_be_erased() {
        List<Line> lines = Stream.of("x".repeat(30), "", "\u682A".repeat(30), "> here")
                .map(text -> new Line(text, Line.Style.PLAIN))
                .toList();

        assertThat(new Frame(lines, 3, 2).rowsAbove(80)).isEqualTo(3);
        assertThat(new Frame(lines, 3, 2).rowsAbove(20)).isEqualTo(2 + 1 + 3);
        assertThat(new Frame(lines, 3, 25).rowsAbove(20)).isEqualTo(2 + 1 + 3 + 1);
    }

    @Test
    void every_key_that_answers_or_goes_back_is_named_on_the_smallest_screen() {
        assertThat(lines(step("lender"), 39, 9)).last().isEqualTo("Enter  u unknown  b back  ? why  n n/a");
        assertThat(lines(step("ahead"), 39, 9)).last().isEqualTo("Space  Enter accepts  u unknown  b back");
        assertThat(lines(step("budget"), 39, 9)).last().isEqualTo("number, Enter  u unknown  b back  ? why");
    }

    private static Widget closing() {
        return widget(START);
    }

    /** The widget that puts this step, all before it unknown. */
    private static Widget step(String id) {
        return widget(at(id));
    }

    private static Interview at(String id) {
        Interview interview = id.equals("closing") ? START : START.answer(Map.of("closing", new Chosen("soon")));
        while (interview.turn() instanceof Turn.Ask ask && !ask.step().id().equals(id)) {
            interview = interview.answer(ask.step().unknown());
        }
        return interview;
    }

    private static Widget widget(Interview interview) {
        return WidgetAsker.widget(Prompt.of((Turn.Ask) interview.turn(), interview), Signs.UNICODE);
    }

    /** Presses keys, given as characters, kinds or keys; the last one's effect. */
    private static Widget.Press pressed(Widget widget, Object... keys) {
        Widget.Press press = new Widget.Stay(widget);
        for (Object key : keys) {
            Key pressed = key instanceof Kind kind
                    ? Key.of(kind)
                    : key instanceof Key itself ? itself : Key.character((String) key);
            press = stay(press).press(pressed);
        }
        return press;
    }

    private static Widget stay(Widget.Press press) {
        assertThat(press).isInstanceOf(Widget.Stay.class);
        return ((Widget.Stay) press).widget();
    }

    private static Frame frame(Widget widget, int width, int height) {
        return widget.page(width, height).fit(height, Signs.ASCII);
    }

    private static List<String> lines(Widget widget, int width, int height) {
        return frame(widget, width, height).lines().stream().map(Line::text).toList();
    }

    private static String shown(Widget.Press press, int width, int height) {
        return shown(stay(press), width, height);
    }

    private static String shown(Widget widget, int width, int height) {
        return String.join("\n", lines(widget, width, height));
    }

    private static Widget.Press chosen(String choice) {
        return answered("closing", new Chosen(choice));
    }

    private static Widget.Press amount(String number) {
        return answered("budget", new Answer.Amount(new BigDecimal(number)));
    }

    private static Widget.Press answered(String question, Answer answer) {
        return new Widget.Done(new Reply.Answered(Map.of(question, answer)));
    }

    private static Widget.Press ticked(String... items) {
        Set<String> ticked = Set.of(items);
        return new Widget.Done(new Reply.Answered(Map.of(
                "raising", new Chosen(ticked.contains("raising") ? "yes" : "no"),
                "buying", new Chosen(ticked.contains("buying") ? "yes" : "no"))));
    }
}
