package org.hirefirst.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;

/** Makes a failing example small, so that a person can see why it fails. */
public final class Shrinker {
    private Shrinker() {}

    /** Takes away whatever can be taken away while the example still fails. */
    public static Example smallest(Example failing, Predicate<Example> fails) {
        Example current = failing;
        while (true) {
            Optional<Example> smaller = smaller(current).filter(fails).findFirst();
            if (smaller.isEmpty()) {
                return current;
            }
            current = smaller.get();
        }
    }

    private static Stream<Example> smaller(Example example) {
        Stream<Example> packs = SmallerPacks.of(example.pack()).stream()
                .map(pack -> new Example(pack, fitting(pack, example.answers())));
        Stream<Example> answers = example.answers().keySet().stream().map(id -> {
            Map<String, Answer> fewer = new LinkedHashMap<>(example.answers());
            fewer.remove(id);
            return new Example(example.pack(), fewer);
        });
        return Stream.concat(packs, answers);
    }

    private static Map<String, Answer> fitting(Pack pack, Map<String, Answer> answers) {
        Map<String, Answer> fitting = new LinkedHashMap<>();
        for (Question question : pack.questions()) {
            Answer answer = answers.get(question.id());
            boolean fits = question.mayNotApply() || !(answer instanceof Answer.NotApplicable);
            if (answer != null && fits) {
                fitting.put(question.id(), answer);
            }
        }
        return fitting;
    }
}
