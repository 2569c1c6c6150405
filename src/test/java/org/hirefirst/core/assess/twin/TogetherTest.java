package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Together;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.Seeded;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** Which rows can fire together is found out again by trying all answers. */
class TogetherTest {
    private static final int PACKS = 150;

    @Test
    void rows_can_fire_together_where_they_do_so_for_some_answers() {
        int[] found = new int[2];
        Seeded.examples(PACKS, 1, Size.SMALL).forEach(seeded -> {
            Pack pack = seeded.example().pack();
            boolean[][] together = together(pack);
            Together engine = Together.in(pack);
            for (int one = 0; one < together.length; one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(engine.canFire(one, other))
                            .as("seed %d, rows %d and %d of%n%s", seeded.seed(), one, other, seeded.example())
                            .isEqualTo(together[one][other]);
                    found[together[one][other] ? 1 : 0]++;
                }
            }
        });
        assertThat(found[0]).isGreaterThan(PACKS);
        assertThat(found[1]).isGreaterThan(PACKS);
    }

    private static boolean[][] together(Pack pack) {
        List<Evidence> rows = pack.evidence();
        boolean[][] together = new boolean[rows.size()][rows.size()];
        Sheet sheet = new Sheet(pack);
        for (Map<String, Answer> answers : all(pack)) {
            List<Evidence> fired = new Known(sheet, answers).firedEvidence();
            for (Evidence one : fired) {
                fired.forEach(other -> together[rows.indexOf(one)][rows.indexOf(other)] = true);
            }
        }
        return together;
    }

    /** Every way to answer all questions; what is answered to hidden ones changes nothing. */
    private static List<Map<String, Answer>> all(Pack pack) {
        List<Map<String, Answer>> all = List.of(Map.of());
        for (Question question : pack.questions()) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> answers : all) {
                for (Value value : Value.of(pack, question)) {
                    Map<String, Answer> more = new LinkedHashMap<>(answers);
                    more.put(question.id(), value.answer());
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
