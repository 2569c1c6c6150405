package org.hirefirst.core.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a pack may recommend; the first of a pack's outcomes that holds is recommended.
 *
 * @param when null for the last one, which holds where all others are false
 * @param names the candidates it names: one for hire, two or more for sequence (in order) and together, at most one
 *     for refer, else none
 * @param to the pack that settles it, for refer, else null
 * @param nextAtLeast how many points the candidate named next needs, or null where none is named
 */
public record Outcome(
        String id,
        Kind kind,
        String title,
        @Nullable String says,
        @Nullable Condition when,
        List<String> names,
        @Nullable String to,
        @Nullable Integer nextAtLeast,
        List<PlanStep> plan,
        List<String> cite) {

    /** The id of what is recommended where too little is answered. */
    public static final String TOO_LITTLE_KNOWN = "too-little-known";

    /** The id of what is recommended where several outcomes are possible and none holds. */
    public static final String UNDECIDED = "undecided";

    /** How many outcomes a pack may have: the engine keeps sets of them as the bits of a number. */
    public static final int MOST = 60;

    public Outcome {
        names = List.copyOf(names);
        plan = List.copyOf(plan);
        cite = List.copyOf(cite);
    }

    /** The candidates it names first: one, all of those named together, or none. */
    public List<String> namedFirst() {
        return kind == Kind.TOGETHER || names.isEmpty() ? names : names.subList(0, 1);
    }

    /** What kind of recommendation it is. */
    public enum Kind {
        HIRE("hire"),
        SEQUENCE("sequence"),
        TOGETHER("together"),
        ADVICE("advice"),
        CLOSE("close"),
        REFER("refer");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in packs and results. */
        public String word() {
            return word;
        }
    }

    /**
     * One step of the plan.
     *
     * @param weeks when, as the pack writes it
     * @param who a candidate's id, or any other words
     * @param done how one sees that it is done
     */
    public record PlanStep(
            @Nullable String weeks,
            @Nullable String who,
            String what,
            @Nullable String done,
            List<String> cite) {
        public PlanStep {
            cite = List.copyOf(cite);
        }
    }
}
