package org.hirefirst.terminal;

import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Turn;

/**
 * A question as it is put to the person.
 *
 * @param headings what it stands under
 * @param reviews whether there are answers that may be looked over from there
 * @param whatIf whether another answer is only tried: the question stands alone, and nothing is recorded
 */
record Prompt(Turn.Ask ask, Headings headings, boolean reviews, boolean whatIf) {

    /** The question in its place in the interview. */
    static Prompt of(Turn.Ask ask, Interview interview) {
        String title = interview.packAsking(ask.step()).title();
        boolean reviews = !interview.entries().isEmpty();
        return new Prompt(ask, new Headings(title, ask.step().topic()), reviews, false);
    }

    /** The question alone, to try another answer. */
    static Prompt whatIf(Turn.Ask ask) {
        return new Prompt(ask, Headings.NONE, false, true);
    }

    /** Where in the interview it stands. */
    String place() {
        if (whatIf) {
            return "What if: question " + ask.number();
        }
        return "Question " + ask.number() + ", "
                + (ask.atMost() == 0 ? "the last one" : "at most " + ask.atMost() + " more")
                + (ask.mayLeadOn() ? " in this decision" : "");
    }
}
