package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Contradiction;
import org.hirefirst.core.interview.Turn.Details;
import org.hirefirst.core.interview.Turn.Entry;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.interview.Turn.Settled;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Pack;
import org.junit.jupiter.api.Test;

/** The interview against a guide that follows a script: these questions in this order, settled after so many answers. */
class InterviewTest {
    private static final Pack PACK = BooksPack.pack();
    private static final Details NO_DETAILS = new Details(0, false, false);

    @Test
    void asks_what_the_guide_says_is_next() {
        Interview interview = scripted(9, "lender", "closing");

        assertThat(asked(interview)).isEqualTo("lender");
        assertThat(asked(choose(interview, "founder"))).isEqualTo("closing");
        assertThat(choose(choose(interview, "founder"), "soon").turn()).isInstanceOf(Review.class);
    }

    @Test
    void an_item_of_a_checklist_is_put_as_the_whole_screen() {
        Interview interview = scripted(9, "buying");
        Step.Screen screen = (Step.Screen) ask(interview).step();

        assertThat(screen.id()).isEqualTo("ahead");
        assertThat(interview.answer(screen.ticked(Set.of("buying"))).answers())
                .isEqualTo(Map.of("raising", new Chosen("no"), "buying", new Chosen("yes")));
        assertThat(interview.answer(screen.unknown()).answers().values()).containsOnly(Answer.UNKNOWN);
    }

    @Test
    void what_is_given_beforehand_is_never_asked() {
        Map<String, Answer> given = Map.of("closing", new Chosen("soon"), "buying", new Chosen("no"));
        Interview interview = Interview.start(PACK, script(9, "raising"), new Order(true, true), given);
        List<String> asked = new ArrayList<>();
        while (interview.turn() instanceof Ask ask) {
            ask.step().questions().forEach(question -> asked.add(question.id()));
            interview = interview.answer(ask.step().unknown());
        }

        assertThat(asked).containsExactly("late-cause", "cash-surprise", "lender", "raising", "budget");
        assertThat(interview.answers()).containsAllEntriesOf(given);
    }

    @Test
    void back_leads_to_the_question_before_with_its_answer_and_forward_again() {
        Interview third = choose(choose(scripted(9, "lender", "closing", "cash-surprise"), "founder"), "soon");
        Interview first = third.back().back();

        assertThat(asked(third.back())).isEqualTo("closing");
        assertThat(ask(third.back()).earlier()).isEqualTo(Map.of("closing", new Chosen("soon")));
        assertThat(asked(first)).isEqualTo("lender");
        assertThat(ask(first).canGoBack()).isFalse();
        assertThat(asked(first.back())).isEqualTo("lender");
        Interview again = choose(first, "somebody");
        assertThat(asked(again)).isEqualTo("closing");
        assertThat(asked(choose(again, "soon"))).isEqualTo("cash-surprise");
        assertThat(again.answers()).isEqualTo(Map.of("lender", new Chosen("somebody"), "closing", new Chosen("soon")));
    }

    @Test
    void back_from_the_review_leads_to_the_last_question() {
        Interview done = choose(scripted(9, "lender"), "founder");

        assertThat(done.turn()).isInstanceOf(Review.class);
        assertThat(asked(done.back())).isEqualTo("lender");
    }

    @Test
    void the_answer_of_a_question_that_is_hidden_after_a_change_is_kept_and_comes_back() {
        Interview interview = BooksPack.interview(new Order(true, true), Map.of());
        Interview third = choose(choose(interview, "late"), "hands");
        Interview changed = choose(third.back().back(), "soon");

        assertThat(asked(third)).isEqualTo("cash-surprise");
        assertThat(asked(changed)).isEqualTo("cash-surprise");
        assertThat(changed.answers()).containsEntry("late-cause", new Chosen("hands"));
        assertThat(words(changed.entries())).containsExactly("It is soon");
        Interview restored = choose(changed.back(), "never");
        assertThat(asked(restored)).isEqualTo("late-cause");
        assertThat(ask(restored).earlier()).containsEntry("late-cause", new Chosen("hands"));
    }

    @Test
    void a_single_answer_is_changed_without_walking_through_the_others() {
        Interview done = choose(choose(scripted(9, "lender", "closing"), "founder"), "soon");
        Interview edit = done.edit(1);

        assertThat(asked(edit)).isEqualTo("lender");
        assertThat(choose(edit, "somebody").turn()).isInstanceOf(Review.class);
        assertThat(words(choose(edit, "somebody").entries())).containsExactly("It is somebody", "It is soon");
        assertThat(edit.back().turn()).isInstanceOf(Review.class);
    }

    @Test
    void says_once_that_it_is_settled_and_goes_on_with_the_details() {
        Interview settled = choose(scripted(1, "lender", "closing"), "founder");

        assertThat(settled.turn()).isEqualTo(new Settled(1, 6, new Details(1, true, false), false));
        assertThat(settled.enough().turn()).isInstanceOf(Review.class);
        assertThat(asked(settled.enough().back())).isEqualTo("lender");
        assertThat(settled.edit(1).back().turn()).isEqualTo(settled.turn());
        assertThat(asked(settled.goOn())).isEqualTo("closing");
        assertThat(ask(settled.goOn()).atMost()).isZero();
        assertThat(choose(settled.goOn(), "soon").turn()).isInstanceOf(Review.class);
    }

    @Test
    void says_it_again_where_a_change_had_unsettled_it() {
        Guide whileFounder = (answers, topic) -> {
            Guide.View view = script(9, "lender", "closing").look(answers, topic);
            boolean founder = new Chosen("founder").equals(answers.get("lender"));
            return view(
                    new Next(founder, founder ? null : view.next().question()),
                    view.visible(),
                    Set.of(),
                    List.of(),
                    List.of());
        };
        Interview settled =
                choose(start(whileFounder, Order.SHORTEST), "founder").goOn();
        Interview unsettled = choose(settled.edit(1), "somebody");

        assertThat(settled.turn()).isInstanceOf(Review.class);
        assertThat(asked(unsettled)).isEqualTo("closing");
        assertThat(choose(unsettled.back(), "founder").turn()).isEqualTo(new Settled(1, 6, NO_DETAILS, false));
    }

    @Test
    void asks_the_rest_where_the_person_wants_to_go_on_after_it_is_settled() {
        Interview interview = choose(scripted(1, "lender"), "founder").askEverything();
        List<String> asked = new ArrayList<>();
        while (interview.turn() instanceof Ask ask) {
            asked.add(ask.step().id());
            interview = interview.answer(ask.step().unknown());
        }

        assertThat(asked).containsExactly("closing", "late-cause", "cash-surprise", "ahead", "budget");
    }

    @Test
    void in_file_order_it_still_stops_where_nothing_matters_any_more() {
        Interview interview = start(script(2, "lender", "budget"), new Order(false, true));

        assertThat(asked(interview)).isEqualTo("closing");
        assertThat(asked(choose(interview, "soon"))).isEqualTo("late-cause");
        assertThat(choose(choose(interview, "soon"), "hands").turn()).isInstanceOf(Settled.class);
    }

    @Test
    void counts_from_the_first_question_to_the_last() {
        Interview interview = scripted(9, "closing", "lender");
        Ask second = ask(choose(interview, "soon"));

        assertThat(ask(interview)).extracting(Ask::number, Ask::atMost).containsExactly(1, 5);
        assertThat(second).extracting(Ask::number, Ask::atMost).containsExactly(2, 4);
        assertThat(ask(choose(interview, "soon").back()))
                .extracting(Ask::number, Ask::atMost)
                .containsExactly(1, 5);
    }

    @Test
    void what_can_no_longer_show_is_not_counted() {
        Interview first = BooksPack.interview(new Order(true, true), Map.of());

        assertThat(((Turn.Ask) first.turn()).atMost()).isEqualTo(5);
        assertThat(List.of("late", "soon"))
                .extracting(closing -> ((Turn.Ask) first.answer(Map.of("closing", new Chosen(closing)))
                                .turn())
                        .atMost())
                .containsExactly(4, 3);
    }

    @Test
    void a_contradiction_is_put_with_the_answers_to_change_until_it_is_mended_or_let_stand() {
        Guide guide = script(9, "closing", "cash-surprise", "lender");
        Caution odd = PACK.cautions().get(0);
        Guide odder = (answers, topic) -> {
            Guide.View view = guide.look(answers, topic);
            boolean both = new Chosen("never").equals(answers.get("closing"))
                    && new Chosen("no").equals(answers.get("cash-surprise"));
            return view(view.next(), view.visible(), view.waiting(), both ? List.of(odd) : List.of(), List.of());
        };
        Interview put = choose(choose(start(odder, Order.SHORTEST), "never"), "no");

        assertThat(put.turn())
                .isInstanceOfSatisfying(
                        Contradiction.class,
                        contradiction -> assertThat(contradiction.between())
                                .extracting(entry -> entry.step().id())
                                .containsExactly("closing", "cash-surprise"));
        assertThat(asked(put.goOn())).isEqualTo("lender");
        assertThat(asked(put.edit(1))).isEqualTo("closing");
        assertThat(choose(put.edit(1), "never").turn()).isEqualTo(put.turn());
        assertThat(asked(choose(put.edit(1), "soon"))).isEqualTo("lender");
        assertThat(choose(choose(put.edit(1), "soon").edit(1), "never").turn()).isEqualTo(put.turn());
        assertThat(asked(choose(put.goOn().edit(1), "never"))).isEqualTo("lender");
        assertThat(asked(put.back())).isEqualTo("cash-surprise");
        assertThat(put.edit(1).back().turn()).isEqualTo(put.turn());
        assertThat(choose(put.back(), "no").turn()).isEqualTo(put.turn());
        assertThat(choose(put.back().back().edit(1), "never").turn()).isEqualTo(put.turn());
    }

    @Test
    void an_answer_that_was_given_may_be_changed_where_it_contradicts_one_that_was_asked() {
        Map<String, Answer> given = Map.of("closing", new Chosen("never"), "raising", new Chosen("yes"));
        Interview put = choose(
                BooksPack.interview(new Order(true, true), given).answer(Map.of("late-cause", Answer.UNKNOWN)), "no");

        assertThat(put.turn())
                .isInstanceOfSatisfying(
                        Contradiction.class,
                        contradiction -> assertThat(contradiction.between())
                                .extracting(entry ->
                                        entry.number() + " " + entry.step().id() + " " + entry.words())
                                .containsExactly("2 cash-surprise It is no", "3 closing It is never"));
        Interview visiting = put.edit(3);
        assertThat(ask(visiting))
                .extracting(Ask::number, Ask::earlier)
                .containsExactly(3, Map.of("closing", new Chosen("never")));
        Interview changed = choose(visiting, "soon");
        assertThat(asked(changed)).isEqualTo("lender");
        assertThat(ask(changed).number()).isEqualTo(3);
        assertThat(changed.entries())
                .extracting(entry -> entry.step().id())
                .containsExactly("cash-surprise", "closing");
        assertThat(changed.answers()).containsEntry("closing", new Chosen("soon"));
        assertThat(asked(changed.back())).isEqualTo("closing");
        assertThat(visiting.back().turn())
                .isInstanceOfSatisfying(
                        Contradiction.class,
                        again -> assertThat(again.between()).hasSize(2));
        assertThat(asked(put.goOn())).isEqualTo("lender");
        assertThat(put.goOn().entries()).hasSize(2);
    }

    @Test
    void takes_no_answer_that_the_question_does_not_allow() {
        Interview closing = scripted(9, "closing");
        Interview budget = scripted(9, "budget");

        for (Answer answer : List.of(new Chosen("sometimes"), Answer.NOT_APPLICABLE, amount("3"))) {
            assertThatThrownBy(() -> closing.answer(Map.of("closing", answer)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> budget.answer(Map.of("budget", amount("-1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> closing.answer(Map.of("lender", new Chosen("founder"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> closing.answer(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lists_what_was_asked_with_the_answers_in_words() {
        Interview interview = scripted(9, "budget", "lender", "closing", "raising");
        interview = interview.answer(Map.of("budget", amount("2500000")));
        interview = interview.answer(Map.of("lender", Answer.NOT_APPLICABLE));
        interview = interview.answer(Map.of("closing", Answer.UNKNOWN));
        Step.Screen screen = (Step.Screen) ask(interview).step();

        assertThat(words(interview
                        .answer(screen.ticked(Set.of("raising", "buying")))
                        .entries()))
                .containsExactly(
                        "2,500,000 USD (2.5 million)",
                        "not applicable",
                        "don't know",
                        "Planned: raising; Planned: buying");
        assertThat(words(interview.answer(screen.ticked(Set.of())).entries())).endsWith("None of these");
    }

    private static Interview scripted(int settledAfter, String... questions) {
        return start(script(settledAfter, questions), Order.SHORTEST);
    }

    private static Interview start(Guide guide, Order order) {
        return Interview.start(PACK, guide, order, Map.of());
    }

    /** Every question shows; the first of these without an answer is next. */
    private static Guide script(int settledAfter, String... questions) {
        Set<String> all = new HashSet<>();
        PACK.questions().forEach(question -> all.add(question.id()));
        return (answers, topic) -> {
            Map<String, Answer> given = new HashMap<>(answers);
            String next = List.of(questions).stream()
                    .filter(question -> !given.containsKey(question))
                    .findFirst()
                    .orElse(null);
            boolean settled = given.size() >= settledAfter;
            List<Open> details = settled && next != null
                    ? List.of(new Open(next, Open.State.UNASKED, List.of("ranking:area")))
                    : List.of();
            return view(new Next(settled, next), all, Set.of(), List.of(), details);
        };
    }

    private static Guide.View view(
            Next next, Set<String> visible, Set<String> waiting, List<Caution> cautions, List<Open> details) {
        return new Guide.View(PACK, next, visible, waiting, cautions, details, false, null);
    }

    private static Ask ask(Interview interview) {
        assertThat(interview.turn()).isInstanceOf(Ask.class);
        return (Ask) interview.turn();
    }

    private static String asked(Interview interview) {
        return ask(interview).step().id();
    }

    private static Interview choose(Interview interview, String choice) {
        return interview.answer(((Step.Single) ask(interview).step()).answer(new Chosen(choice)));
    }

    private static Answer amount(String number) {
        return new Answer.Amount(new BigDecimal(number));
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream().map(Entry::words).toList();
    }
}
