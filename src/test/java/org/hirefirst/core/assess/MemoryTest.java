package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** An assessor that remembers says what one says that has nothing to remember, and spends as much. */
class MemoryTest {
    private static final int PACKS = 60;
    private static final int ROWS = 40;

    @Test
    void what_was_assessed_before_changes_nothing_but_the_time() {
        int recalled = 0;
        for (long seed = 1; seed <= PACKS; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, Size.SMALL);
            Assessor remembering = Assessor.of(pack);
            List<Map<String, Answer>> rows = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                rows.add(RandomAnswers.next(dice, pack, Size.SMALL));
            }
            rows.addAll(List.copyOf(rows));
            for (Map<String, Answer> row : rows) {
                Effort effort = new Effort();
                Effort anew = new Effort();
                assertThat(remembering.assess(row, Detail.FULL, effort))
                        .as("seed " + seed + ": " + row)
                        .isEqualTo(Assessor.of(pack).assess(row, Detail.FULL, anew));
                assertThat(effort.costs()).isEqualTo(anew.costs());
                recalled += effort.all() > 0 ? 1 : 0;
            }
        }
        assertThat(recalled).isGreaterThan(PACKS * ROWS);
    }

    @Test
    void a_memory_stays_within_its_bounds_however_much_it_is_told() {
        Memory memory = new Memory(Memory.MOST_VALUES / 4);
        Outlook outlook =
                new Outlook(new Verdict(1, true, 0, Standing.DECIDED), new int[0], new int[0], new boolean[0]);
        int kept = 0;
        for (int i = 0; i < 100; i++) {
            memory.keep(new Memory.Finding(Memory.key(new int[] {i, 2}), outlook, List.of()));
        }
        for (int i = 0; i < 100; i++) {
            kept += memory.recall(Memory.key(new int[] {i, 2})) == null ? 0 : 1;
        }
        assertThat(kept).isBetween(1, 4);
    }
}
