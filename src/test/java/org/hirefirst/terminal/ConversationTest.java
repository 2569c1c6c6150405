package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.interview.BooksPack;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.ReferringPacks;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.junit.jupiter.api.Test;

/** Conversations with a person who follows a script. */
class ConversationTest {
    private static final Map<String, Answer> ALL_GIVEN = Map.of(
            "closing", new Chosen("soon"),
            "cash-surprise", new Chosen("yes"),
            "lender", new Chosen("founder"),
            "raising", new Chosen("no"),
            "buying", new Chosen("no"));

    @Test
    void ends_at_once_where_nothing_is_to_be_asked() {
        Script script = new Script();
        Ended ended = hold(script, new Order(false, false), given("budget", Answer.UNKNOWN));

        assertThat(ended).isEqualTo(new Ended.Finished(given("budget", Answer.UNKNOWN)));
        assertThat(script.shown).isEmpty();
    }

    @Test
    void asks_then_reviews_then_ends() {
        Script script = new Script("unknown", "accept");
        Ended ended = hold(script, Order.SHORTEST, ALL_GIVEN);

        assertThat(ended).isEqualTo(new Ended.Finished(given("budget", Answer.UNKNOWN)));
        assertThat(script.shown)
                .containsExactly(
                        "Books or a leader?",
                        "Who should be there first?",
                        "",
                        "budget",
                        "Is this right? 1 answer; choose one to change it. [=1 accept]");
    }

    @Test
    void changes_an_answer_from_the_review() {
        Script script = new Script("unknown", "unknown", "=2", "somebody", "accept");
        Map<String, Answer> given = new HashMap<>(ALL_GIVEN);
        given.remove("lender");
        Ended ended = hold(script, new Order(true, false), given);

        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(script.shown).containsSequence("again 2", "lender");
        assertThat(ended.answers()).containsEntry("lender", new Chosen("somebody"));
    }

    @Test
    void offers_to_go_on_once_it_is_settled() {
        Script script = new Script("soon", "accept");
        Ended ended = hold(script, Order.SHORTEST, Map.of("raising", new Chosen("yes"), "budget", Answer.UNKNOWN));

        assertThat(script.shown.toString())
                .contains("The recommendation is settled after 1 of ")
                .contains(
                        ": nothing left to ask can change it; what you do not know still might. [accept everything review]");
        assertThat(ended).isInstanceOf(Ended.Finished.class);
    }

    @Test
    void the_answers_may_be_looked_over_once_it_is_settled() {
        Script script = new Script("soon", "review", "accept");
        Ended ended = hold(script, Order.SHORTEST, Map.of("raising", new Chosen("yes"), "budget", Answer.UNKNOWN));

        assertThat(script.shown).last().asString().endsWith("[=1 accept everything]");
        assertThat(ended).isInstanceOf(Ended.Finished.class);
    }

    @Test
    void what_was_left_out_may_still_be_answered_from_the_review() {
        Script script = new Script("soon", "review", "everything", "unknown", "founder", "unknown", "accept");
        Ended ended = hold(script, Order.SHORTEST, Map.of("raising", new Chosen("yes"), "budget", Answer.UNKNOWN));

        assertThat(ended.answers()).containsEntry("lender", new Chosen("founder"));
    }

    @Test
    void what_was_left_out_is_named_in_the_review_or_else_at_the_end() {
        Map<String, Answer> given = Map.of("raising", new Chosen("yes"), "budget", Answer.UNKNOWN);
        Script looks = new Script("soon", "review", "accept");
        Script does_not = new Script("soon", "accept");
        hold(looks, Order.SHORTEST, given);
        hold(does_not, Order.SHORTEST, given);

        String leftOut = "Left out, as they can no longer change the recommendation: "
                + "\"How is cash-surprise?\", \"How is lender?\" and \"What is planned?\".";
        assertThat(looks.shown.stream().filter(text -> text.contains(leftOut))).hasSize(1);
        assertThat(does_not.shown).last().asString().startsWith(leftOut);
    }

    @Test
    void an_answer_is_changed_from_any_question_by_its_number() {
        Script script = new Script("late", "hands", "edit 1", "soon", "look", "=1", "late", "look", "return", "stop");
        Ended ended = hold(script, new Order(true, true), Map.of());

        assertThat(script.shown.toString())
                .contains("again 1, closing, No longer asked, the answer kept aside: \"How is late-cause?\", , cash-")
                .contains("So far: 1 answer; choose one to change it. [=1 return], again 1, closing, Counts again,")
                .contains("[=1 =2 return], cash-surprise]");
        assertThat(ended.answers()).containsEntry("late-cause", new Chosen("hands"));
    }

    @Test
    void names_the_question_that_was_open_when_the_input_ended() {
        Script script = new Script("end");
        Ended ended = hold(script, Order.SHORTEST, ALL_GIVEN);

        assertThat(ended).isEqualTo(new Ended.EndOfInput(ALL_GIVEN, "budget"));
    }

    @Test
    void keeps_the_answers_of_an_interview_that_is_stopped() {
        Ended ended = hold(new Script("soon", "stop"), new Order(true, true), Map.of());

        assertThat(ended).isEqualTo(new Ended.Interrupted(Map.of("closing", new Chosen("soon"))));
    }

    @Test
    void a_contradiction_is_put_with_both_answers_to_change() {
        Script script = new Script("never", "unknown", "no", "=1", "soon", "stop");
        Ended ended = hold(script, new Order(true, true), Map.of());

        assertThat(script.shown).contains("Two answers may not fit together. No books and no surprise. [=1 =3 keep]");
        assertThat(ended.answers()).containsEntry("closing", new Chosen("soon"));
    }

    @Test
    void back_from_changing_a_contradicting_answer_leads_to_the_contradiction() {
        Script script = new Script("never", "unknown", "no", "=1", "back", "keep", "stop");
        Ended ended = hold(script, new Order(true, true), Map.of());
        String put = "Two answers may not fit together. No books and no surprise. [=1 =3 keep]";

        assertThat(script.shown).containsSequence(put, "again 1", "closing", put, "lender");
        assertThat(ended.answers()).containsEntry("closing", new Chosen("never"));
    }

    @Test
    void an_answer_given_from_elsewhere_may_be_changed_where_it_contradicts() {
        Script script = new Script("unknown", "no", "=3", "soon", "stop");
        Ended ended = hold(script, new Order(true, true), Map.of("closing", new Chosen("never")));

        assertThat(script.shown)
                .containsSequence(
                        "Two answers may not fit together. No books and no surprise. [=2 =3 keep]",
                        "again 3",
                        "closing");
        assertThat(ended.answers()).containsEntry("closing", new Chosen("soon"));
    }

    @Test
    void leads_over_to_the_decision_that_settles_it_and_back_into_the_one_before() {
        Script script = new Script("founder", "raising", "back", "raising", "unknown", "accept");
        Ended ended = new Conversation(script, Keeper.NONE).hold(ReferringPacks.interview());

        assertThat(script.shown)
                .containsExactly(
                        "Which finance help first?",
                        "Do we need someone to steer our money, or someone to keep the books right?",
                        "",
                        "topic cash",
                        "lender",
                        "topic plans",
                        "ahead",
                        "",
                        "Found so far: A finance leader, and the numbers for investors come first",
                        "What they will want to see is a decision of its own.",
                        "",
                        "Next: Which numbers do investors want first?",
                        "1 of its 2 questions is already answered.",
                        "",
                        "revenue",
                        "again 2",
                        "Which finance help first?",
                        "topic plans",
                        "ahead",
                        "Which numbers do investors want first?",
                        "revenue",
                        "Is this right? 3 answers; choose one to change it. [=1 =2 =3 accept]");
        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(ended.answers()).containsEntry("revenue", Answer.UNKNOWN);
    }

    @Test
    void a_title_is_not_said_again_while_the_decision_stays() {
        Script script = new Script("founder", "back", "founder", "raising", "unknown", "=2", "raising", "accept");
        new Conversation(script, Keeper.NONE).hold(ReferringPacks.interview());

        assertThat(script.shown)
                .containsSequence("lender", "topic plans", "ahead", "again 1", "topic cash", "lender", "topic plans")
                .containsSequence(
                        "again 2",
                        "Which finance help first?",
                        "topic plans",
                        "ahead",
                        "Is this right? 3 answers;" + " choose one to change it. [=1 =2 =3 accept]");
    }

    @Test
    void an_interview_that_is_stopped_in_the_second_decision_keeps_the_answers_of_both() {
        Script stop = new Script("founder", "raising", "stop");
        Script end = new Script("founder", "raising", "end");

        assertThat(new Conversation(stop, Keeper.NONE).hold(ReferringPacks.interview()))
                .isInstanceOfSatisfying(
                        Ended.Interrupted.class,
                        ended -> assertThat(ended.answers())
                                .containsEntry("lender", new Chosen("founder"))
                                .containsEntry("raising", new Chosen("yes")));
        assertThat(new Conversation(end, Keeper.NONE).hold(ReferringPacks.interview()))
                .isInstanceOfSatisfying(
                        Ended.EndOfInput.class,
                        ended -> assertThat(ended.open()).isEqualTo("revenue"));
    }

    private static Ended hold(Script script, Order order, Map<String, Answer> given) {
        return new Conversation(script, Keeper.NONE).hold(BooksPack.interview(order, given));
    }

    private static Map<String, Answer> given(String question, Answer answer) {
        Map<String, Answer> given = new HashMap<>(ALL_GIVEN);
        given.put(question, answer);
        return given;
    }

    /** A person who says these words, and remembers what was shown. */
    static final class Script implements Asker {
        private final Deque<String> words;
        final List<String> shown = new ArrayList<>();
        private Headings said = Headings.NONE;

        Script(String... words) {
            this.words = new ArrayDeque<>(List.of(words));
        }

        @Override
        public void say(String paragraph) {
            shown.add(paragraph);
        }

        @Override
        public void decision(String before, String title) {
            shown.add(before + title);
            said = new Headings(title, null);
        }

        @Override
        public void show(String lines) {
            shown.add("shown: " + lines);
        }

        @Override
        public Reply pause() {
            return new Reply.Picked("");
        }

        @Override
        public int columns() {
            return 80;
        }

        @Override
        public Reply type(String title, String usual) {
            shown.add(title + " [" + usual + "]");
            String word = words.remove();
            return word.equals("stop") ? new Reply.Interrupted() : new Reply.Typed(word);
        }

        @Override
        public void again(int number) {
            shown.add("again " + number);
        }

        @Override
        public Reply ask(Prompt prompt) {
            Step step = prompt.ask().step();
            Headings fresh = prompt.headings().since(said);
            said = prompt.headings();
            if (!fresh.title().isEmpty()) {
                shown.add(fresh.title());
            }
            if (fresh.topic() != null) {
                shown.add("topic " + fresh.topic());
            }
            shown.add((prompt.whatIf() ? prompt.place() + ": " : "") + step.id());
            String word = words.remove();
            return switch (word) {
                case "back" -> new Reply.Back();
                case "look" -> new Reply.LookOver();
                case "edit 1" -> new Reply.Edit(1);
                case "stop" -> new Reply.Interrupted();
                case "end" -> new Reply.EndOfInput();
                case "unknown" -> new Reply.Answered(step.unknown());
                default ->
                    new Reply.Answered(
                            step instanceof Step.Screen screen
                                    ? screen.ticked(Set.of(word))
                                    : ((Step.Single) step).answer(new Chosen(word)));
            };
        }

        @Override
        public Reply choose(Menu menu) {
            List<String> items = menu.items().stream().map(Menu.Item::word).toList();
            shown.add(menu.title() + " [" + String.join(" ", items) + "]");
            String word = words.remove();
            return switch (word) {
                case "back" -> new Reply.Back();
                case "stop" -> new Reply.Interrupted();
                default -> new Reply.Picked(word);
            };
        }
    }
}
