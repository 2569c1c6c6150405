package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** What an assessment says when its searches end too early: perhaps less than it could, but nothing that is false. */
class TinyBudgetTest {
    private static final int PACKS = 600;

    @Test
    void whatever_the_searches_may_spend_nothing_false_is_claimed() {
        int unproven = 0;
        for (long seed = 1; seed <= PACKS; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, Size.SMALL);
            Map<String, Answer> answers = RandomAnswers.next(dice, pack, Size.SMALL);
            Assessor assessor = Assessor.of(pack);
            Assessment whole = assessor.assess(answers, Detail.FULL);
            for (int nodes : new int[] {0, 1, 3, 9, 30}) {
                Assessment hasty = assessor.assess(answers, Detail.FULL, new Effort(nodes));
                as("seed " + seed + " with " + nodes + " nodes: " + answers, whole, hasty);
                assertThat(!assessor.next(answers, Topics.together(null), new Effort(nodes))
                                        .settled()
                                || assessor.next(answers).settled())
                        .as("settled, seed " + seed)
                        .isTrue();
                unproven += hasty.possibleProven() ? 0 : 1;
            }
        }
        assertThat(unproven).isGreaterThan(PACKS / 2);
    }

    @Test
    void rows_are_said_to_fire_together_only_where_they_do() {
        int missed = 0;
        for (long seed = 1; seed <= PACKS; seed++) {
            Pack pack = RandomPacks.next(new Dice(seed), Size.SMALL);
            Together whole = Together.in(pack);
            Together hasty = Together.in(pack, new Effort(1));
            for (int row = 1; row < pack.evidence().size(); row++) {
                assertThat(!hasty.canFire(row - 1, row) || whole.canFire(row - 1, row))
                        .as("seed " + seed + ", row " + row)
                        .isTrue();
                missed += hasty.canFire(row - 1, row) == whole.canFire(row - 1, row) ? 0 : 1;
            }
        }
        assertThat(missed).isGreaterThan(PACKS);
    }

    private static void as(String name, Assessment whole, Assessment hasty) {
        assertThat(hasty.possible()).as(name).containsAll(whole.possible());
        if (hasty.possibleProven()) {
            assertThat(hasty.possible()).as(name).isEqualTo(whole.possible());
            assertThat(hasty.recommendation()).as(name).isEqualTo(whole.recommendation());
        } else {
            assertThat(hasty.standing()).as(name).isNotEqualTo(Standing.DECIDED);
        }
        for (int i = 0; i < whole.scores().size(); i++) {
            assertThat(hasty.scores().get(i).low())
                    .as(name)
                    .isLessThanOrEqualTo(whole.scores().get(i).low());
            assertThat(hasty.scores().get(i).high())
                    .as(name)
                    .isGreaterThanOrEqualTo(whole.scores().get(i).high());
        }
        for (int i = 0; i < whole.open().size(); i++) {
            Open one = hasty.open().get(i);
            assertThat(new HashSet<>(one.changes()))
                    .as(name + " " + one.question())
                    .containsAll(whole.open().get(i).changes());
        }
        if (hasty.flips().status() == Flips.Status.NONE) {
            assertThat(whole.flips().changes()).as(name).isEmpty();
        }
    }
}
