package org.hirefirst.core.assess;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * The result for one set of answers; every list and map stands in the pack's order unless said otherwise.
 *
 * @param answers the answers that count, and those kept for waiting questions
 * @param dormant the answers of hidden questions: kept, not counted
 * @param possible ids of the outcomes that some completion of the answers leads to
 * @param possibleProven whether that set is exact; else it may be too large
 * @param restsOn the open questions that can still change the outcome; for a decided outcome that does not hold on what
 *     is known, a smallest set of open questions whose answers, whatever they are, make it hold
 * @param because what speaks for the recommendation, strongest first
 * @param against what speaks for others, strongest first
 * @param gates the gates that are true
 * @param cautions the cautions that are true
 * @param rankings those that apply
 * @param open visible questions without a real answer, and waiting ones
 */
public record Assessment(
        Pack pack,
        Map<String, Answer> answers,
        Map<String, Answer> dormant,
        Recommendation recommendation,
        Standing standing,
        List<String> possible,
        boolean possibleProven,
        List<String> restsOn,
        List<Score> scores,
        List<Reason> because,
        List<Reason> against,
        List<FiredGate> gates,
        List<FiredCaution> cautions,
        List<Ranked> rankings,
        List<Open> open,
        Flips flips) {
    public Assessment {
        answers = Ordered.copy(answers);
        dormant = Ordered.copy(dormant);
        possible = List.copyOf(possible);
        restsOn = List.copyOf(restsOn);
        scores = List.copyOf(scores);
        because = List.copyOf(because);
        against = List.copyOf(against);
        gates = List.copyOf(gates);
        cautions = List.copyOf(cautions);
        rankings = List.copyOf(rankings);
        open = List.copyOf(open);
    }

    /**
     * What is recommended.
     *
     * @param id an outcome's id, or one of the built-in {@link Outcome#TOO_LITTLE_KNOWN}, {@link Outcome#UNDECIDED}
     * @param outcome the outcome, or null for a built-in one
     * @param next the candidates named next, where the outcome asks for it
     */
    public record Recommendation(String id, @Nullable Outcome outcome, List<String> next) {
        public Recommendation {
            next = List.copyOf(next);
        }

        /** The candidates it names first; none for advice and the built-in ones. */
        public List<String> namedFirst() {
            return outcome == null ? List.of() : outcome.namedFirst();
        }
    }

    /**
     * A candidate's points: what has fired, and the least and most over all completions (of which {@code points} may
     * lie outside; where the search for them was too large, they are bounds).
     */
    public record Score(Candidate candidate, int points, int low, int high, boolean excluded) {}

    /** Why, with the answers that made it so: evidence, or an outcome that was chosen by answers. */
    public sealed interface Reason {
        /** What of the pack speaks: a piece of evidence, or an outcome. */
        Object piece();

        Map<String, Answer> answers();
    }

    /** Evidence that fired; its points are the contribution to the scores. */
    public record Contribution(Evidence evidence, Map<String, Answer> answers) implements Reason {
        public Contribution {
            answers = Ordered.copy(answers);
        }

        @Override
        public Evidence piece() {
            return evidence;
        }
    }

    /** The answers that made the recommended outcome's condition true. */
    public record ChosenByAnswers(Outcome outcome, Map<String, Answer> answers) implements Reason {
        public ChosenByAnswers {
            answers = Ordered.copy(answers);
        }

        @Override
        public Outcome piece() {
            return outcome;
        }
    }

    /** A gate that is true, with the answers that made it so. */
    public record FiredGate(Gate gate, Map<String, Answer> answers) {
        public FiredGate {
            answers = Ordered.copy(answers);
        }
    }

    /** A caution that is true, with the answers that made it so. */
    public record FiredCaution(Caution caution, Map<String, Answer> answers) {
        public FiredCaution {
            answers = Ordered.copy(answers);
        }
    }

    /**
     * A ranking that applies.
     *
     * @param settled whether its first is the same in every completion in which it applies
     * @param items by points: those above 0, most first, equals sharing a rank; of a ladder: the first step, or none
     */
    public record Ranked(Ranking ranking, boolean settled, List<RankedItem> items) {
        public Ranked {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a ranking.
     *
     * @param points null for a ladder's step
     * @param rank 1 for the first; equals share it and the next rank counts them all
     */
    public record RankedItem(Ranking.Item item, @Nullable Integer points, int rank) {}

    /**
     * A question that is not answered for real.
     *
     * @param changes what it can still change: {@code outcome}, {@code ranking:<id>}, {@code caution:<id>}
     */
    public record Open(String question, State state, List<String> changes) {
        public Open {
            changes = List.copyOf(changes);
        }

        /** Why it is open. */
        public enum State {
            UNASKED("unasked"),
            UNKNOWN("unknown"),
            WAITING("waiting");

            private final String word;

            State(String word) {
                this.word = word;
            }

            /** The word for it in results. */
            public String word() {
                return word;
            }
        }
    }
}
