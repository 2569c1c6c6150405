package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.Step;

/** Why a question is asked, and what counts as proof of an answer. */
final class Explanation {
    private Explanation() {}

    /** The paragraphs, at least one. */
    static List<String> of(Step step) {
        List<String> paragraphs = new ArrayList<>();
        if (step.why() != null) {
            paragraphs.add("Why it is asked: " + step.why());
        }
        if (step.proof() != null) {
            paragraphs.add("What counts as proof: " + step.proof());
        }
        return paragraphs.isEmpty() ? List.of("Nothing more is said about this question.") : paragraphs;
    }
}
