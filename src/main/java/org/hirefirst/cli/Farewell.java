package org.hirefirst.cli;

import org.jspecify.annotations.Nullable;

/** What is still to be said where the process is ended from outside; another thread says it. */
public final class Farewell implements Runnable {
    private volatile @Nullable Runnable last;

    /** Sets what is to be said, until {@link #forget}. */
    void say(Runnable words) {
        last = words;
    }

    /** Nothing is to be said any more. */
    void forget() {
        last = null;
    }

    @Override
    public void run() {
        Runnable words = last;
        last = null;
        if (words != null) {
            words.run();
        }
    }
}
