package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as packs and answers write them: plain decimals, digits optionally grouped by underscores. */
final class Numbers {
    static final String HINT = "write a plain number such as 2000000, 2_000_000 or 12.5";

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(_[0-9]+)*(\\.[0-9]+)?");
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** The number in canonical form (no trailing zeros after the point), or null where the text is none. */
    static @Nullable BigDecimal parse(String text) {
        if (isWhole(text)) {
            return BigDecimal.valueOf(Long.parseLong(text));
        }
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.replace("_", "")).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether it is a few digits and nothing else, as it mostly is. */
    private static boolean isWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }
}
