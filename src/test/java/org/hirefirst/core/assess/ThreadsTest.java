package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** An assessor may be used by several threads at once: each gets what one thread alone would get. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final int EXAMPLES = 200;

    /** All that an assessor says of one example. */
    private record Said(Assessment assessment, Next next, Fired fired) {
        static Said of(Example example, Assessor assessor) {
            return new Said(
                    assessor.assess(example.answers(), Detail.FULL),
                    assessor.next(example.answers()),
                    assessor.fired(example.answers()));
        }
    }

    @Test
    void one_assessor_says_the_same_to_eight_threads_as_to_one() throws Exception {
        Dice dice = new Dice(8);
        Pack pack = RandomPacks.next(dice, Size.LARGE);
        saysTheSame(IntStream.range(0, EXAMPLES)
                .mapToObj(i -> new Example(pack, RandomAnswers.next(dice, pack, Size.SMALL)))
                .toList());
    }

    @Test
    void many_assessors_say_the_same_to_eight_threads_as_to_one() throws Exception {
        saysTheSame(
                Seeded.examples(EXAMPLES, 1, Size.SMALL).map(Seeded::example).toList());
    }

    private static void saysTheSame(List<Example> examples) throws Exception {
        List<Said> alone = examples.stream()
                .map(example -> Said.of(example, Assessor.of(example.pack())))
                .toList();
        IdentityHashMap<Pack, Assessor> shared = new IdentityHashMap<>();
        examples.forEach(example -> shared.computeIfAbsent(example.pack(), Assessor::of));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Said>>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread * EXAMPLES / THREADS;
                together.add(threads.submit(() -> {
                    start.await();
                    return rotated(
                            rotated(examples, from).stream()
                                    .map(example -> Said.of(example, shared.get(example.pack())))
                                    .toList(),
                            -from);
                }));
            }
            for (Future<List<Said>> said : together) {
                assertThat(said.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Threads that all begin elsewhere assess different answers at the same time. */
    private static <T> List<T> rotated(List<T> list, int by) {
        List<T> rotated = new ArrayList<>(list);
        Collections.rotate(rotated, by);
        return rotated;
    }
}
