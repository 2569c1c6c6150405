package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as packs and answers write them: plain decimals, digits optionally grouped by underscores. */
final class Numbers {
    static final String HINT = "write a plain number such as 2000000, 2_000_000 or 12.5";

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(_[0-9]+)*(\\.[0-9]+)?");
    private static final int LONGEST = 40;

    private Numbers() {}

    /** The number in canonical form (no trailing zeros after the point), or null where the text is none. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.replace("_", "")).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
