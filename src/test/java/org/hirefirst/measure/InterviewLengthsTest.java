package org.hirefirst.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;
import org.junit.jupiter.api.Test;

/** Choosing what to ask next is worth it. {@code -Dinterviews=1000} asks more people and prints the figures. */
class InterviewLengthsTest {
    private static final int ORDERS = 100;
    private static final int FEW = 20;
    private static final long SEED = 20;

    @Test
    void an_interview_is_shorter_than_in_random_orders_and_no_longer_than_in_file_order() {
        Integer wanted = Integer.getInteger("interviews");
        int people = wanted == null ? FEW : wanted;
        InterviewLengths lengths = new InterviewLengths(pack(), AMOUNTS, people, SEED);

        List<Integer> chosen = lengths.chosen();
        List<Integer> file = lengths.inFileOrder();
        List<Integer> random = lengths.inRandomOrders(Math.max(people, ORDERS), ORDERS);

        if (wanted != null) {
            print("as chosen", chosen);
            print("file order", file);
            print(ORDERS + " random orders", random);
        }
        assertThat(mean(chosen)).isLessThan(mean(random)).isLessThanOrEqualTo(mean(file));
    }

    /** Revenue on each side of the pack's thresholds. */
    private static final List<BigDecimal> AMOUNTS =
            Stream.of("1e6", "5e6", "20e6", "60e6").map(BigDecimal::new).toList();

    private static Pack pack() {
        Reading<LoadedPack> pack = new PackLibrary(new BundledRules(), null).load("revops-vs-cro");
        return pack.orElseThrow(problems -> new IllegalStateException(problems.toString()))
                .pack();
    }

    private static double mean(List<Integer> lengths) {
        return lengths.stream().mapToInt(length -> length).average().orElseThrow();
    }

    private static void print(String order, List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-18s mean %.2f, median %d, worst %d questions%n",
                order,
                mean(sorted),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
