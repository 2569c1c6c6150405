package org.hirefirst.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Choosing what to ask next is worth it, topics kept together, and stopping early costs nothing.
 * {@code -Dinterviews=1000} asks more people and prints the figures; {@code -Dearly-stops=10000} stops more often.
 */
class InterviewLengthsTest {
    private static final PackLibrary LIBRARY =
            new PackLibrary(new BundledRules(), new FolderRules(Path.of("src/test/resources/example")));
    private static final int ORDERS = 100;
    private static final int FEW = 10;
    private static final long SEED = 20;

    /** The most questions that keeping topics together may cost on average, in any pack. */
    private static final double COST_OF_TOPICS = 2.5;

    /**
     * The least share of the questions in file order that is saved, in any pack, where what tells most is asked first. Only
     * to leave out what can change nothing saves less.
     */
    private static final double SAVED = 0.15;

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void an_interview_is_shorter_than_in_random_orders_and_no_longer_than_in_file_order(String id) {
        Pack pack = load(id).pack();
        InterviewLengths lengths = new InterviewLengths(pack);
        List<Map<String, Answer>> people = InterviewLengths.people(pack, wanted("interviews", FEW), SEED);

        List<Integer> chosen = lengths.chosen(people);
        List<Integer> withoutTopics = lengths.withoutTopics(people);
        List<Integer> file = lengths.inFileOrder(people);
        List<Integer> random = lengths.inRandomOrders(people, Math.max(people.size(), ORDERS), ORDERS, SEED);

        print(id + ", as chosen", chosen);
        print(id + ", as chosen, topics aside", withoutTopics);
        print(id + ", file order", file);
        print(id + ", " + ORDERS + " random orders", random);
        assertThat(Lengths.mean(chosen))
                .isLessThan(Lengths.mean(random))
                .isLessThanOrEqualTo(Lengths.mean(file))
                .isLessThanOrEqualTo(Lengths.mean(withoutTopics) + COST_OF_TOPICS);
        assertThat(Lengths.mean(withoutTopics)).isLessThan((1 - SAVED) * Lengths.mean(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void the_companies_of_a_packs_stories_are_asked_no_more_than_in_file_order(String id) {
        LoadedPack loaded = load(id);
        InterviewLengths lengths = new InterviewLengths(loaded.pack());
        List<Map<String, Answer>> stories = good(LIBRARY.cases(loaded)).stream()
                .filter(one -> one.name().startsWith("story: "))
                .map(PackCase::answers)
                .toList();

        List<Integer> chosen = lengths.chosen(stories);
        List<Integer> file = lengths.inFileOrder(stories);

        print(id + ", " + stories.size() + " stories, as chosen", chosen);
        print(id + ", its stories, topics aside", lengths.withoutTopics(stories));
        print(id + ", its stories, file order", file);
        assertThat(Lengths.mean(chosen)).isLessThanOrEqualTo(Lengths.mean(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops", "finance-first"})
    void where_an_interview_stops_the_outcome_is_that_of_all_answers(String id) {
        Pack pack = load(id).pack();
        InterviewLengths lengths = new InterviewLengths(pack);

        assertThat(InterviewLengths.people(pack, wanted("early-stops", FEW), SEED))
                .allMatch(lengths::stopsRight);
    }

    /** Small packs, and how close is close; the larger one takes a minute, and goes along where lengths are wanted. */
    static List<Arguments> small() {
        Arguments quick = arguments("investor-numbers", 0.1);
        return isWanted() ? List.of(quick, arguments("finance-first", 0.5)) : List.of(quick);
    }

    @ParameterizedTest
    @MethodSource("small")
    void the_chosen_order_of_a_small_pack_is_close_to_the_best_there_can_be(String id, double close) {
        Pack pack = load(id).pack();
        InterviewLengths lengths = new InterviewLengths(pack);
        List<Map<String, Answer>> people = InterviewLengths.people(pack, wanted("interviews", 200), SEED);

        List<Integer> chosen = lengths.chosen(people);
        double best = lengths.best();

        print(id + ", as chosen", chosen);
        print(id + ", as chosen, topics aside", lengths.withoutTopics(people));
        print(id + ", file order", lengths.inFileOrder(people));
        if (isWanted()) {
            System.out.println(id + ", the best there can be: mean " + best);
        }
        assertThat(Lengths.mean(chosen)).isLessThanOrEqualTo(best + close);
    }

    private static void print(String what, List<Integer> lengths) {
        if (isWanted()) {
            Lengths.print(what, lengths);
        }
    }

    private static boolean isWanted() {
        return System.getProperty("interviews") != null;
    }

    private static int wanted(String property, int usual) {
        return Integer.getInteger(property, usual);
    }

    private static LoadedPack load(String id) {
        return good(LIBRARY.load(id));
    }

    private static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
