package org.hirefirst.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing what to ask next is worth it. {@code -Dinterviews=1000} asks more people and prints the figures. */
class InterviewLengthsTest {
    private static final int ORDERS = 100;
    private static final int FEW = 20;
    private static final long SEED = 20;

    @ParameterizedTest
    @ValueSource(strings = {"which-role", "revops-vs-cro", "coo-vs-oaas", "marketing-ops"})
    void an_interview_is_shorter_than_in_random_orders_and_no_longer_than_in_file_order(String id) {
        Integer wanted = Integer.getInteger("interviews");
        int people = wanted == null ? FEW : wanted;
        InterviewLengths lengths = new InterviewLengths(pack(id), people, SEED);

        List<Integer> chosen = lengths.chosen();
        List<Integer> file = lengths.inFileOrder();
        List<Integer> random = lengths.inRandomOrders(Math.max(people, ORDERS), ORDERS);

        if (wanted != null) {
            Lengths.print(id + ", as chosen", chosen);
            Lengths.print(id + ", file order", file);
            Lengths.print(id + ", " + ORDERS + " random orders", random);
        }
        assertThat(Lengths.mean(chosen)).isLessThan(Lengths.mean(random)).isLessThanOrEqualTo(Lengths.mean(file));
    }

    private static Pack pack(String id) {
        Reading<LoadedPack> pack = new PackLibrary(new BundledRules(), null).load(id);
        return pack.orElseThrow(problems -> new IllegalStateException(problems.toString()))
                .pack();
    }
}
