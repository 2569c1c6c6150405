package org.hirefirst.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.People;
import org.jspecify.annotations.Nullable;

/**
 * How many questions it takes until the outcome is settled, for random answers; the screen of a checklist counts as one
 * question. The same people are asked in every order.
 */
final class InterviewLengths {
    private final Map<String, List<Question>> screens = new LinkedHashMap<>();
    private final Map<String, String> screenOf = new LinkedHashMap<>();
    private final Guide guide;
    private final List<Map<String, Answer>> people = new ArrayList<>();
    private final Random random;

    /** Draws the people. */
    InterviewLengths(Pack pack, int people, long seed) {
        guide = Guide.of(Assessor.of(pack));
        random = new Random(seed);
        for (Question question : pack.questions()) {
            String screen = People.screen(question);
            screens.computeIfAbsent(screen, id -> new ArrayList<>()).add(question);
            screenOf.put(question.id(), screen);
        }
        for (int i = 0; i < people; i++) {
            this.people.add(People.complete(pack, random));
        }
    }

    /** The lengths in the order that the program chooses. */
    List<Integer> chosen() {
        return people.stream().map(person -> length(person, null)).toList();
    }

    /** The lengths in the order of the file. */
    List<Integer> inFileOrder() {
        List<String> order = List.copyOf(screens.keySet());
        return people.stream().map(person -> length(person, order)).toList();
    }

    /** The lengths of as many interviews in random orders, people and orders taking turns. */
    List<Integer> inRandomOrders(int interviews, int orders) {
        List<List<String>> shuffled = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            List<String> order = new ArrayList<>(screens.keySet());
            Collections.shuffle(order, random);
            shuffled.add(order);
        }
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < interviews; i++) {
            lengths.add(length(people.get(i % people.size()), shuffled.get(i % orders)));
        }
        return lengths;
    }

    private int length(Map<String, Answer> person, @Nullable List<String> order) {
        Map<String, Answer> given = new LinkedHashMap<>();
        int asked = 0;
        while (true) {
            Guide.View view = guide.look(given);
            if (view.next().settled()) {
                return asked;
            }
            String screen = order == null ? screenOf.get(view.next().question()) : first(order, view, given);
            screens.get(screen).forEach(question -> given.put(question.id(), person.get(question.id())));
            asked++;
        }
    }

    private String first(List<String> order, Guide.View view, Map<String, Answer> given) {
        return order.stream()
                .filter(screen -> screens.get(screen).stream()
                        .anyMatch(q -> view.visible().contains(q.id()) && !given.containsKey(q.id())))
                .findFirst()
                .orElseThrow();
    }
}
