package org.hirefirst.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.People;
import org.jspecify.annotations.Nullable;

/**
 * How many questions it takes until the outcome of a pack is settled, in one order or another; the screen of a checklist
 * counts as one question. Who leaves a question out does not know.
 */
final class InterviewLengths {
    private final Map<String, List<Question>> screens = new LinkedHashMap<>();
    private final Map<String, String> screenOf = new LinkedHashMap<>();
    private final Assessor assessor;

    /** Chooses what is asked next, and says whether it is settled. */
    private interface Way {
        Next next(Map<String, Answer> given, @Nullable String topic);
    }

    InterviewLengths(Pack pack) {
        assessor = Assessor.of(pack);
        for (Question question : pack.questions()) {
            String screen = People.screen(question);
            screens.computeIfAbsent(screen, id -> new ArrayList<>()).add(question);
            screenOf.put(question.id(), screen);
        }
    }

    /** So many people, each with a real answer to every question. */
    static List<Map<String, Answer>> people(Pack pack, int people, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, people)
                .mapToObj(i -> People.complete(pack, random))
                .toList();
    }

    /** In the order that the program chooses, topics kept together. */
    List<Integer> chosen(List<Map<String, Answer>> people) {
        return lengths(people, assessor::next);
    }

    /** Where always the question comes next that tells most, whatever its topic. */
    List<Integer> withoutTopics(List<Map<String, Answer>> people) {
        return lengths(people, (given, topic) -> assessor.next(given));
    }

    /** In the order of the file. */
    List<Integer> inFileOrder(List<Map<String, Answer>> people) {
        return lengths(people, inOrder(List.copyOf(screens.keySet())));
    }

    /** The lengths of as many interviews in random orders, people and orders taking turns. */
    List<Integer> inRandomOrders(List<Map<String, Answer>> people, int interviews, int orders, long seed) {
        Random random = new Random(seed);
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            List<String> order = new ArrayList<>(screens.keySet());
            Collections.shuffle(order, random);
            ways.add(inOrder(order));
        }
        return IntStream.range(0, interviews)
                .mapToObj(i -> given(people.get(i % people.size()), ways.get(i % orders))
                        .size())
                .toList();
    }

    /** Whether the outcome where the interview stops is the one of all the person's answers. */
    boolean stopsRight(Map<String, Answer> person) {
        Map<String, Answer> given = new LinkedHashMap<>();
        given(person, assessor::next).forEach(screen -> answer(screen, person, given));
        return recommended(given).equals(recommended(person));
    }

    /** The mean length of the shortest interviews there can be, whatever is asked next, for people of all answers. */
    double best() {
        return best(Map.of(), new HashMap<>());
    }

    private double best(Map<String, Answer> given, Map<Map<String, Answer>, Double> known) {
        Double before = known.get(given);
        if (before != null) {
            return before;
        }
        Assessment assessment = assessor.assess(given, Detail.BRIEF);
        double best = 0;
        if (assessment.standing() != Standing.DECIDED) {
            best = open(assessment).stream()
                    .mapToDouble(screen -> People.fillings(screens.getOrDefault(screen, List.of())).stream()
                            .mapToDouble(filling -> best(union(given, filling), known))
                            .average()
                            .orElseThrow())
                    .min()
                    .orElseThrow();
            best++;
        }
        known.put(given, best);
        return best;
    }

    private List<Integer> lengths(List<Map<String, Answer>> people, Way way) {
        return people.stream().map(person -> given(person, way).size()).toList();
    }

    /** The screens that the person is asked. */
    private List<String> given(Map<String, Answer> person, Way way) {
        Map<String, Answer> given = new LinkedHashMap<>();
        List<String> asked = new ArrayList<>();
        String topic = null;
        for (Next next = way.next(given, topic); !isOver(next); next = way.next(given, topic)) {
            String screen = screenOf.getOrDefault(String.valueOf(next.question()), "");
            answer(screen, person, given);
            topic = screens.getOrDefault(screen, List.of()).get(0).topic();
            asked.add(screen);
        }
        return asked;
    }

    /** Whether it is settled, or nothing that is unasked can settle it. */
    private static boolean isOver(Next next) {
        return next.settled() || next.question() == null;
    }

    private void answer(String screen, Map<String, Answer> person, Map<String, Answer> given) {
        screens.getOrDefault(screen, List.of())
                .forEach(question -> given.put(question.id(), person.getOrDefault(question.id(), Answer.UNKNOWN)));
    }

    private Way inOrder(List<String> order) {
        return (given, topic) -> {
            Set<String> open = open(assessor.assess(given, Detail.BRIEF));
            String first = order.stream().filter(open::contains).findFirst().orElse(null);
            String question = first == null
                    ? null
                    : screens.getOrDefault(first, List.of()).get(0).id();
            return new Next(isOver(assessor.next(given)), question);
        };
    }

    /** The screens that show and have no answer. */
    private Set<String> open(Assessment assessment) {
        return assessment.open().stream()
                .filter(open -> open.state() == Assessment.Open.State.UNASKED)
                .map(open -> screenOf.getOrDefault(open.question(), ""))
                .collect(Collectors.toSet());
    }

    private String recommended(Map<String, Answer> answers) {
        return assessor.assess(answers, Detail.BRIEF).recommendation().id();
    }

    private static Map<String, Answer> union(Map<String, Answer> some, Map<String, Answer> more) {
        Map<String, Answer> both = new HashMap<>(some);
        both.putAll(more);
        return both;
    }
}
