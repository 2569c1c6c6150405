package org.hirefirst.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.test.CaseResult;
import org.hirefirst.core.test.TestReport;
import org.hirefirst.reader.LoadedPack;
import org.junit.jupiter.api.Test;

class RevopsVsCroTest {
    private static final RulesFolder RULES = RulesFolder.in(Path.of("rules"));
    private static final LoadedPack LOADED = RULES.pack("revops-vs-cro");
    private static final Pack PACK = LOADED.pack();
    private static final Assessor ASSESSOR = Assessor.of(PACK);

    /** Revenue on each side of the thresholds of the pack. */
    private static final List<Answer> AMOUNTS =
            Stream.of(1, 5, 20, 60).map(RevopsVsCroTest::millions).toList();

    @Test
    void its_cases_hold_and_reach_every_rule() {
        TestReport report = RULES.test(LOADED);
        assertThat(report.results()).filteredOn(result -> !result.passed()).isEmpty();
        assertThat(report.results()).extracting(CaseResult::passed).isNotEmpty();
        assertThat(report.coverage().covered()).isEqualTo(report.coverage().total());
    }

    @Test
    void no_single_screen_alone_gives_a_hire() {
        List<String> hires = screens().stream()
                .flatMap(screen -> fillings(screen).stream())
                .filter(answers -> !ASSESSOR.assess(answers, Detail.BRIEF)
                        .recommendation()
                        .namedFirst()
                        .isEmpty())
                .map(Map::toString)
                .toList();
        assertThat(hires).isEmpty();
    }

    @Test
    void neither_side_comes_first_more_than_twice_as_often_for_random_answers() {
        Map<String, Integer> first = new TreeMap<>();
        Map<String, Integer> ahead = new TreeMap<>();
        Random random = new Random(20);
        for (int i = 0; i < 3_000; i++) {
            Assessment one = ASSESSOR.assess(randomAnswers(random), Detail.BRIEF);
            List<String> named = one.recommendation().namedFirst();
            if (named.size() == 1) {
                first.merge(named.get(0), 1, Integer::sum);
            }
            int lead = one.scores().get(0).points() - one.scores().get(1).points();
            if (Math.abs(lead) >= 2) {
                ahead.merge(one.scores().get(lead > 0 ? 0 : 1).candidate().id(), 1, Integer::sum);
            }
        }
        assertThat(withinTwice(first)).as("named first: %s", first).isTrue();
        assertThat(withinTwice(ahead)).as("ahead by points: %s", ahead).isTrue();
    }

    @Test
    void it_has_ten_to_sixteen_screens() {
        assertThat(screens()).hasSizeBetween(10, 16);
    }

    @Test
    void every_claim_of_its_source_is_used_or_said_to_be_unused() {
        Source source = PACK.sources().stream()
                .filter(one -> one.id().equals("S4"))
                .findFirst()
                .orElseThrow();
        Set<String> used = cited().collect(Collectors.toSet());
        assertThat(source.claims()).hasSize(100);
        assertThat(source.claims().keySet())
                .allMatch(claim -> used.contains(claim) != source.unused().containsKey(claim));
    }

    private static boolean withinTwice(Map<String, Integer> counts) {
        int revops = counts.getOrDefault("revops", 0);
        int cro = counts.getOrDefault("cro", 0);
        return revops <= 2 * cro && cro <= 2 * revops;
    }

    private static Map<String, Answer> randomAnswers(Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : PACK.questions()) {
            List<Answer> all = answersTo(question);
            answers.put(question.id(), all.get(random.nextInt(all.size())));
        }
        return answers;
    }

    private static Collection<List<Question>> screens() {
        return PACK.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> question.checklist() == null ? question.id() : question.checklist(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static List<Map<String, Answer>> fillings(List<Question> screen) {
        List<Map<String, Answer>> fillings = List.of(Map.of());
        for (Question question : screen) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> filling : fillings) {
                for (Answer answer : answersTo(question)) {
                    Map<String, Answer> one = new LinkedHashMap<>(filling);
                    one.put(question.id(), answer);
                    longer.add(one);
                }
            }
            fillings = longer;
        }
        return fillings;
    }

    private static List<Answer> answersTo(Question question) {
        return question.domain() instanceof Domain.Choices choices
                ? choices.choices().stream()
                        .<Answer>map(choice -> new Answer.Chosen(choice.id()))
                        .toList()
                : AMOUNTS;
    }

    private static Answer millions(int millions) {
        return new Answer.Amount(BigDecimal.valueOf(millions).movePointRight(6));
    }

    private static Stream<String> cited() {
        Set<String> cited = new LinkedHashSet<>();
        PACK.questions().forEach(one -> cited.addAll(one.cite()));
        PACK.evidence().forEach(one -> cited.addAll(one.cite()));
        PACK.gates().forEach(one -> cited.addAll(one.cite()));
        PACK.cautions().forEach(one -> cited.addAll(one.cite()));
        for (Outcome outcome : PACK.outcomes()) {
            cited.addAll(outcome.cite());
            outcome.plan().forEach(step -> cited.addAll(step.cite()));
        }
        PACK.candidates().forEach(one -> {
            if (one.card() != null) {
                Stream.of(
                                one.card().owns(),
                                one.card().doesNotOwn(),
                                one.card().deliverables(),
                                one.card().kpis(),
                                one.card().terms())
                        .flatMap(List::stream)
                        .forEach(line -> cited.addAll(line.cite()));
                one.card().vetting().forEach(line -> cited.addAll(line.cite()));
            }
        });
        return cited.stream();
    }
}
