package org.hirefirst.reader;

import java.util.List;
import java.util.function.Function;

/**
 * What became of reading something: a value, or the problems that stand in its way.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {

    /** Everything found, sorted by place; warnings only, where there is a value. */
    List<Problem> problems();

    /** The value; where there is none, what {@code refusal} makes of the problems is thrown. */
    <X extends RuntimeException> T orElseThrow(Function<List<Problem>, X> refusal);

    /** The value can be used; what was found are warnings. */
    record Good<T>(T value, List<Problem> problems) implements Reading<T> {
        public Good {
            problems = problems.stream().sorted().toList();
        }

        @Override
        public <X extends RuntimeException> T orElseThrow(Function<List<Problem>, X> refusal) {
            return value;
        }
    }

    /** There is no value; at least one of the problems is an error. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {
        public Refused {
            problems = problems.stream().sorted().toList();
        }

        @Override
        public <X extends RuntimeException> T orElseThrow(Function<List<Problem>, X> refusal) {
            throw refusal.apply(problems);
        }
    }

    /** The value if none of the problems is an error, else the refusal. */
    static <T> Reading<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? new Refused<>(problems) : new Good<>(value, problems);
    }
}
