package org.hirefirst.report;

import java.math.BigDecimal;
import org.hirefirst.core.pack.Decimals;

/** Numbers as they are written. */
final class Numbers {
    private Numbers() {}

    /** With a comma between thousands, as people read it: {@code 2,000,000}. */
    static String grouped(BigDecimal number) {
        String plain = Decimals.plain(number.abs());
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    /** With its sign: {@code +2}, {@code -1}. */
    static String signed(int points) {
        return points > 0 ? "+" + points : String.valueOf(points);
    }
}
