package org.hirefirst.core.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Range.Bound;
import org.jspecify.annotations.Nullable;

/** The regions of a number question between the thresholds that a pack names: all numbers of one are treated alike. */
final class Regions {
    /** A place between numbers: just below the value (0) or just above it (1). */
    private record Cut(BigDecimal value, int side) {
        int compare(Cut other) {
            int byValue = value.compareTo(other.value);
            return byValue != 0 ? byValue : Integer.compare(side, other.side);
        }

        Bound asLower() {
            return new Bound(value, side == 0);
        }

        Bound asUpper() {
            return new Bound(value, side == 1);
        }
    }

    private Regions() {}

    /** The regions, ascending; those that hold no number the question accepts are left out. */
    static List<Range> between(Numeric domain, List<Range> comparisons) {
        TreeSet<Cut> cuts = new TreeSet<>(Cut::compare);
        for (Range range : comparisons) {
            if (range.lower() != null) {
                cuts.add(new Cut(
                        range.lower().value().stripTrailingZeros(),
                        range.lower().included() ? 0 : 1));
            }
            if (range.upper() != null) {
                cuts.add(new Cut(
                        range.upper().value().stripTrailingZeros(),
                        range.upper().included() ? 1 : 0));
            }
        }
        List<Range> regions = new ArrayList<>();
        Bound lower = null;
        for (Cut cut : cuts) {
            add(new Range(lower, cut.asUpper()), regions, domain, comparisons);
            lower = cut.asLower();
        }
        add(new Range(lower, null), regions, domain, comparisons);
        return List.copyOf(regions);
    }

    /** Adds the region unless it is empty; to the one before it where no comparison tells them apart. */
    private static void add(Range region, List<Range> regions, Numeric domain, List<Range> comparisons) {
        if (!accepts(region, domain)) {
            return;
        }
        int last = regions.size() - 1;
        if (last >= 0
                && comparisons.stream().allMatch(range -> within(region, range) == within(regions.get(last), range))) {
            regions.set(last, new Range(regions.get(last).lower(), region.upper()));
        } else {
            regions.add(region);
        }
    }

    /** Whether the question accepts some number of the range. */
    static boolean accepts(Range range, Numeric domain) {
        Bound lower = higher(range.lower(), domain.min());
        Bound upper = lowerOf(range.upper(), domain.max());
        if (domain.whole()) {
            lower = lower == null ? null : new Bound(leastWhole(lower), true);
            upper = upper == null ? null : new Bound(mostWhole(upper), true);
        }
        if (lower == null || upper == null) {
            return true;
        }
        int order = lower.value().compareTo(upper.value());
        return order < 0 || (order == 0 && lower.included() && upper.included());
    }

    /** Whether the range contains the whole region, which no bound of the range cuts. */
    static boolean within(Range region, Range range) {
        return lowerReaches(region.lower(), range.lower()) && upperReaches(region.upper(), range.upper());
    }

    private static boolean lowerReaches(@Nullable Bound region, @Nullable Bound range) {
        if (range == null) {
            return true;
        }
        int order = region == null ? -1 : region.value().compareTo(range.value());
        return region != null && (order > 0 || (order == 0 && (range.included() || !region.included())));
    }

    private static boolean upperReaches(@Nullable Bound region, @Nullable Bound range) {
        if (range == null) {
            return true;
        }
        int order = region == null ? 1 : region.value().compareTo(range.value());
        return region != null && (order < 0 || (order == 0 && (range.included() || !region.included())));
    }

    private static @Nullable Bound higher(@Nullable Bound bound, @Nullable BigDecimal min) {
        if (min == null) {
            return bound;
        }
        return bound == null || bound.value().compareTo(min) < 0 ? new Bound(min, true) : bound;
    }

    private static @Nullable Bound lowerOf(@Nullable Bound bound, @Nullable BigDecimal max) {
        if (max == null) {
            return bound;
        }
        return bound == null || bound.value().compareTo(max) > 0 ? new Bound(max, true) : bound;
    }

    private static BigDecimal leastWhole(Bound bound) {
        BigDecimal whole = bound.value().setScale(0, RoundingMode.CEILING);
        return whole.compareTo(bound.value()) == 0 && !bound.included() ? whole.add(BigDecimal.ONE) : whole;
    }

    private static BigDecimal mostWhole(Bound bound) {
        BigDecimal whole = bound.value().setScale(0, RoundingMode.FLOOR);
        return whole.compareTo(bound.value()) == 0 && !bound.included() ? whole.subtract(BigDecimal.ONE) : whole;
    }
}
