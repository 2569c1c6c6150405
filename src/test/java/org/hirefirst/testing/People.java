package org.hirefirst.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;

/** People who answer the questions of the packs that come with the product, and the screens they see. */
public final class People {
    /** Revenue on each side of the thresholds of the packs. */
    private static final List<Answer> AMOUNTS =
            Stream.of(1, 5, 20, 60).map(People::millions).toList();

    private People() {}

    /** A real answer to each question, each as likely as any other. */
    public static Map<String, Answer> complete(Pack pack, Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : pack.questions()) {
            List<Answer> all = answersTo(question);
            answers.put(question.id(), all.get(random.nextInt(all.size())));
        }
        return answers;
    }

    /** The questions screen by screen: a checklist is one. */
    public static Collection<List<Question>> screens(Pack pack) {
        return pack.questions().stream()
                .collect(Collectors.groupingBy(People::screen, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The id of the screen on which a question stands. */
    public static String screen(Question question) {
        return question.checklist() == null ? question.id() : question.checklist();
    }

    /** All ways to answer the questions of one screen. */
    public static List<Map<String, Answer>> fillings(List<Question> screen) {
        List<Map<String, Answer>> fillings = List.of(Map.of());
        for (Question question : screen) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> filling : fillings) {
                for (Answer answer : answersTo(question)) {
                    Map<String, Answer> one = new LinkedHashMap<>(filling);
                    one.put(question.id(), answer);
                    longer.add(one);
                }
            }
            fillings = longer;
        }
        return fillings;
    }

    private static List<Answer> answersTo(Question question) {
        return question.domain() instanceof Domain.Choices choices
                ? choices.choices().stream()
                        .<Answer>map(choice -> new Answer.Chosen(choice.id()))
                        .toList()
                : AMOUNTS;
    }

    private static Answer millions(int millions) {
        return new Answer.Amount(BigDecimal.valueOf(millions).movePointRight(6));
    }
}
