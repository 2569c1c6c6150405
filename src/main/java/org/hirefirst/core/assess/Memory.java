package org.hirefirst.core.assess;

import java.util.List;
import org.hirefirst.core.assess.Effort.Cost;
import org.jspecify.annotations.Nullable;

/**
 * What was found for some answers, for others that are alike. It is bounded: a newer finding takes the place of an older
 * one.
 *
 * <p>Several threads use it without locks: a finding is immutable, and one that another thread has just written over is
 * looked for again.
 */
final class Memory {
    /** How many values of questions all keys together may hold, at about a byte each; a finding takes about 150 more. */
    static final int MOST_VALUES = 1 << 20;

    /** How many findings there may be, however few questions the pack has. */
    static final int MOST_FINDINGS = 1 << 16;

    /**
     * A finding.
     *
     * @param key the values of all questions, a character each
     * @param costs what the searches spent; whoever recalls it spends the same, so that what other searches may spend
     *     does not depend on what was assessed before
     */
    record Finding(String key, Outlook outlook, List<Cost> costs) {}

    private final @Nullable Finding[] findings;

    Memory(int questions) {
        int fitting = Math.min(MOST_FINDINGS, MOST_VALUES / Math.max(1, questions));
        findings = new Finding[Integer.highestOneBit(Math.max(1, fitting))];
    }

    /** The key of a state: the same for the same values of all questions. */
    static String key(int[] state) {
        char[] values = new char[state.length];
        for (int question = 0; question < values.length; question++) {
            values[question] = (char) (state[question] - Node.LEFT);
        }
        return String.valueOf(values);
    }

    @Nullable
    Finding recall(String key) {
        Finding finding = findings[slot(key)];
        return finding != null && finding.key().equals(key) ? finding : null;
    }

    void keep(Finding finding) {
        findings[slot(finding.key())] = finding;
    }

    private int slot(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & (findings.length - 1);
    }
}
