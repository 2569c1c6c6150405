package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Turn.Ask;
import org.hirefirst.core.interview.Turn.Entry;
import org.hirefirst.core.interview.Turn.Review;
import org.hirefirst.core.interview.Turn.Settled;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.PackLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Random walks: whatever way a person takes, the answers at the end are those last given, and count as such. */
class InterviewWalkTest {
    private static final int WALKS = 20;

    private static Stream<Arguments> packsAndOrders() {
        PackLibrary library =
                new PackLibrary(new BundledRules(), new FolderRules(Path.of("src/test/resources/example")));
        Stream<Pack> read = Stream.of("finance-first", "revops-vs-cro")
                .map(id -> library.load(id)
                        .orElseThrow(problems -> new IllegalStateException(problems.toString()))
                        .pack());
        return Stream.concat(Stream.of(BooksPack.pack()), read)
                .flatMap(pack -> Stream.of(false, true)
                        .flatMap(all -> Stream.of(false, true)
                                .map(inFileOrder -> Arguments.of(pack.id(), pack, new Order(all, inFileOrder)))));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("packsAndOrders")
    void any_walk_ends_with_the_answers_last_given_and_in_their_result(String id, Pack pack, Order order) {
        Assessor assessor = Assessor.of(pack);
        for (long seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            Map<String, Answer> last = new HashMap<>();
            Interview interview = Interview.start(pack, Guide.of(assessor), order, Map.of());
            for (int moves = 0; !(interview.turn() instanceof Review) || random.nextInt(3) > 0; moves++) {
                assertThat(moves).as("endless walk, seed %d", seed).isLessThan(500);
                interview = move(interview, last, random, moves < 100);
            }

            assertThat(interview.answers()).as("seed %d", seed).isEqualTo(last);
            Assessment direct = assessor.assess(last, Detail.BRIEF);
            assertThat(assessor.assess(interview.answers(), Detail.BRIEF))
                    .as("seed %d", seed)
                    .isEqualTo(direct);
            assertThat(assessor.next(last).question()).as("seed %d", seed).isNull();
            assertThat(listed(interview)).as("seed %d", seed).isEqualTo(counting(direct));
        }
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("packsAndOrders")
    void the_count_of_questions_never_runs_backwards(String id, Pack pack, Order order) {
        Assessor assessor = Assessor.of(pack);
        for (long seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            Interview interview = Interview.start(pack, Guide.of(assessor), order, Map.of());
            int most = Integer.MAX_VALUE;
            int number = 0;
            int details = -1;
            while (!(interview.turn() instanceof Review)) {
                if (interview.turn() instanceof Ask ask) {
                    assertThat(ask.number()).as("seed %d", seed).isEqualTo(++number);
                    assertThat(ask.number() + ask.atMost()).as("seed %d", seed).isLessThanOrEqualTo(most);
                    most = ask.number() + ask.atMost();
                    interview = interview.answer(answers(ask.step(), random));
                } else {
                    if (interview.turn() instanceof Settled settled) {
                        details = number + settled.details().most();
                    }
                    interview = interview.goOn();
                }
            }
            if (details >= 0) {
                assertThat(number).as("seed %d", seed).isLessThanOrEqualTo(details);
            }
            assertThat(number).isLessThanOrEqualTo(most);
        }
    }

    private static Interview move(Interview interview, Map<String, Answer> last, Random random, boolean wander) {
        if (wander && random.nextInt(4) == 0) {
            return interview.back();
        }
        if (interview.turn() instanceof Ask ask) {
            Map<String, Answer> answers = answers(ask.step(), random);
            last.putAll(answers);
            return interview.answer(answers);
        }
        List<Entry> entries = interview.entries();
        if (wander && random.nextBoolean() && !entries.isEmpty()) {
            return interview.edit(1 + random.nextInt(entries.size()));
        }
        return random.nextInt(8) == 0 ? interview.askEverything() : interview.goOn();
    }

    private static Map<String, Answer> answers(Step step, Random random) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return step.unknown();
        }
        if (kind == 1 && step.mayNotApply()) {
            return step.notApplicable();
        }
        if (step instanceof Step.Screen screen) {
            Set<String> ticked = new HashSet<>();
            screen.questions().stream().filter(q -> random.nextBoolean()).forEach(q -> ticked.add(q.id()));
            return screen.ticked(ticked);
        }
        Step.Single single = (Step.Single) step;
        if (single.domain() instanceof Domain.Choices choices) {
            int place = random.nextInt(choices.choices().size());
            return single.answer(new Answer.Chosen(choices.choices().get(place).id()));
        }
        return single.answer(new Answer.Amount(new BigDecimal(random.nextInt(3000)).movePointRight(random.nextInt(5))));
    }

    /** The questions that the review lists. */
    private static Set<String> listed(Interview interview) {
        Set<String> listed = new HashSet<>();
        interview.entries().forEach(entry -> entry.step().questions().forEach(q -> listed.add(q.id())));
        return listed;
    }

    /** The questions with an answer that counts, unknown ones included. */
    private static Set<String> counting(Assessment assessment) {
        Set<String> counting = new HashSet<>(assessment.answers().keySet());
        assessment.open().stream()
                .filter(open -> open.state() == Assessment.Open.State.WAITING)
                .forEach(open -> counting.remove(open.question()));
        return counting;
    }
}
