package org.hirefirst.core.pack;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers: above its lower bound, or equal to it where that is included; below its upper bound likewise.
 *
 * @param lower the lower bound, or null where there is none
 * @param upper the upper bound, or null where there is none
 */
public record Range(@Nullable Bound lower, @Nullable Bound upper) {

    /** One end of a range. */
    public record Bound(BigDecimal value, boolean included) {}

    /** Everything. */
    public static final Range ALL = new Range(null, null);

    /** Whether the number lies in this range. */
    public boolean contains(BigDecimal number) {
        return (lower == null || reaches(number.compareTo(lower.value), lower))
                && (upper == null || reaches(upper.value.compareTo(number), upper));
    }

    private static boolean reaches(int comparison, Bound bound) {
        return comparison > 0 || (comparison == 0 && bound.included);
    }
}
