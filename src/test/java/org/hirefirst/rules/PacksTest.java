package org.hirefirst.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.test.TestReport;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.testing.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every decision that comes with the product. {@code -Dpeople=100000} prints the shares. */
class PacksTest {
    private static final RulesFolder RULES = RulesFolder.in(Path.of("rules"));
    private static final int PEOPLE = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void its_cases_hold_and_reach_every_rule_and_answer(String id) {
        TestReport report = RULES.test(RULES.pack(id));
        assertThat(report.results())
                .isNotEmpty()
                .filteredOn(result -> !result.passed())
                .isEmpty();
        assertThat(report.coverage().covered()).isEqualTo(report.coverage().total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void whoever_knows_no_answer_is_told_so_and_sent_to_nobody(String id) {
        Pack pack = RULES.pack(id).pack();
        Map<String, Answer> unknown = new LinkedHashMap<>();
        pack.questions().forEach(question -> unknown.put(question.id(), Answer.UNKNOWN));
        Assessment assessment = Assessor.of(pack).assess(unknown, Detail.BRIEF);

        assertThat(assessment.standing()).isEqualTo(Standing.TOO_LITTLE_KNOWN);
        assertThat(assessment.recommendation().namedFirst()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void no_single_screen_alone_gives_a_hire(String id) {
        Assessor assessor = Assessor.of(RULES.pack(id).pack());
        List<String> hires = People.screens(assessor.pack()).stream()
                .flatMap(screen -> People.fillings(screen).stream())
                .filter(answers -> !assessor.assess(answers, Detail.BRIEF)
                        .recommendation()
                        .namedFirst()
                        .isEmpty())
                .map(Map::toString)
                .toList();
        assertThat(hires).isEmpty();
    }

    /**
     * Where nothing is wrong but what one screen tells, a hire rests on little and has to say so. Two jobs ticked on the
     * checklist of COO or OaaS are two signs, so that there only one answer may change.
     */
    @ParameterizedTest
    @CsvSource({"revops-vs-cro, one-sign, 9", "coo-vs-oaas, one-sign, 1", "marketing-ops, few-signs, 9"})
    void a_hire_for_what_one_screen_alone_tells_comes_with_a_warning(String id, String caution, int changes) {
        LoadedPack loaded = RULES.pack(id);
        Map<String, Answer> nothingWrong = nothingWrong(loaded);
        Assessor assessor = Assessor.of(loaded.pack());
        List<Assessment> hires = People.screens(loaded.pack()).stream()
                .flatMap(screen -> People.fillings(screen).stream())
                .filter(filling -> changed(nothingWrong, filling) <= changes)
                .map(filling -> assessor.assess(with(nothingWrong, filling), Detail.BRIEF))
                .filter(one -> !one.recommendation().namedFirst().isEmpty())
                .toList();
        assertThat(hires)
                .isNotEmpty()
                .filteredOn(one -> one.cautions().stream()
                        .noneMatch(fired -> fired.caution().id().equals(caution)))
                .extracting(one -> one.recommendation().id() + " for " + one.answers())
                .isEmpty();
    }

    private static Map<String, Answer> nothingWrong(LoadedPack pack) {
        return RULES.cases(pack).stream()
                .filter(one -> one.name().equals("nothing wrong"))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private static long changed(Map<String, Answer> from, Map<String, Answer> to) {
        return to.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(from.get(answer.getKey())))
                .count();
    }

    private static Map<String, Answer> with(Map<String, Answer> answers, Map<String, Answer> others) {
        Map<String, Answer> both = new LinkedHashMap<>(answers);
        both.putAll(others);
        return both;
    }

    /** The front door says in its file why operations may lead more than twice as often as another. */
    @ParameterizedTest
    @CsvSource({"which-role, 4", "revops-vs-cro, 2", "coo-vs-oaas, 2", "marketing-ops, 2"})
    void no_candidate_leads_many_times_as_often_as_another_for_random_answers(String id, int times) {
        LoadedPack loaded = RULES.pack(id);
        Map<String, Integer> first = new TreeMap<>();
        Map<String, Integer> ahead = new TreeMap<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        loaded.pack().candidates().stream().map(Candidate::id).forEach(candidate -> {
            first.put(candidate, 0);
            ahead.put(candidate, 0);
        });
        Integer wanted = Integer.getInteger("people");
        count(loaded.pack(), wanted == null ? PEOPLE : wanted, first, ahead, outcomes);
        if (wanted != null) {
            System.out.printf("%s: named first %s, ahead by points %s, outcomes %s%n", id, first, ahead, outcomes);
        }
        assertThat(within(times, first)).as("named first: %s", first).isTrue();
        assertThat(within(times, ahead)).as("ahead by points: %s", ahead).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void it_has_ten_to_sixteen_screens(String id) {
        assertThat(People.screens(RULES.pack(id).pack())).hasSizeBetween(10, 16);
    }

    @ParameterizedTest
    @ValueSource(strings = "which-role")
    void the_front_door_asks_twelve_questions_at_most(String id) {
        assertThat(People.screens(RULES.pack(id).pack())).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void it_says_what_to_do_whatever_comes_out(String id) {
        assertThat(RULES.pack(id).pack().outcomes())
                .filteredOn(outcome -> outcome.kind() != Outcome.Kind.REFER && outcome.kind() != Outcome.Kind.CLOSE)
                .allSatisfy(outcome -> {
                    assertThat(outcome.says()).as(outcome.id()).isNotNull();
                    assertThat(outcome.plan()).as(outcome.id()).isNotEmpty();
                    assertThat(outcome.plan())
                            .as(outcome.id())
                            .allMatch(step -> step.who() != null && step.done() != null);
                });
    }

    private static void count(
            Pack pack,
            int people,
            Map<String, Integer> first,
            Map<String, Integer> ahead,
            Map<String, Integer> outcomes) {
        Assessor assessor = Assessor.of(pack);
        Random random = new Random(20);
        for (int i = 0; i < people; i++) {
            Map<String, Answer> answers = People.complete(pack, random);
            Assessment one = assessor.assess(answers, Detail.BRIEF);
            outcomes.merge(one.recommendation().id(), 1, Integer::sum);
            List<String> named = one.recommendation().namedFirst();
            if (named.size() == 1) {
                first.merge(named.get(0), 1, Integer::sum);
            }
            List<Assessment.Score> scores = new ArrayList<>(one.scores());
            scores.sort((a, b) -> b.points() - a.points());
            if (scores.get(0).points() - scores.get(1).points() >= 2) {
                ahead.merge(scores.get(0).candidate().id(), 1, Integer::sum);
            }
        }
    }

    private static boolean within(int times, Map<String, Integer> counts) {
        int least = counts.values().stream().mapToInt(count -> count).min().orElseThrow();
        int most = counts.values().stream().mapToInt(count -> count).max().orElseThrow();
        return most <= times * least;
    }
}
