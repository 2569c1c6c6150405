package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Model.Own;
import org.hirefirst.core.assess.Model.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The parts that points are a sum of: what each question alone contributes, and each piece of joint evidence.
 *
 * <p>Whatever may be known of a part is a <em>cell</em>; tables say for each cell what is contributed then. As one cell
 * bounds all values that a question may have, they exclude one another; that bounds the lead of one scale over another far
 * better than the scales' own bounds would.
 */
final class Parts {
    private final int scales;
    /** The questions that contribute; those that are always shown stand first. */
    private final int[] questions;

    private final int alwaysShown;
    private final Piece[] joint;
    /** For each part the first of its cells; for each question that for the value 0. */
    private final int[] firsts;
    /** For each question how many cells it has for each state of being shown. */
    private final int[] widths;

    private final boolean[] unsure;
    private final int[][] sure;
    private final List<Lazily<int[]>> leads;

    Parts(@Nullable Formula[] shown, @Nullable Own[] own, Piece[] joint, int scales) {
        this.scales = scales;
        this.joint = joint;
        int[] always = contributing(shown, own, true);
        int[] sometimes = contributing(shown, own, false);
        alwaysShown = always.length;
        questions = IntStream.concat(Arrays.stream(always), Arrays.stream(sometimes))
                .toArray();
        firsts = new int[questions.length + joint.length];
        widths = new int[questions.length];
        List<int[][]> cells = cells(own);
        unsure = new boolean[cells.size()];
        sure = new int[scales][cells.size()];
        for (int cell = 0; cell < unsure.length; cell++) {
            int[][] points = cells.get(cell);
            unsure[cell] = points.length != 1;
            for (int scale = 0; scale < scales && !unsure[cell]; scale++) {
                sure[scale][cell] = points[0][scale];
            }
        }
        leads = IntStream.range(0, (scales + 1) * (scales + 1))
                .mapToObj(pair -> new Lazily<>(() -> leads(cells, pair / (scales + 1), pair % (scales + 1))))
                .toList();
    }

    private static int[] contributing(@Nullable Formula[] shown, @Nullable Own[] own, boolean always) {
        return IntStream.range(0, own.length)
                .filter(question -> own[question] != null && (shown[question] == null) == always)
                .toArray();
    }

    /** For each cell the points of which one is contributed, by scale. */
    private List<int[][]> cells(@Nullable Own[] own) {
        List<int[][]> cells = new ArrayList<>();
        for (int part = 0; part < questions.length; part++) {
            Own one = own[questions[part]];
            firsts[part] = cells.size() - Node.LEFT;
            if (one != null) {
                widths[part] = one.values() - Node.LEFT;
                int from = part < alwaysShown ? Truth.TRUE : 0;
                int to = part < alwaysShown ? Truth.TRUE : Truth.ALL;
                for (int cell = from * widths[part]; cell < (to + 1) * widths[part]; cell++) {
                    cells.add(one.possible(cell / widths[part], cell % widths[part] + Node.LEFT));
                }
            }
        }
        for (int piece = 0; piece < joint.length; piece++) {
            firsts[questions.length + piece] = cells.size();
            for (int truth = 0; truth <= Truth.ALL; truth++) {
                cells.add(joint[piece].possible(truth));
            }
        }
        return cells;
    }

    private static int[] leads(List<int[][]> cells, int a, int b) {
        int[] leads = new int[cells.size()];
        for (int cell = 0; cell < leads.length; cell++) {
            int most = Integer.MIN_VALUE;
            for (int[] points : cells.get(cell)) {
                most = Math.max(most, points[a] - points[b]);
            }
            leads[cell] = most;
        }
        return leads;
    }

    int count() {
        return firsts.length;
    }

    int scales() {
        return scales;
    }

    /** Finds the cell of each part in the node, and tells whether for all of them it is sure what they contribute. */
    boolean find(Node node, int[] cells) {
        for (int part = 0; part < alwaysShown; part++) {
            cells[part] = firsts[part] + node.value(questions[part]);
        }
        for (int part = alwaysShown; part < questions.length; part++) {
            int question = questions[part];
            cells[part] = firsts[part] + node.shown(question) * widths[part] + node.value(question);
        }
        for (int part = questions.length; part < cells.length; part++) {
            cells[part] = firsts[part] + joint[part - questions.length].when().truth(node);
        }
        boolean all = true;
        for (int cell : cells) {
            all &= !unsure[cell];
        }
        return all;
    }

    /** For each cell what it surely contributes to the scale. */
    int[] sure(int scale) {
        return sure[scale];
    }

    /** For each cell the most that it may bring scale a ahead of scale b; the last scale is always 0. */
    int[] lead(int a, int b) {
        return leads.get(a * (scales + 1) + b).get();
    }
}
