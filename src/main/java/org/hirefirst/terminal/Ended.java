package org.hirefirst.terminal;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.jspecify.annotations.Nullable;

/** How an interview ended, with the answers given until then. */
public sealed interface Ended {

    /** All answers so far, dormant ones among them. */
    Map<String, Answer> answers();

    /** Everything that matters is answered, and accepted. */
    record Finished(Map<String, Answer> answers) implements Ended {
        public Finished {
            answers = Ordered.copy(answers);
        }
    }

    /**
     * Everything that matters is answered and accepted, and the person goes on to another decision.
     *
     * @param pack its id
     */
    record Onward(Map<String, Answer> answers, String pack) implements Ended {
        public Onward {
            answers = Ordered.copy(answers);
        }
    }

    /** The person stopped it. */
    record Interrupted(Map<String, Answer> answers) implements Ended {
        public Interrupted {
            answers = Ordered.copy(answers);
        }
    }

    /**
     * The input ended. Nothing is filled in for what was not answered.
     *
     * @param open the id of the question or checklist that waits for an answer, or null where only the review does
     */
    record EndOfInput(Map<String, Answer> answers, @Nullable String open) implements Ended {
        public EndOfInput {
            answers = Ordered.copy(answers);
        }
    }
}
