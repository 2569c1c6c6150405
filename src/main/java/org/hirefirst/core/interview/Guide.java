package org.hirefirst.core.interview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;

/** What an interview wants to know of the answers so far. */
@FunctionalInterface
public interface Guide {

    /** Looks at the answers given so far. */
    View look(Map<String, Answer> answers);

    /**
     * What the answers so far mean for the interview.
     *
     * @param next what should be asked next
     * @param visible ids of the questions that show
     * @param waiting ids of the questions of which it is open whether they will show
     * @param cautions the cautions that are true
     * @param details once the outcome is settled, the questions that can still change a ranking or a caution
     */
    record View(Next next, Set<String> visible, Set<String> waiting, List<Caution> cautions, List<Open> details) {
        public View {
            visible = Set.copyOf(visible);
            waiting = Set.copyOf(waiting);
            cautions = List.copyOf(cautions);
            details = List.copyOf(details);
        }
    }

    /** The guide that a pack's assessor is. */
    static Guide of(Assessor assessor) {
        return answers -> {
            Assessment assessment = assessor.assess(answers, Detail.BRIEF);
            Set<String> visible = new TreeSet<>(assessment.answers().keySet());
            Set<String> waiting = new TreeSet<>();
            for (Open open : assessment.open()) {
                (open.state() == Open.State.WAITING ? waiting : visible).add(open.question());
            }
            visible.removeAll(waiting);
            Next next = assessor.next(answers);
            return new View(
                    next,
                    visible,
                    waiting,
                    assessment.cautions().stream().map(FiredCaution::caution).toList(),
                    next.settled() && next.question() != null ? assessor.details(answers) : List.of());
        };
    }
}
