package org.hirefirst.core.interview;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;

/** What an interview puts to the person next. */
public sealed interface Turn {

    /**
     * A question, or the screen of a checklist.
     *
     * @param number the how-manieth it is, from 1
     * @param atMost how many more of the decision at hand may follow it
     * @param mayLeadOn whether another decision may follow this one
     * @param earlier the answers it has already, in part or whole; empty where it is new
     * @param canGoBack whether there is anything to go back to
     */
    record Ask(Step step, int number, int atMost, boolean mayLeadOn, Map<String, Answer> earlier, boolean canGoBack)
            implements Turn {
        public Ask {
            earlier = Ordered.copy(earlier);
        }
    }

    /**
     * Two answers that do not fit together, at least one of which was asked; one that was given from elsewhere has a
     * number behind all that were asked.
     */
    record Contradiction(Caution caution, List<Entry> between) implements Turn {
        public Contradiction {
            between = List.copyOf(between);
        }
    }

    /**
     * The first decision is settled on an outcome that another decision settles, which follows.
     *
     * @param outcome what was found
     * @param pack the decision that follows
     * @param answered how many of its questions have an answer
     * @param of how many show or may yet show
     */
    record Referred(Outcome outcome, Pack pack, int answered, int of) implements Turn {}

    /**
     * The recommendation is settled, and questions are left that cannot change it.
     *
     * @param after how many were asked
     * @param of how many there would have been
     * @param details the questions among them that still decide something else
     * @param unknown whether something was answered by "don't know", which might change it once it is known
     */
    record Settled(int after, int of, Details details, boolean unknown) implements Turn {}

    /**
     * What is worth asking beyond the recommendation.
     *
     * @param most how many questions or screens it takes at most; 0 where nothing is
     * @param begin whether they decide a ranking: where to begin
     * @param beware whether they decide a caution: what to beware of
     */
    record Details(int most, boolean begin, boolean beware) {}

    /**
     * Nothing is left to ask; everything that was asked, to be accepted or changed.
     *
     * @param leftOut what was not asked, as it can change nothing any more
     */
    record Review(List<Entry> entries, List<Step> leftOut) implements Turn {
        public Review {
            entries = List.copyOf(entries);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A step that was asked, with its answer in words. */
    record Entry(int number, Step step, String words) {}
}
