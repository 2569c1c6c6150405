package org.hirefirst.core.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with finitely many answers that matter.
 *
 * @param why why it is asked
 * @param proof what counts as proof of an answer
 * @param topic the heading under which questions stand together, in a form and in the interview
 * @param mayNotApply whether "not applicable" is an answer
 * @param given whether the answer is a circumstance that a flip never proposes to change
 * @param when asked only where this holds; always, where null
 * @param checklist the id of the checklist this is an item of, or null; an item has the choices {@code yes} and
 *     {@code no}, in that order, and carries the checklist's why, proof, topic, given and when
 */
public record Question(
        String id,
        String ask,
        @Nullable String why,
        @Nullable String proof,
        @Nullable String topic,
        Domain domain,
        boolean mayNotApply,
        boolean given,
        @Nullable Condition when,
        @Nullable String checklist,
        List<String> cite) {
    /** How many questions a pack may have, items of checklists among them: searches go through them one by one. */
    public static final int MOST = 300;

    public Question {
        cite = List.copyOf(cite);
    }
}
