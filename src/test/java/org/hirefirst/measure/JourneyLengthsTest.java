package org.hirefirst.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Guide;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
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

    /** Questions asked of a person who does not know what the answers leave out. */
    private static int length(Map<String, Answer> person) {
        Map<String, Answer> given = new LinkedHashMap<>();
        int asked = interview(DOOR.pack(), person, given);
        Outcome outcome = Assessor.of(DOOR.pack())
                .assess(own(DOOR.pack(), given), Detail.BRIEF)
                .recommendation()
                .outcome();
        if (outcome == null || outcome.to() == null) {
            return asked;
        }
        return asked + interview(DOOR.refersTo().get(outcome.to()).pack(), person, given);
    }

    private static int interview(Pack pack, Map<String, Answer> person, Map<String, Answer> given) {
        Guide guide = Guide.of(Assessor.of(pack));
        Set<String> screens = new LinkedHashSet<>();
        while (true) {
            Guide.View view = guide.look(own(pack, given));
            String asked = view.next().question();
            if (view.next().settled() || asked == null) {
                return screens.size();
            }
            String screen = People.screen(pack.questions().stream()
                    .filter(question -> question.id().equals(asked))
                    .findFirst()
                    .orElseThrow());
            pack.questions().stream()
                    .filter(question -> People.screen(question).equals(screen))
                    .forEach(question -> given.put(question.id(), person.getOrDefault(question.id(), Answer.UNKNOWN)));
            screens.add(screen);
        }
    }

    private static Map<String, Answer> own(Pack pack, Map<String, Answer> answers) {
        Map<String, Answer> own = new LinkedHashMap<>();
        for (Question question : pack.questions()) {
            Answer answer = answers.get(question.id());
            if (answer != null) {
                own.put(question.id(), answer);
            }
        }
        return own;
    }

    private static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
