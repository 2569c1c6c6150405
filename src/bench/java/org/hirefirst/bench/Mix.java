package org.hirefirst.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;

/** Kinds of rows of answers, drawn at random and always the same. */
public enum Mix {
    /** Every visible question is answered. */
    COMPLETE("complete"),
    /** About three of ten questions have no answer; rows hardly ever agree. */
    MISSING("30 % missing"),
    /** The same, but the second half of the rows repeats the first. */
    TWICE("30 % missing, half of them distinct");

    private final String words;

    Mix(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    /** So many rows. */
    public List<Map<String, Answer>> rows(Assessor assessor, int count) {
        return stream(assessor, count).toList();
    }

    /** So many rows, each made when it is asked for. */
    Stream<Map<String, Answer>> stream(Assessor assessor, int count) {
        int distinct = this == TWICE ? (count + 1) / 2 : count;
        return IntStream.range(0, count).mapToObj(row -> row(assessor, new SplittableRandom(row % distinct)));
    }

    private Map<String, Answer> row(Assessor assessor, SplittableRandom random) {
        Map<String, Answer> row = new LinkedHashMap<>();
        for (Question question : assessor.pack().questions()) {
            if (this == COMPLETE || random.nextInt(10) >= 3) {
                row.put(question.id(), answer(question.domain(), random));
            }
        }
        if (this == COMPLETE) {
            row.keySet().removeAll(assessor.assess(row, Detail.BRIEF).dormant().keySet());
        }
        return row;
    }

    private static Answer answer(Domain domain, SplittableRandom random) {
        if (domain instanceof Domain.Choices choices) {
            int choice = random.nextInt(choices.choices().size());
            return new Answer.Chosen(choices.choices().get(choice).id());
        }
        return new Answer.Amount(BigDecimal.valueOf(random.nextInt(60)).movePointRight(6));
    }
}
