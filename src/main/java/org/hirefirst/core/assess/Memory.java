package org.hirefirst.core.assess;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What searches have found, for others that would look for the same. It keeps at most {@value #MOST} findings, a newer
 * one in the place of an older one, and only such as are proven.
 *
 * <p>Used by several threads without locks: a finding is immutable, and one that another thread has just written over
 * is looked for again. A finding costs what its search cost, so that what the others may spend does not depend on what
 * was assessed before.
 */
final class Memory {
    static final int MOST = 1 << 13;

    private record Finding(int[] key, long value, int nodes) {}

    private final @Nullable Finding[] findings = new Finding[MOST];

    /**
     * What the search finds.
     *
     * @param key all that it depends on
     */
    long recall(Key key, Budget budget, LongSupplier search) {
        int hash = key.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & (MOST - 1);
        Finding known = findings[slot];
        if (known != null && key.is(known.key()) && budget.takeAll(known.nodes())) {
            return known.value();
        }
        int before = budget.used();
        long value = search.getAsLong();
        if (!budget.exhausted()) {
            findings[slot] = new Finding(key.numbers(), value, budget.used() - before);
        }
        return value;
    }
}
