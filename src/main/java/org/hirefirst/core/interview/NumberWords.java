package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they are shown: canonical, without exponent or grouping, large ones also in millions or billions. */
public final class NumberWords {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

    private NumberWords() {}

    /** The number without exponent and without zeros that say nothing: "2500000", "2.5", "0". */
    public static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The number with its unit, and a gloss where it has many digits: "2500000 USD (2.5 million)". */
    public static String of(BigDecimal number, @Nullable String unit) {
        String plain = canonical(number) + (unit == null ? "" : " " + unit);
        if (number.abs().compareTo(MILLION) < 0) {
            return plain;
        }
        boolean billions = number.abs().compareTo(BILLION) >= 0;
        BigDecimal exact = number.divide(billions ? BILLION : MILLION);
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        String about = rounded.compareTo(exact) == 0 ? "" : "about ";
        return plain + " (" + about + canonical(rounded) + (billions ? " billion)" : " million)");
    }
}
