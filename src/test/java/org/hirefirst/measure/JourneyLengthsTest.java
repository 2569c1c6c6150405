package org.hirefirst.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;
import org.hirefirst.testing.People;
import org.junit.jupiter.api.Test;

/**
 * How many questions lead from the front door to a settled decision of the pack it refers to, where to begin aside.
 * {@code -Djourneys=10000} asks more people and prints the figures.
 */
class JourneyLengthsTest {
    private static final int MOST = 20;
    private static final int ABOUT = 13;
    private static final PackLibrary LIBRARY = new PackLibrary(new BundledRules(), null);
    private static final LoadedPack DOOR = good(LIBRARY.load("which-role"));
    private static final Order ORDER = new Order(false, false);
    private static final Guide GUIDE = guide();

    @Test
    void random_people_are_asked_twenty_questions_at_most() {
        Integer wanted = Integer.getInteger("journeys");
        Random random = new Random(20);
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < (wanted == null ? 300 : wanted); i++) {
            Map<String, Answer> person = new LinkedHashMap<>();
            for (LoadedPack other : DOOR.refersTo().values()) {
                person.putAll(People.complete(other.pack(), random));
            }
            person.putAll(People.complete(DOOR.pack(), random));
            lengths.add(length(person));
        }
        if (wanted != null) {
            Lengths.print("random journeys", lengths);
        }
        assertThat(lengths).allMatch(length -> length <= MOST);
    }

    @Test
    void the_companies_of_the_stories_are_asked_about_twelve() {
        List<Integer> lengths =
                stories().values().stream().map(JourneyLengthsTest::length).toList();
        if (Integer.getInteger("journeys") != null) {
            Lengths.print("journeys of the stories", lengths);
        }
        assertThat(lengths).hasSizeGreaterThanOrEqualTo(40).allMatch(length -> length <= MOST);
        assertThat(Lengths.mean(lengths)).isLessThan(ABOUT);
    }

    /** The answers of each story, to the front door and to the pack that it is about, by name. */
    private static Map<String, Map<String, Answer>> stories() {
        Map<String, Map<String, Answer>> stories = new LinkedHashMap<>();
        for (LoadedPack pack : DOOR.refersTo().values()) {
            collect(pack, stories);
        }
        collect(DOOR, stories);
        return stories;
    }

    private static void collect(LoadedPack pack, Map<String, Map<String, Answer>> stories) {
        for (PackCase one : good(LIBRARY.cases(pack))) {
            if (one.name().startsWith("story: ")) {
                stories.computeIfAbsent(one.name(), name -> new LinkedHashMap<>())
                        .putAll(one.answers());
            }
        }
    }

    /** Questions asked of a person who does not know what the answers leave out, and who answers no details. */
    private static int length(Map<String, Answer> person) {
        Interview interview = Interview.start(DOOR.pack(), GUIDE, ORDER, Map.of());
        int asked = 0;
        while (!(interview.turn() instanceof Turn.Review)) {
            if (interview.turn() instanceof Turn.Ask ask) {
                interview = interview.answer(answers(ask.step(), person));
                asked++;
            } else if (interview.turn() instanceof Turn.Settled) {
                interview = interview.enough();
            } else {
                interview = interview.goOn();
            }
        }
        return asked;
    }

    private static Map<String, Answer> answers(Step step, Map<String, Answer> person) {
        return step.questions().stream()
                .collect(
                        Collectors.toMap(Question::id, question -> person.getOrDefault(question.id(), Answer.UNKNOWN)));
    }

    /** The guide of the conversation, prepared once. */
    private static Guide guide() {
        Map<String, Supplier<Assessor>> others = new LinkedHashMap<>();
        DOOR.refersTo().forEach((id, other) -> {
            Assessor assessor = Assessor.of(other.pack());
            others.put(id, () -> assessor);
        });
        return Guide.of(Assessor.of(DOOR.pack()), others, ORDER);
    }

    private static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
