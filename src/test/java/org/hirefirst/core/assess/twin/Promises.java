package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;

/** What every assessment is held to, checked on one pack and one set of answers. */
final class Promises {
    private final Function<Pack, Advisor> makeAdvisor;
    private final Pack pack;
    private final Map<String, Answer> answers;
    private final Sheet sheet;
    private final Known known;
    private final Advisor advisor;
    private final Assessment before;

    Promises(Function<Pack, Advisor> makeAdvisor, Example example) {
        this.makeAdvisor = makeAdvisor;
        pack = example.pack();
        answers = example.answers();
        sheet = new Sheet(pack);
        known = new Known(sheet, answers);
        advisor = makeAdvisor.apply(pack);
        before = advisor.assess(answers);
    }

    void answering_never_adds_to_what_is_possible() {
        for (Question question : pack.questions()) {
            Answer kept = known.answer(question);
            if (kept == null || kept instanceof Answer.Unknown) {
                for (Answer answer : everyAnswer(question)) {
                    assertThat(before.possible())
                            .as("%s = %s", question.id(), answer)
                            .containsAll(briefWith(question, answer).possible());
                }
            }
        }
    }

    void the_recommendation_is_possible_or_built_in() {
        assertThat(before.possible()).isNotEmpty();
        if (before.recommendation().outcome() == null) {
            assertThat(before.recommendation().id()).isIn(Outcome.TOO_LITTLE_KNOWN, Outcome.UNDECIDED);
        } else {
            assertThat(before.recommendation().id()).isIn(before.possible());
        }
    }

    void a_decided_result_survives_every_further_answer() {
        if (before.standing() != Standing.DECIDED) {
            return;
        }
        for (Question question : pack.questions().stream().filter(known::open).toList()) {
            for (Answer answer : everyAnswer(question)) {
                assertStillDecided(briefWith(question, answer));
            }
        }
        Known walk = known;
        Dice dice = dice();
        for (int step = 0; step < pack.questions().size(); step++) {
            Optional<Question> next =
                    dice.shuffled(pack.questions()).stream().filter(walk::open).findFirst();
            if (next.isPresent()) {
                walk = walk.with(next.get().id(), dice.pick(everyAnswer(next.get())));
                assertStillDecided(advisor.brief(walk.answers()));
            }
        }
    }

    private void assertStillDecided(Assessment after) {
        assertThat(after.standing()).as("after %s", after.answers()).isEqualTo(Standing.DECIDED);
        assertThat(after.recommendation().id())
                .as("after %s", after.answers())
                .isEqualTo(before.recommendation().id());
    }

    void nobody_who_is_shut_out_is_named() {
        List<String> named = new ArrayList<>(before.recommendation().next());
        if (before.recommendation().outcome() != null) {
            named.addAll(before.recommendation().outcome().names());
        }
        for (Assessment.Score score : before.scores()) {
            if (score.excluded()) {
                assertThat(named).doesNotContain(score.candidate().id());
            }
        }
    }

    /** Dormant answers are no part of it. */
    void a_flip_leads_where_it_says() {
        for (Flips.Flip flip : before.flips().changes()) {
            Map<String, Answer> changed = new LinkedHashMap<>(before.answers());
            flip.change().forEach((question, change) -> {
                assertThat(change.from()).isEqualTo(answers.get(question));
                changed.put(question, answer(question, change.to()));
            });
            flip.with().forEach((question, value) -> changed.put(question, answer(question, value)));
            Assessment after = advisor.brief(changed);
            assertThat(after.recommendation().id()).as("%s", flip).isEqualTo(flip.to());
            assertThat(after.standing()).as("%s", flip).isGreaterThanOrEqualTo(before.standing());
        }
    }

    private Answer answer(String question, Flips.Value value) {
        if (value instanceof Flips.Choice choice) {
            return choice.answer();
        }
        return sheet.values(sheet.question(question)).stream()
                .map(Value::answer)
                .filter(answer -> answer instanceof Answer.Amount amount
                        && ((Flips.Region) value).range().contains(amount.number()))
                .findFirst()
                .orElseThrow();
    }

    void answers_of_hidden_questions_change_nothing_but_dormant() {
        for (Question question : pack.questions()) {
            if (known.sight(question) == Known.Sight.HIDDEN) {
                for (Answer answer : everyAnswer(question)) {
                    Assessment after = with(question, answer);
                    assertThat(after.dormant()).containsEntry(question.id(), answer);
                    assertThat(fieldsBut(after, "dormant")).isEqualTo(fieldsBut(before, "dormant"));
                }
            }
        }
    }

    void the_order_of_the_answers_changes_nothing() {
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        dice().shuffled(List.copyOf(answers.keySet())).forEach(id -> shuffled.put(id, answers.get(id)));
        assertThat(AssessmentText.of(advisor.assess(shuffled))).isEqualTo(AssessmentText.of(before));
    }

    /** Two exceptions are meant: where nothing is scored it counts as a question, and flips get no third change. */
    void a_question_that_nothing_reads_changes_nothing_but_what_is_open() {
        if (pack.evidence().stream().allMatch(evidence -> evidence.points().isEmpty())) {
            return;
        }
        Assessment after =
                makeAdvisor.apply(UnreadQuestion.addedTo(pack, dice())).assess(answers);
        List<Assessment.Open> open = new ArrayList<>(after.open());
        open.removeIf(
                one -> one.question().equals(UnreadQuestion.ID) && one.changes().isEmpty());
        assertThat(open).isEqualTo(before.open());
        assertThat(fieldsBut(after, "open", "changes", "flips"))
                .isEqualTo(fieldsBut(before, "open", "changes", "flips"));
        assertThat(after.flips().changes())
                .isEqualTo(before.flips().changes().stream()
                        .filter(flip -> flip.change().size() < 3)
                        .toList());
    }

    void where_asking_may_stop_no_answer_to_what_is_unasked_changes_the_outcome() {
        if (advisor.settled(answers)) {
            for (Known filling : new Ahead(sheet).fillings(known)) {
                assertThat(advisor.brief(filling.answers()).recommendation().id())
                        .as("after %s", filling.answers())
                        .isIn(before.recommendation().id(), Outcome.TOO_LITTLE_KNOWN);
            }
        }
    }

    void a_brief_assessment_differs_only_in_what_it_leaves_out() {
        assertThat(fieldsBut(advisor.brief(answers), "restsOn", "changes", "flips"))
                .isEqualTo(fieldsBut(before, "restsOn", "changes", "flips"));
    }

    /** The same throws for each promise, so that one fails alone as it does after others. */
    private Dice dice() {
        return new Dice(answers.size());
    }

    private Assessment briefWith(Question question, Answer answer) {
        return advisor.brief(known.with(question.id(), answer).answers());
    }

    private Assessment with(Question question, Answer answer) {
        return advisor.assess(known.with(question.id(), answer).answers());
    }

    private List<Answer> everyAnswer(Question question) {
        List<Answer> all = new ArrayList<>();
        sheet.values(question).forEach(value -> all.add(value.answer()));
        all.add(Answer.UNKNOWN);
        return all;
    }

    private static Map<String, String> fieldsBut(Assessment assessment, String... left) {
        Map<String, String> fields = AssessmentText.of(assessment);
        fields.keySet().removeAll(List.of(left));
        return fields;
    }
}
