package org.hirefirst.core.assess;

/** Bounds of the points on each scale: what is sure, and for the rest what it may add. The last scale is always 0. */
final class Tally {
    private final Parts parts;
    private final int zero;
    private final int[] cells;
    private boolean exact;
    private final int[] sure;
    /** The bounds by pair of scales; none are made where it is always sure what all parts contribute. */
    private int[] leads = {};
    /** For each pair of scales when its bound was worked out. */
    private int[] worked = {};

    private int now;

    Tally(Parts parts) {
        this.parts = parts;
        zero = parts.scales();
        cells = new int[parts.count()];
        sure = new int[zero + 1];
    }

    /** Tallies what is known in the node now. */
    void count(Node node) {
        exact = parts.find(node, cells);
        now++;
        if (!exact && leads.length == 0) {
            leads = new int[sure.length * sure.length];
            worked = new int[leads.length];
        }
        for (int scale = 0; scale < zero; scale++) {
            sure[scale] = sum(parts.sure(scale));
        }
    }

    /** What has surely fired; all there is, where nothing is unsure. */
    int sure(int scale) {
        return sure[scale];
    }

    /** The least points the scale may have. */
    int low(int scale) {
        return -lead(zero, scale);
    }

    /** The most points the scale may have. */
    int high(int scale) {
        return lead(scale, zero);
    }

    /** The most that scale a may be ahead of scale b; negative where it must be behind. */
    int lead(int a, int b) {
        return exact ? sure[a] - sure[b] : bound(a, b);
    }

    private int bound(int a, int b) {
        int pair = a * (zero + 1) + b;
        if (worked[pair] != now) {
            worked[pair] = now;
            leads[pair] = sum(parts.lead(a, b));
        }
        return leads[pair];
    }

    private int sum(int[] table) {
        int sum = 0;
        for (int cell : cells) {
            sum += table[cell];
        }
        return sum;
    }
}
