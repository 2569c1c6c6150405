package org.hirefirst.core.pack;

import java.math.BigDecimal;

/** Numbers in the one way in which they are written for machines. */
public final class Decimals {
    private Decimals() {}

    /** Canonical: no exponent, no zeros that say nothing, the same everywhere: {@code 2500000}, {@code 2.5}, {@code 0}. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
