package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.testing.Census;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** The comparison is worth what its examples hold: every construct, and every kind of result, occurs often in them. */
class CensusTest {
    private static final int PACKS = 2_000;
    private static final long OFTEN = 20;

    @Test
    void every_construct_of_the_rule_language_occurs_often() {
        occurOften(constructs(), Census::of);
    }

    @Test
    void every_kind_of_result_occurs_often() {
        occurOften(results().toList(), CensusTest::resultsOf);
    }

    private static void occurOften(List<String> wanted, Function<Example, Set<String>> find) {
        Map<String, Integer> counts = new TreeMap<>();
        Seeded.examples(PACKS, EngineEqualsTwinTest.ANSWERS, Size.SMALL)
                .forEach(seeded -> find.apply(seeded.example()).forEach(name -> counts.merge(name, 1, Integer::sum)));
        assertThat(wanted)
                .as("%s", counts)
                .doesNotHaveDuplicates()
                .allMatch(name -> counts.getOrDefault(name, 0) >= OFTEN, "occurs in " + OFTEN + " examples");
        assertThat(wanted).containsAll(counts.keySet());
    }

    private static List<String> constructs() {
        List<String> all = new ArrayList<>(List.of(
                "Checklist",
                "above",
                "at-least",
                "at-most",
                "below",
                "caution to ask about",
                "comparison that no choice satisfies",
                "comparison with several choices",
                "contradiction",
                "enough with a count",
                "enough without a count",
                "fraction",
                "gate that shuts out several",
                "given checklist",
                "given question",
                "ladder without otherwise",
                "negative points",
                "negative ranks",
                "number with fractions",
                "number with max",
                "number with min",
                "number without max",
                "number without min",
                "checklist that may be hidden",
                "ordered choices",
                "points",
                "points and ranks",
                "points for several",
                "question that may not apply",
                "ranking for candidates",
                "ranking for outcomes",
                "ranking that always applies",
                "ranks",
                "ranks for several",
                "step otherwise",
                "three choices",
                "whole number"));
        Stream.of(Domain.class, Ranking.class, Answer.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .forEach(kind -> all.add(kind.getSimpleName()));
        Stream.of(Outcome.Kind.values()).forEach(kind -> all.add(kind.word()));
        all.addAll(List.of("advice otherwise", "close otherwise", "refer otherwise"));
        all.addAll(List.of("hire with next", "refer with next", "together of three"));
        conditions(Condition.class)
                .forEach(kind -> placesOf(kind).forEach(place -> all.add(kind.getSimpleName() + " in " + place)));
        return all;
    }

    private static Stream<Class<?>> conditions(Class<?> kind) {
        return kind.isInterface()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(CensusTest::conditions)
                : Stream.of(kind);
    }

    private static List<String> placesOf(Class<?> condition) {
        if (condition == Condition.Recommended.class || condition == Condition.NamesFirst.class) {
            return List.of("a caution");
        } else if (Condition.OverResult.class.isAssignableFrom(condition)) {
            return List.of("an outcome", "a caution");
        }
        return List.of("a question", "a fact", "evidence", "a gate", "a step", "an outcome", "a caution");
    }

    private static Stream<String> results() {
        return Stream.of(
                        Stream.of(
                                "against",
                                "because",
                                "caution that is true",
                                "caution to settle",
                                "chosen by answers",
                                "decided by what is open",
                                "dormant answer",
                                "flip by one change",
                                "flip by three changes",
                                "flip by two changes",
                                "flip with what it shows",
                                "gate that is true",
                                "kept while waiting",
                                "nothing left to ask",
                                "outcome to settle",
                                "points below 0",
                                "ranking settled",
                                "ranking to settle",
                                "ranking unsettled",
                                "settled with one possible",
                                "settled with several possible",
                                "several next",
                                "several possible",
                                "shut out"),
                        Stream.of(Standing.values()).map(Standing::word),
                        Stream.of(Outcome.Kind.values()).map(Outcome.Kind::word),
                        Stream.of(Flips.Status.FOUND, Flips.Status.NONE, Flips.Status.NOT_SEARCHED)
                                .map(status -> "flips " + status.word()),
                        Stream.of(Assessment.Open.State.values()).map(Assessment.Open.State::word))
                .flatMap(names -> names);
    }

    private static Set<String> resultsOf(Example example) {
        Assessor assessor = Assessor.of(example.pack());
        Assessment a = assessor.assess(example.answers(), Detail.FULL);
        Set<String> found = new HashSet<>(
                Set.of(a.standing().word(), "flips " + a.flips().status().word()));
        if (a.recommendation().outcome() != null) {
            found.add(a.recommendation().outcome().kind().word());
        }
        a.open().forEach(open -> open(open, a, found));
        a.flips().changes().forEach(flip -> flip(flip, found));
        note(found, "dormant answer", !a.dormant().isEmpty());
        note(found, "several possible", a.possible().size() > 1);
        note(found, "several next", a.recommendation().next().size() > 1);
        note(
                found,
                "decided by what is open",
                a.standing() == Standing.DECIDED && !a.restsOn().isEmpty());
        note(found, "because", a.because().stream().anyMatch(Assessment.Contribution.class::isInstance));
        note(found, "chosen by answers", a.because().stream().anyMatch(Assessment.ChosenByAnswers.class::isInstance));
        note(found, "against", !a.against().isEmpty());
        note(found, "gate that is true", !a.gates().isEmpty());
        note(found, "caution that is true", !a.cautions().isEmpty());
        note(found, "shut out", a.scores().stream().anyMatch(Assessment.Score::excluded));
        note(found, "points below 0", a.scores().stream().anyMatch(score -> score.points() < 0));
        a.rankings().forEach(ranked -> found.add(ranked.settled() ? "ranking settled" : "ranking unsettled"));
        Next next = assessor.next(example.answers());
        note(found, "settled with one possible", next.settled() && a.possible().size() == 1);
        note(
                found,
                "settled with several possible",
                next.settled() && a.possible().size() > 1);
        note(found, "nothing left to ask", next.question() == null);
        return found;
    }

    private static void open(Assessment.Open open, Assessment assessment, Set<String> found) {
        found.add(open.state().word());
        note(
                found,
                "kept while waiting",
                assessment.answers().containsKey(open.question()) && open.state() == Assessment.Open.State.WAITING);
        open.changes().forEach(change -> found.add(change.replaceFirst(":.*", "") + " to settle"));
    }

    private static void flip(Flips.Flip flip, Set<String> found) {
        note(found, "flip by one change", flip.change().size() == 1);
        note(found, "flip by two changes", flip.change().size() == 2);
        note(found, "flip by three changes", flip.change().size() == 3);
        note(found, "flip with what it shows", !flip.with().isEmpty());
    }

    private static void note(Set<String> found, String name, boolean so) {
        if (so) {
            found.add(name);
        }
    }
}
