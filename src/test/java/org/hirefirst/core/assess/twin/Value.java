package org.hirefirst.core.assess.twin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.jspecify.annotations.Nullable;

/**
 * One of the finitely many answers that matter.
 *
 * @param answer the answer itself; of a region, one number in it
 * @param shown how a flip shows it
 */
record Value(Answer answer, Flips.Value shown) {

    /** All values of the question: choices in file order or regions ascending, then not-applicable where it may be. */
    static List<Value> of(Pack pack, Question question) {
        List<Value> values = new ArrayList<>();
        if (question.domain() instanceof Domain.Choices choices) {
            choices.choices().forEach(choice -> values.add(plain(new Answer.Chosen(choice.id()))));
        } else if (question.domain() instanceof Domain.Numeric limits) {
            values.addAll(regions(limits, rangesOn(question, pack)));
        }
        if (question.mayNotApply()) {
            values.add(plain(Answer.NOT_APPLICABLE));
        }
        return values;
    }

    /** Whether it is a region in which the number lies, or the same choice. */
    boolean covers(Answer other) {
        return (shown instanceof Flips.Region region && other instanceof Answer.Amount amount)
                ? region.range().contains(amount.number())
                : answer.equals(other);
    }

    private static Value plain(Answer answer) {
        return new Value(answer, new Flips.Choice(answer));
    }

    private static List<Range> rangesOn(Question question, Pack pack) {
        return Conditions.in(pack).stream()
                .flatMap(Conditions::within)
                .filter(Condition.Within.class::isInstance)
                .map(Condition.Within.class::cast)
                .filter(within -> within.question().equals(question.id()))
                .map(Condition.Within::range)
                .toList();
    }

    /** Looks at enough numbers to see every change of truth, and puts neighbours together that all ranges treat alike. */
    private static List<Value> regions(Domain.Numeric limits, List<Range> ranges) {
        List<BigDecimal> numbers = List.copyOf(numbersToLookAt(limits, ranges));
        List<Value> regions = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i == numbers.size() - 1;
            if (last || !treatedAlike(numbers.get(i), numbers.get(i + 1), ranges)) {
                Range range = new Range(lower(limits, ranges, numbers, first), upper(limits, ranges, numbers, i));
                regions.add(new Value(new Answer.Amount(numbers.get(first)), new Flips.Region(range)));
                first = i + 1;
            }
        }
        return regions;
    }

    /** Every bound, numbers next to it, and a number between any two, as far as they may be answered. */
    private static TreeSet<BigDecimal> numbersToLookAt(Domain.Numeric limits, List<Range> ranges) {
        TreeSet<BigDecimal> bounds = bounds(ranges);
        if (limits.min() != null) {
            bounds.add(limits.min());
        }
        if (limits.max() != null) {
            bounds.add(limits.max());
        }
        if (bounds.isEmpty()) {
            bounds.add(BigDecimal.ZERO);
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (BigDecimal bound : bounds) {
            BigDecimal next = bounds.higher(bound);
            if (limits.whole()) {
                BigDecimal down = bound.setScale(0, RoundingMode.FLOOR);
                numbers.addAll(List.of(down.subtract(BigDecimal.ONE), down, down.add(BigDecimal.ONE)));
            } else {
                numbers.add(bound);
                numbers.add(
                        next == null
                                ? bound.add(BigDecimal.ONE)
                                : bound.add(next).divide(BigDecimal.valueOf(2)));
            }
        }
        numbers.add(bounds.first().setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.ONE));
        numbers.removeIf(number -> !allowed(limits, number));
        return numbers;
    }

    private static TreeSet<BigDecimal> bounds(List<Range> ranges) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        for (Range range : ranges) {
            if (range.lower() != null) {
                bounds.add(range.lower().value());
            }
            if (range.upper() != null) {
                bounds.add(range.upper().value());
            }
        }
        return bounds;
    }

    private static boolean allowed(Domain.Numeric limits, BigDecimal number) {
        return (limits.min() == null || number.compareTo(limits.min()) >= 0)
                && (limits.max() == null || number.compareTo(limits.max()) <= 0);
    }

    private static boolean treatedAlike(BigDecimal a, BigDecimal b, List<Range> ranges) {
        return ranges.stream().allMatch(range -> range.contains(a) == range.contains(b));
    }

    /** Where the region that begins with this number begins: there, or just above the bound before it. */
    private static Range.@Nullable Bound lower(
            Domain.Numeric limits, List<Range> ranges, List<BigDecimal> numbers, int at) {
        if (at == 0) {
            return limits.min() == null ? null : new Range.Bound(limits.min(), true);
        }
        return limits.whole() || bounds(ranges).contains(numbers.get(at))
                ? new Range.Bound(numbers.get(at), true)
                : new Range.Bound(numbers.get(at - 1), false);
    }

    /** Where the region that ends with this number ends: there, or just below the bound after it. */
    private static Range.@Nullable Bound upper(
            Domain.Numeric limits, List<Range> ranges, List<BigDecimal> numbers, int at) {
        if (at == numbers.size() - 1) {
            return limits.max() == null ? null : new Range.Bound(limits.max(), true);
        }
        return limits.whole() || bounds(ranges).contains(numbers.get(at))
                ? new Range.Bound(numbers.get(at), true)
                : new Range.Bound(numbers.get(at + 1), false);
    }
}
