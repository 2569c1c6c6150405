package org.hirefirst.terminal;

import org.hirefirst.core.interview.Turn;

/**
 * A question as it is put to the person.
 *
 * @param whatIf whether another answer is only tried: the question stands alone, and nothing is recorded
 */
record Prompt(Turn.Ask ask, boolean whatIf) {

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
