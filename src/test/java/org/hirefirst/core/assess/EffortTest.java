package org.hirefirst.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.hirefirst.core.assess.Effort.Search;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;
import org.junit.jupiter.api.Test;

/**
 * How many nodes the searches look at for revops-vs-cro, over partial answers from none to all, a third of the missing
 * ones unknown. The counts do not depend on the machine; a change of the pack or of the search that makes them grow is
 * to be seen here.
 */
class EffortTest {
    private static final int RUNS = 240;

    private final Assessor assessor = Assessor.of(revopsVsCro());
    private final SplittableRandom random = new SplittableRandom(20_261_121);

    @Test
    void revops_vs_cro_stays_within_the_stated_node_counts() {
        int possible = 0;
        int proof = 0;
        int flips = 0;
        int all = 0;
        int next = 0;
        for (int run = 0; run < RUNS; run++) {
            Map<String, Answer> answers = answers(run % 8 / 7.0);
            Effort assessing = new Effort();
            Assessment assessment = assessor.assess(answers, Detail.FULL, assessing);
            assertThat(assessment.possibleProven()).isTrue();
            assertThat(assessment.flips().status()).isNotEqualTo(Flips.Status.NOT_PROVEN);
            possible = Math.max(possible, assessing.most(Search.POSSIBLE));
            proof = Math.max(proof, assessing.most(Search.PROOF));
            flips = Math.max(flips, assessing.most(Search.FLIPS));
            all = Math.max(all, assessing.all());
            Effort choosing = new Effort();
            assessor.next(answers, Topics.together(null), choosing);
            next = Math.max(next, choosing.all());
        }
        assertThat(possible).as("possible outcomes").isLessThan(15_000);
        assertThat(proof).as("what one question changes").isLessThan(80_000);
        assertThat(flips).as("flips").isLessThan(20_000);
        assertThat(all).as("a whole assessment").isLessThan(450_000);
        assertThat(next).as("the next question").isLessThan(45_000);
    }

    private Map<String, Answer> answers(double answered) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : assessor.pack().questions()) {
            if (random.nextDouble() < answered) {
                answers.put(question.id(), answer(question.domain()));
            } else if (random.nextInt(3) == 0) {
                answers.put(question.id(), Answer.UNKNOWN);
            }
        }
        return answers;
    }

    private Answer answer(Domain domain) {
        if (domain instanceof Domain.Choices choices) {
            int choice = random.nextInt(choices.choices().size());
            return new Answer.Chosen(choices.choices().get(choice).id());
        }
        return new Answer.Amount(BigDecimal.valueOf(random.nextInt(60)).movePointRight(6));
    }

    private static Pack revopsVsCro() {
        Reading<PackLibrary> library = PackLibrary.open(Path.of("rules"));
        Reading<LoadedPack> loaded =
                ((Reading.Good<PackLibrary>) library).value().load("revops-vs-cro");
        return ((Reading.Good<LoadedPack>) loaded).value().pack();
    }
}
