package org.hirefirst.core.assess;

import java.util.Arrays;
import org.hirefirst.core.assess.Model.Own;

/**
 * Bounds of the points on each scale: what has surely fired, and for the rest what it may add.
 *
 * <p>What one question contributes by its value is bounded together, so that its values exclude one another; that bounds
 * the lead of one scale over another far better than the scales' own bounds would. The last scale is always 0.
 */
final class Tally {
    private static final int ANY_VALUE = 1;
    private static final int HIDDEN = 2;
    private static final int OPEN = 4;
    private static final int ONE_VALUE = 8;

    private final Model model;
    private final int zero;
    private final int[] sure;
    /** Made with the first of them; where every question has its value there are none. */
    private Own[] unsure = {};

    private int[] unsureKinds = {};
    private int[] unsureValues = {};
    private int unsureCount;
    private int[][] mayFire = {};
    private int mayFireCount;

    Tally(Model model) {
        zero = model.scales();
        sure = new int[zero + 1];
        this.model = model;
    }

    void clear() {
        Arrays.fill(sure, 0);
        unsureCount = 0;
        mayFireCount = 0;
    }

    /** Adds what a question alone contributes. */
    void add(Own own, int shown, int value) {
        int kinds = (shown & Truth.FALSE) == 0 ? 0 : HIDDEN;
        kinds |= (shown & Truth.OPEN) == 0 ? 0 : OPEN;
        if ((shown & Truth.TRUE) != 0) {
            kinds |= value == Node.FREE ? ANY_VALUE : value == Node.LEFT ? OPEN : ONE_VALUE;
        }
        switch (kinds) {
            case HIDDEN -> addSure(own.hidden());
            case OPEN -> addSure(own.open());
            case ONE_VALUE -> addSure(own.rows()[value]);
            default -> {
                if (unsure.length == 0) {
                    unsure = new Own[model.questions()];
                    unsureKinds = new int[model.questions()];
                    unsureValues = new int[model.questions()];
                }
                unsure[unsureCount] = own;
                unsureKinds[unsureCount] = kinds;
                unsureValues[unsureCount] = value;
                unsureCount++;
            }
        }
    }

    /** Adds evidence that fires where its condition is true. */
    void add(int[] points, int truth) {
        if (truth == Truth.TRUE) {
            addSure(points);
        } else if ((truth & Truth.TRUE) != 0) {
            if (mayFire.length == 0) {
                mayFire = new int[model.joint().length][];
            }
            mayFire[mayFireCount] = points;
            mayFireCount++;
        }
    }

    private void addSure(int[] points) {
        for (int scale = 0; scale < zero; scale++) {
            sure[scale] += points[scale];
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
        int lead = sure[a] - sure[b];
        for (int i = 0; i < unsureCount; i++) {
            lead += lead(unsure[i], unsureKinds[i], unsureValues[i], a, b);
        }
        for (int i = 0; i < mayFireCount; i++) {
            lead += Math.max(0, mayFire[i][a] - mayFire[i][b]);
        }
        return lead;
    }

    private static int lead(Own own, int kinds, int value, int a, int b) {
        int most = (kinds & ANY_VALUE) == 0 ? Integer.MIN_VALUE : own.lead()[a][b];
        if ((kinds & HIDDEN) != 0) {
            most = Math.max(most, own.hidden()[a] - own.hidden()[b]);
        }
        if ((kinds & OPEN) != 0) {
            most = Math.max(most, own.open()[a] - own.open()[b]);
        }
        if ((kinds & ONE_VALUE) != 0) {
            most = Math.max(most, own.rows()[value][a] - own.rows()[value][b]);
        }
        return most;
    }
}
