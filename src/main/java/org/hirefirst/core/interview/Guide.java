package org.hirefirst.core.interview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/** What an interview wants to know of the answers so far. */
@FunctionalInterface
public interface Guide {

    /**
     * Looks at the answers given so far.
     *
     * @param topic the topic at hand, whose questions come first as long as one of them matters; null for none
     */
    View look(Map<String, Answer> answers, @Nullable String topic);

    /**
     * What the answers so far mean for the interview.
     *
     * @param pack the decision whose questions are asked now
     * @param next what should be asked next
     * @param visible ids of its questions that show
     * @param waiting ids of its questions of which it is open whether they will show
     * @param cautions the cautions that are true, those of a pack that led here among them
     * @param details once the outcome is settled, the questions that can still change a ranking or a caution
     * @param mayLeadOn whether the outcome may be one that another decision settles
     * @param referral what led to this decision, where it is not the first
     */
    record View(
            Pack pack,
            Next next,
            Set<String> visible,
            Set<String> waiting,
            List<Caution> cautions,
            List<Open> details,
            boolean mayLeadOn,
            @Nullable Referral referral) {
        public View {
            visible = Set.copyOf(visible);
            waiting = Set.copyOf(waiting);
            cautions = List.copyOf(cautions);
            details = List.copyOf(details);
        }

        /** Whether the question shows, in this decision or in the one that led here. */
        boolean shows(String question) {
            return visible.contains(question)
                    || (referral != null && referral.visible().contains(question));
        }
    }

    /**
     * What led from the first decision to the one at hand.
     *
     * @param outcome the outcome of the first that refers to it
     * @param visible ids of the first's questions that show
     */
    record Referral(Outcome outcome, Set<String> visible) {
        public Referral {
            visible = Set.copyOf(visible);
        }
    }

    /** The guide that a pack's assessor is; it follows no referral. */
    static Guide of(Assessor assessor) {
        return new PackGuide(assessor, Map.of(), false);
    }

    /**
     * The guide through a pack and, once its outcome is settled, through the one that this refers to.
     *
     * @param others what prepares the packs that it can refer to, by id; asked only for one that it comes to, each time
     * @param order whether everything is asked before it goes on
     */
    static Guide of(Assessor assessor, Map<String, Supplier<Assessor>> others, Order order) {
        return new PackGuide(assessor, others, order.everything());
    }
}
