package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.core.interview.ReferringPacks.FINANCE;
import static org.hirefirst.core.interview.ReferringPacks.INVESTORS;
import static org.hirefirst.core.interview.ReferringPacks.PERSON;
import static org.hirefirst.core.interview.ReferringPacks.start;
import static org.hirefirst.core.interview.ReferringPacks.without;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Contradiction;
import org.hirefirst.core.interview.Turn.Referred;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.interview.Turn.Settled;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An interview that one pack begins and another one, to which its outcome refers, goes on with. */
class ReferralTest {
    @Test
    void tells_what_was_found_and_how_much_of_the_next_decision_is_answered() {
        Interview interview = asked(ReferringPacks.interview());

        assertThat(interview.turn()).isInstanceOfSatisfying(Referred.class, referred -> {
            assertThat(referred.outcome().id()).isEqualTo("investors-first");
            assertThat(referred.pack()).isEqualTo(INVESTORS);
            assertThat(referred.answered()).isEqualTo(1);
            assertThat(referred.of()).isEqualTo(2);
        });
        assertThat(interview.pack()).isEqualTo(FINANCE);
        assertThat(interview.packAtHand()).isEqualTo(INVESTORS);
    }

    @Test
    void goes_on_with_the_questions_that_have_no_answer_yet() {
        Interview second = inTheSecond();

        assertThat(ask(second)).extracting(Ask::number, Ask::atMost).containsExactly(3, 0);
        assertThat(ask(second).step().id()).isEqualTo("revenue");
        assertThat(asked(second).turn()).isInstanceOf(Review.class);
    }

    @Test
    void says_that_another_decision_may_follow_while_it_may() {
        assertThat(ask(start(Order.SHORTEST, without("lender", "raising"))).mayLeadOn())
                .isTrue();
        assertThat(ask(inTheSecond()).mayLeadOn()).isFalse();
        Map<String, Answer> surprised = new HashMap<>(without("lender", "raising"));
        surprised.put("cash-surprise", new Chosen("yes"));
        assertThat(ask(start(Order.SHORTEST, surprised)).mayLeadOn()).isFalse();
    }

    @Test
    void what_the_person_does_not_know_is_carried_over_and_not_asked_again() {
        Map<String, Answer> given = without("lender", "raising");
        given.put("revenue", Answer.UNKNOWN);
        Interview interview = asked(start(Order.SHORTEST, given));

        assertThat(interview.turn()).isInstanceOf(Referred.class);
        assertThat(interview.goOn().turn()).isInstanceOf(Review.class);
    }

    @Test
    void back_from_its_first_question_leads_into_the_decision_before() {
        Interview back = inTheSecond().back();

        assertThat(ask(back).number()).isEqualTo(2);
        assertThat(ask(back).earlier()).isNotEmpty();
        assertThat(FINANCE.questions()).containsAll(ask(back).step().questions());
        assertThat(ask(back.answer(ask(back).earlier())).step().id()).isEqualTo("revenue");
    }

    @Test
    void a_change_that_leads_elsewhere_takes_the_referral_back_and_keeps_the_answers() {
        Interview done = asked(inTheSecond());
        Interview changed = answer(done.edit(place(done, "lender")), "lender", "somebody");

        assertThat(changed.packAtHand()).isEqualTo(FINANCE);
        assertThat(changed.answers()).containsEntry("revenue", PERSON.get("revenue"));
        Interview again = answer(changed.edit(place(changed, "lender")), "lender", "founder");
        assertThat(again.turn()).isInstanceOf(Referred.class);
        assertThat(again.goOn().turn()).isInstanceOf(Review.class);
        assertThat(again.answers()).isEqualTo(done.answers());
    }

    @Test
    void the_review_lists_the_answers_of_both_and_changes_either() {
        Interview done = asked(inTheSecond());

        assertThat(done.entries())
                .extracting(entry -> entry.step().id())
                .containsExactlyInAnyOrder("lender", "ahead", "revenue")
                .endsWith("revenue");
        assertThat(ask(done.edit(3)).step().id()).isEqualTo("revenue");
        assertThat(done.edit(3).back().turn()).isInstanceOf(Review.class);
    }

    @Test
    void nothing_is_left_where_the_answers_given_settle_both() {
        Interview open = start(Order.SHORTEST, without("revenue"));
        Interview over = start(Order.SHORTEST, PERSON);

        assertThat(open.turn()).isInstanceOf(Referred.class);
        assertThat(open.isOver()).isFalse();
        assertThat(over.turn()).isInstanceOf(Referred.class);
        assertThat(over.isOver()).isTrue();
    }

    @Test
    void where_everything_is_asked_the_first_is_asked_to_its_end() {
        Interview interview = asked(start(new Order(true, true), Map.of()));

        assertThat(interview.entries()).hasSize(8);
        assertThat(interview.turn()).isInstanceOf(Referred.class);
        assertThat(interview.goOn().turn()).isInstanceOf(Review.class);
    }

    @Test
    void a_guide_of_one_pack_follows_no_referral() {
        Interview interview =
                Interview.start(FINANCE, Guide.of(Assessor.of(FINANCE)), Order.SHORTEST, without("revenue"));

        assertThat(interview.turn()).isInstanceOf(Settled.class);
    }

    @Test
    void a_checklist_of_a_decision_left_behind_can_be_changed_where_one_of_its_items_still_shows() {
        Interview start = Interview.start(SHORT, ReferralTest::toTheBooks, Order.SHORTEST, Map.of());
        Interview done = answer(start, "lender", "founder").goOn();
        done = done.answer(ask(done).step().unknown());
        Interview left = answer(done.edit(1), "lender", "somebody");

        assertThat(left.packAtHand()).isEqualTo(SHORT);
        assertThat(left.entries()).extracting(entry -> entry.step().id()).containsExactly("lender", "ahead");
        assertThat(ask(left.edit(2)).step()).isEqualTo(done.entries().get(1).step());
    }

    @Test
    void a_contradiction_of_the_next_decision_is_put_only_once_that_is_introduced() {
        Caution odd = new Caution(
                "odd", BOOKS.cautions().get(0).when(), false, List.of("lender", "buying"), "Odd.", List.of());
        Guide guide = (answers, topic) -> {
            Guide.View view = toTheBooks(answers, topic);
            List<Caution> cautions = view.referral() == null ? List.of() : List.of(odd);
            return new Guide.View(
                    view.pack(),
                    view.next(),
                    view.visible(),
                    view.waiting(),
                    cautions,
                    view.details(),
                    false,
                    view.referral());
        };
        Map<String, Answer> given = Map.of("buying", new Chosen("yes"));
        Interview led = answer(Interview.start(SHORT, guide, Order.SHORTEST, given), "lender", "founder");

        assertThat(led.turn()).isInstanceOf(Referred.class);
        assertThat(led.goOn().turn()).isInstanceOf(Contradiction.class);
        assertThat(ask(led.goOn().goOn()).step().id()).isEqualTo("ahead");
    }

    private static final Pack BOOKS = BooksPack.pack();

    /** The same decision with two of its questions; one is an item of a checklist that is longer in the other. */
    private static final Pack SHORT = new Pack(
            "short",
            BOOKS.version(),
            BOOKS.title(),
            BOOKS.decides(),
            BOOKS.audience(),
            BOOKS.enough(),
            BOOKS.candidates(),
            BOOKS.questions().stream()
                    .filter(question -> Set.of("lender", "buying").contains(question.id()))
                    .toList(),
            BOOKS.checklists(),
            BOOKS.facts(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            BOOKS.outcomes(),
            BOOKS.sources());

    /** Leads on from the founder; the item that both share shows in the first only where it does not. */
    private static Guide.View toTheBooks(Map<String, Answer> answers, @Nullable String topic) {
        Set<String> ahead = Set.of("raising", "buying");
        if (new Chosen("founder").equals(answers.get("lender"))) {
            Next next = new Next(false, answers.containsKey("raising") ? null : "raising");
            Guide.Referral referral = new Guide.Referral(BOOKS.outcomes().get(0), Set.of("lender"));
            return new Guide.View(BOOKS, next, ahead, Set.of(), List.of(), List.of(), false, referral);
        }
        Next next = new Next(false, answers.containsKey("lender") ? null : "lender");
        return new Guide.View(SHORT, next, Set.of("lender", "buying"), Set.of(), List.of(), List.of(), false, null);
    }

    /** Two questions on, at the one question of the second that is left. */
    private static Interview inTheSecond() {
        return asked(ReferringPacks.interview()).goOn();
    }

    /** After all questions up to the next notice, as the person answers them; contradictions stand. */
    private static Interview asked(Interview start) {
        Interview interview = start;
        while (true) {
            if (interview.turn() instanceof Ask ask) {
                Map<String, Answer> answers = new HashMap<>();
                ask.step().questions().forEach(q -> answers.put(q.id(), PERSON.get(q.id())));
                interview = interview.answer(answers);
            } else if (interview.turn() instanceof Contradiction) {
                interview = interview.goOn();
            } else {
                return interview;
            }
        }
    }

    private static Interview answer(Interview interview, String question, String choice) {
        return interview.answer(Map.of(question, new Chosen(choice)));
    }

    private static int place(Interview interview, String step) {
        return interview.entries().stream()
                .filter(entry -> entry.step().id().equals(step))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Ask ask(Interview interview) {
        assertThat(interview.turn()).isInstanceOf(Ask.class);
        return (Ask) interview.turn();
    }
}
