package org.hirefirst.core.assess;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for. Threads that ask for it at the same time may each work it out, to
 * the same; there is no lock to wait for.
 */
final class Lazily<T> {
    private final Supplier<T> work;
    private volatile @Nullable T value;

    Lazily(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }
}
