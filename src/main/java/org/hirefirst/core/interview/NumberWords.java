package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Decimals;
import org.jspecify.annotations.Nullable;

/** Numbers as they are shown: without exponent, long ones in groups of three digits, large ones also in millions or billions. */
public final class NumberWords {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

    private static final Pattern GROUP_ENDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private NumberWords() {}

    /** Four digits stay together, so that 1234 is never taken for 1.234. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        return whole.replace("-", "").length() < 5
                ? digits
                : GROUP_ENDS.matcher(whole).replaceAll(",") + digits.substring(whole.length());
    }

    /** The number with its unit, and a gloss where it has many digits: "2,500,000 USD (2.5 million)". */
    public static String of(BigDecimal number, @Nullable String unit) {
        String plain = grouped(Decimals.plain(number)) + (unit == null ? "" : " " + unit);
        if (number.abs().compareTo(MILLION) < 0) {
            return plain;
        }
        boolean billions = number.abs().compareTo(BILLION) >= 0;
        BigDecimal exact = number.divide(billions ? BILLION : MILLION);
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        String about = rounded.compareTo(exact) == 0 ? "" : "about ";
        return plain + " (" + about + Decimals.plain(rounded) + (billions ? " billion)" : " million)");
    }
}
