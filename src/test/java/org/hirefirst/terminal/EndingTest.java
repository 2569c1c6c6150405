package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hirefirst.core.interview.BooksPack;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.terminal.ConversationTest.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The end of an interview about one question, with a person who follows a script. */
class EndingTest {
    private static final Map<String, Answer> GIVEN = Map.of(
            "closing", new Chosen("soon"),
            "cash-surprise", new Chosen("yes"),
            "raising", new Chosen("no"),
            "buying", new Chosen("no"),
            "budget", Answer.UNKNOWN);

    private final List<Boolean> finished = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private List<Menu.Item> others = List.of();

    @Test
    void the_verdict_shows_and_then_what_can_be_done_with_it() {
        Script script = new Script("founder", "accept", "report", "done");
        Ended ended = hold(script);

        assertThat(script.shown)
                .endsWith(
                        "",
                        "shown: verdict on lender=founder",
                        "",
                        "What now? [done report what-if change write]",
                        "",
                        "shown: report on lender=founder",
                        "",
                        "What now? [done report what-if change write]");
        assertThat(ended).isInstanceOf(Ended.Finished.class);
    }

    @Test
    void what_if_shows_what_changes_and_drops_it() {
        Script script = new Script("founder", "accept", "what-if", "=1", "somebody", "no", "done");
        Ended ended = hold(script);

        assertThat(script.shown)
                .containsSequence(
                        "What if: question 1: lender", "", "shown: from lender=founder to lender=somebody", "")
                .contains("Dropped: all answers stay as they were.")
                .doesNotContain("shown: verdict on lender=somebody");
        assertThat(ended.answers()).containsEntry("lender", new Chosen("founder"));
    }

    @Test
    void what_if_that_is_kept_is_the_answer_and_the_verdict_shows_again() {
        Script script = new Script("founder", "accept", "what-if", "=1", "somebody", "yes", "done");
        Ended ended = hold(script);

        assertThat(script.shown).containsSubsequence("Kept.", "shown: verdict on lender=somebody");
        assertThat(ended.answers()).containsEntry("lender", new Chosen("somebody"));
    }

    @Test
    void what_if_may_be_left_at_each_step() {
        Script script = new Script(
                "founder", "accept", "what-if", "no", "what-if", "back", "what-if", "=1", "back", "what-if", "=1",
                "unknown", "back", "done");
        Ended ended = hold(script);

        assertThat(ended).isInstanceOf(Ended.Finished.class);
        assertThat(ended.answers()).containsEntry("lender", new Chosen("founder"));
    }

    @Test
    void a_kept_answer_that_raises_questions_has_them_asked_before_the_verdict() {
        Script script = new Script(
                "soon", "yes", "founder", "raising", "unknown", "accept", "what-if", "=1", "late", "yes", "unknown",
                "accept", "done");
        Ended ended = hold(script, Map.of(), new Order(true, true));

        assertThat(script.shown).containsSubsequence("Kept.", "late-cause", "shown: verdict on lender=founder");
        assertThat(ended.answers()).containsEntry("late-cause", Answer.UNKNOWN);
    }

    @Test
    void answers_are_changed_from_the_verdict_and_it_shows_again() {
        Script script = new Script("founder", "accept", "change", "=1", "somebody", "accept", "done");
        Ended ended = hold(script);

        assertThat(finished).containsExactly(false, true, false, false, false, true);
        assertThat(script.shown).contains("again 1").endsWith("What now? [done report what-if change write]");
        assertThat(script.shown).contains("shown: verdict on lender=somebody");
        assertThat(ended.answers()).containsEntry("lender", new Chosen("somebody"));
    }

    @Test
    void back_from_the_verdict_leads_nowhere_where_nothing_was_asked() {
        Script script = new Script("accept", "back", "=1", "done");
        Map<String, Answer> enough = new TreeMap<>(GIVEN);
        enough.remove("cash-surprise");
        enough.put("lender", new Chosen("founder"));

        assertThat(hold(script, enough, Order.SHORTEST)).isInstanceOf(Ended.Finished.class);
        assertThat(script.shown)
                .endsWith("What now? [done report write]")
                .filteredOn("shown: verdict on lender=founder"::equals)
                .hasSize(1);
    }

    @Test
    void back_from_the_verdict_leads_to_the_answers() {
        Script script = new Script("founder", "accept", "back", "accept", "done");

        assertThat(hold(script)).isInstanceOf(Ended.Finished.class);
        assertThat(script.shown)
                .filteredOn("shown: verdict on lender=founder"::equals)
                .hasSize(2);
    }

    @Test
    void a_result_is_written_and_nothing_is_overwritten_unasked() {
        Script script = new Script(
                "founder",
                "accept",
                "write",
                "json",
                "new.json",
                "write",
                "json",
                "old.json",
                "no",
                "write",
                "text",
                "old.json",
                "yes",
                "write",
                "no",
                "done");
        hold(script);

        assertThat(written).containsExactly("json new.json", "text old.json");
        assertThat(script.shown)
                .contains("File name [usual.json]", "old.json is there already. [no yes]", "Nothing is written.")
                .contains("Written to new.json.");
    }

    @Test
    void a_name_that_cannot_be_written_is_asked_for_again_and_is_offered() {
        Script script =
                new Script("founder", "accept", "write", "json", "no/a.json", "no/old.json", "yes", "b.json", "done");

        assertThat(hold(script)).isInstanceOf(Ended.Finished.class);
        assertThat(written).containsExactly("json b.json");
        assertThat(script.shown)
                .containsSubsequence(
                        "File name [usual.json]",
                        "No folder: no/a.json",
                        "File name [no/a.json]",
                        "No folder: no/old.json",
                        "File name [no/old.json]",
                        "Written to b.json.",
                        "What now? [done report what-if change write]");
    }

    @Test
    void another_decision_follows_where_one_may() {
        others = List.of(new Menu.Item("another", "Another?"));
        Ended ended = hold(new Script("founder", "accept", "other", "no", "other", "another"));

        assertThat(ended)
                .isInstanceOfSatisfying(
                        Ended.Onward.class, onward -> assertThat(onward.pack()).isEqualTo("another"));
        assertThat(ended.answers()).containsEntry("lender", new Chosen("founder"));
    }

    @Test
    void control_c_at_the_end_interrupts() {
        for (String way :
                List.of("", "report", "what-if", "what-if =1", "what-if =1 somebody", "write", "write json")) {
            List<String> words = new ArrayList<>(List.of("founder", "accept"));
            words.addAll(List.of(way.isEmpty() ? new String[0] : way.split(" ")));
            words.add("stop");
            Ended ended = hold(new Script(words.toArray(String[]::new)));

            assertThat(ended).as(way).isInstanceOf(Ended.Interrupted.class);
            assertThat(finished).as(way).last().isEqualTo(true);
            assertThat(ended.answers()).as(way).containsEntry("lender", new Chosen("founder"));
        }
    }

    @Test
    void an_interview_without_a_question_shows_nothing() {
        Script script = new Script();
        Map<String, Answer> all = new TreeMap<>(GIVEN);
        all.put("lender", new Chosen("founder"));

        assertThat(hold(script, all, Order.SHORTEST)).isInstanceOf(Ended.Finished.class);
        assertThat(script.shown).isEmpty();
    }

    private Ended hold(Script script) {
        return hold(script, GIVEN, new Order(true, true));
    }

    private Ended hold(Script script, Map<String, Answer> given, Order order) {
        Keeper keeper = (interview, isFinished) -> {
            finished.add(isFinished);
            return null;
        };
        return new Conversation(script, keeper).hold(BooksPack.interview(order, given), new Told());
    }

    /** Results that tell of what they were asked. */
    private final class Told implements Results {
        @Override
        public String verdict(Map<String, Answer> answers, int columns) {
            return "verdict on " + lender(answers);
        }

        @Override
        public String report(Map<String, Answer> answers, int columns) {
            return "report on " + lender(answers);
        }

        @Override
        public String compared(Map<String, Answer> before, Map<String, Answer> after, int columns) {
            return "from " + lender(before) + " to " + lender(after);
        }

        @Override
        public List<Menu.Item> formats() {
            return List.of(new Menu.Item("text", "Text"), new Menu.Item("json", "JSON"));
        }

        @Override
        public String fileName(String format) {
            return "usual." + format;
        }

        @Override
        public boolean exists(String file) {
            return file.endsWith("old.json");
        }

        @Override
        public @Nullable String write(Map<String, Answer> answers, String format, String file) {
            if (file.startsWith("no/")) {
                return "No folder: " + file;
            }
            written.add(format + " " + file);
            return null;
        }

        @Override
        public List<Menu.Item> others() {
            return others;
        }

        private String lender(Map<String, Answer> answers) {
            Answer answer = answers.get("lender");
            return "lender=" + (answer == null ? "" : answer.text());
        }
    }
}
