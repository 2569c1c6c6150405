package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.jspecify.annotations.Nullable;

/**
 * A pack with its names turned into numbers, made once by {@link ModelBuilder}.
 *
 * <p>A question's values are numbered: its choices, or the regions of its numbers, then "not applicable" where that is
 * an answer. Points go to <em>scales</em>: the candidates first, then the items of each ranking by points.
 *
 * @param choices for each question its choices; none for one with numbers
 * @param regions for each question the regions of its numbers, or null for one with choices
 * @param shown for each question when it is asked, or null for always
 * @param conditional the questions that are not always asked
 * @param pieces all evidence, in file order
 * @param own for each question what it alone contributes, or null where it alone contributes nothing
 * @param joint the evidence that reads several questions
 * @param parts what points are a sum of: what questions alone contribute, and joint evidence
 * @param outcomes for each outcome when it holds, null for the last
 * @param names for each outcome the candidates it names
 */
record Model(
        Pack pack,
        Places questionNumbers,
        Places[] choices,
        int[] realValues,
        int[] values,
        List<@Nullable List<Range>> regions,
        @Nullable Formula[] shown,
        int[] conditional,
        Formula[] facts,
        int candidates,
        int scales,
        Piece[] pieces,
        @Nullable Own[] own,
        Piece[] joint,
        Parts parts,
        GateModel[] gates,
        RankingModel[] rankings,
        Formula[] cautions,
        @Nullable Formula[] outcomes,
        int[][] names) {

    /** Evidence, by its place in the pack: when it fires and what it then adds to each scale. */
    record Piece(int number, Formula when, int[] points) {
        /** The points of which one counts, where its condition may have these truth values. */
        int[][] possible(int truth) {
            int[] nothing = new int[points.length];
            if ((truth & Truth.TRUE) == 0) {
                return new int[][] {nothing};
            }
            return truth == Truth.TRUE ? new int[][] {points} : new int[][] {points, nothing};
        }
    }

    /**
     * Evidence that fires for one value of one question.
     *
     * @param contribution what a result says of it; null where that names a number, of which the value is a region
     */
    record Firing(int piece, @Nullable Contribution contribution) {}

    /** A gate and the candidates it shuts out. */
    record GateModel(Formula when, int[] excludes) {}

    /**
     * A ranking: the scales of its items, or the steps of its ladder, null for "otherwise".
     *
     * @param appliesTo bits of the outcomes to which it applies
     */
    record RankingModel(int firstScale, int items, @Nullable Formula @Nullable [] steps, long appliesTo) {}

    /**
     * What a question alone contributes to each scale, by its value.
     *
     * <p>After the values come two more rows: while the question is hidden, and while it is open. Each row ends with the
     * scale that is always 0.
     *
     * @param firing for each row the evidence that fires, in file order
     */
    record Own(int[][] rows, Firing[][] firing) {
        int values() {
            return rows.length - 2;
        }

        /** The rows of which one counts, where the question may be shown so and has this value. */
        int[][] possible(int shown, int value) {
            boolean visible = (shown & Truth.TRUE) != 0;
            List<int[]> possible = new ArrayList<>();
            for (int one = 0; one < values() && visible; one++) {
                if (value == Node.FREE || value == one) {
                    possible.add(rows[one]);
                }
            }
            if ((shown & Truth.FALSE) != 0) {
                possible.add(rows[values()]);
            }
            if ((shown & Truth.OPEN) != 0 || (visible && value == Node.LEFT)) {
                possible.add(rows[values() + 1]);
            }
            return possible.toArray(int[][]::new);
        }

        /** What fires for what is known of the question: it is hidden, open, or has this value. */
        Firing[] firing(int shown, int value) {
            return shown == Truth.FALSE
                    ? firing[rows.length - 2]
                    : shown == Truth.OPEN || value < 0 ? firing[rows.length - 1] : firing[value];
        }
    }

    int questions() {
        return values.length;
    }

    Question question(int number) {
        return pack.questions().get(number);
    }

    /** The number of the question; it is found soonest where it is the expected one. */
    int number(String question, int expected) {
        return questionNumbers.of(question, expected);
    }

    boolean isNotApplicable(int question, int value) {
        return value == realValues[question];
    }
}
