package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;

/** The open questions on which a decided outcome rests that does not hold on what is known. */
final class RestsOn {
    private RestsOn() {}

    /** Starts with all that are open and lets go, last first, of each that may stay open. */
    static List<String> of(Pack pack, Ahead ahead, Known now, Outcome decided) {
        List<Question> needed =
                new ArrayList<>(pack.questions().stream().filter(now::open).toList());
        List<Question> lastFirst = new ArrayList<>(needed);
        Collections.reverse(lastFirst);
        for (Question question : lastFirst) {
            List<Question> others = new ArrayList<>(needed);
            others.remove(question);
            if (ahead.fillingsOf(others, now).stream().allMatch(filled -> decided.equals(filled.firstThatHolds()))) {
                needed = others;
            }
        }
        return needed.stream().map(Question::id).toList();
    }
}
