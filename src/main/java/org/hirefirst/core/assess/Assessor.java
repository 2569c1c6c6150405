package org.hirefirst.core.assess;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;

/**
 * Assesses answers by one pack; prepared once, immutable and safe for use by several threads.
 *
 * <p>Answers are expected to fit the pack: choices that exist, numbers within their limits. The order of the map does
 * not matter.
 */
public final class Assessor {
    private final Pack pack;

    private Assessor(Pack pack) {
        this.pack = pack;
    }

    /** Prepares the pack for any number of assessments. */
    public static Assessor of(Pack pack) {
        return new Assessor(pack);
    }

    /** The pack it assesses by. */
    public Pack pack() {
        return pack;
    }

    /** The result for these answers (question id → answer). */
    public Assessment assess(Map<String, Answer> answers, Detail detail) {
        throw new UnsupportedOperationException(pack.id() + answers + detail);
    }

    /**
     * The question that settles the outcome soonest; then those that settle the first of rankings that apply and the
     * cautions that are to be asked.
     */
    public Next next(Map<String, Answer> answers) {
        throw new UnsupportedOperationException(pack.id() + answers);
    }

    /** Which rules fire for these answers; a pack's tests and their coverage look at it. */
    public Fired fired(Map<String, Answer> answers) {
        throw new UnsupportedOperationException(pack.id() + answers);
    }
}
