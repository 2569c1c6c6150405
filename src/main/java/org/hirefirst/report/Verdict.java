package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.Words;
import org.jspecify.annotations.Nullable;

/** The words of a recommendation, the built-in ones among them. */
final class Verdict {
    private Verdict() {}

    /** What is recommended, as a title. */
    static String title(Assessment of) {
        Outcome outcome = of.recommendation().outcome();
        if (outcome != null) {
            return outcome.title();
        }
        return of.recommendation().id().equals(Outcome.UNDECIDED) ? "Not decided yet" : "Too little is known to say";
    }

    /** What the pack says about it; null where it says nothing. */
    static @Nullable String says(Assessment of) {
        Outcome outcome = of.recommendation().outcome();
        if (outcome != null) {
            return outcome.says();
        }
        if (of.recommendation().id().equals(Outcome.UNDECIDED)) {
            return "What is still open decides: " + Words.list(titles(of.pack(), of.possible()), "or") + ".";
        }
        String says = of.pack().enough().says();
        return says != null ? says : "Too few of the questions that matter are answered.";
    }

    /** The titles of outcomes, in quotes. */
    static List<String> titles(Pack pack, List<String> outcomes) {
        return outcomes.stream().map(id -> "\"" + title(pack, id) + "\"").toList();
    }

    /** The title of an outcome by its id. */
    static String title(Pack pack, String outcome) {
        return pack.outcomes().stream()
                .filter(o -> o.id().equals(outcome))
                .findFirst()
                .map(Outcome::title)
                .orElse(outcome);
    }
}
