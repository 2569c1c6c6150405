package org.hirefirst.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What several measurements of the same came to: the one in the middle, the least and the most. */
public record Spread(double median, double least, double most) {
    /** Of at least one value. */
    public static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /** How many times the others these are, each beside that of its own round. */
    public static Spread times(double[] these, double[] others) {
        return of(IntStream.range(0, these.length)
                .mapToDouble(round -> these[round] / others[round])
                .toArray());
    }

    /** How many a second, where each value is the nanoseconds for so many. */
    static Spread perSecond(int count, double[] nanos) {
        return of(Arrays.stream(nanos).map(one -> count * 1e9 / one).toArray());
    }

    /** Nanoseconds for one, where each value is those for so many. */
    static Spread each(int count, double[] nanos) {
        return of(Arrays.stream(nanos).map(one -> one / count).toArray());
    }

    @Override
    public String toString() {
        return number(median) + " [" + number(least) + " - " + number(most) + "]";
    }

    /** The number with three digits or a few more. */
    static String number(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(format, value);
    }
}
