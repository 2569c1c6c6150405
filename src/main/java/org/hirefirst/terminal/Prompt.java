package org.hirefirst.terminal;

import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Turn;

/**
 * A question as it is put to the person.
 *
 * @param headings what it stands under
 * @param whatIf whether another answer is only tried: the question stands alone, and nothing is recorded
 */
record Prompt(Turn.Ask ask, Headings headings, boolean whatIf) {

    /** The question in its place in the interview. */
    static Prompt of(Turn.Ask ask, Interview interview) {
        String title = interview.packAsking(ask.step()).title();
        return new Prompt(ask, new Headings(title, ask.step().topic()), false);
    }

    /** The question alone, to try another answer. */
    static Prompt whatIf(Turn.Ask ask) {
        return new Prompt(ask, Headings.NONE, true);
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
