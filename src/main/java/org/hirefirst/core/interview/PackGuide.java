package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Next;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The guide that assessors are. Where it stands, in the first decision or in the one that this leads to, depends on the
 * answers alone, so that a changed answer leads back, or elsewhere.
 *
 * @param others the packs that it goes on to where an outcome refers to them, by id
 * @param everything whether it goes on only when nothing is left to ask
 */
record PackGuide(Assessor assessor, Map<String, Supplier<Assessor>> others, boolean everything) implements Guide {

    @Override
    public View look(Map<String, Answer> all, @Nullable String topic) {
        Map<String, Answer> answers = assessor.pack().own(all);
        Assessment assessment = assessor.assess(answers, Detail.BRIEF);
        Set<String> waiting = openIn(assessment, Open.State.WAITING);
        Set<String> visible = new TreeSet<>(assessment.answers().keySet());
        assessment.open().forEach(open -> visible.add(open.question()));
        visible.removeAll(waiting);
        Next next = assessor.next(answers, topic);
        Outcome outcome = assessment.recommendation().outcome();
        List<Caution> cautions =
                assessment.cautions().stream().map(FiredCaution::caution).toList();

        boolean isDone = next.settled() && (!everything || answers.keySet().containsAll(visible));
        Supplier<Assessor> there = isDone ? other(outcome) : null;
        if (outcome != null && there != null) {
            return onward(
                    new PackGuide(there.get(), Map.of(), everything).look(all, topic),
                    cautions,
                    new Referral(outcome, visible));
        }
        return new View(
                assessor.pack(),
                next,
                visible,
                waiting,
                cautions,
                next.settled() && next.question() != null ? assessor.details(answers) : List.of(),
                assessor.pack().outcomes().stream()
                        .anyMatch(one ->
                                other(one) != null && assessment.possible().contains(one.id())),
                null);
    }

    private static View onward(View there, List<Caution> before, Referral referral) {
        List<Caution> cautions = new ArrayList<>(before);
        there.cautions().stream()
                .filter(caution -> before.stream().noneMatch(one -> isSame(one, caution)))
                .forEach(cautions::add);
        return new View(
                there.pack(),
                there.next(),
                there.visible(),
                there.waiting(),
                cautions,
                there.details(),
                false,
                referral);
    }

    /** Whether both speak of the same answers, which the person need not be asked about twice. */
    private static boolean isSame(Caution one, Caution other) {
        return !one.contradiction().isEmpty()
                && Set.copyOf(one.contradiction()).equals(Set.copyOf(other.contradiction()));
    }

    private @Nullable Supplier<Assessor> other(@Nullable Outcome outcome) {
        return outcome == null || outcome.to() == null ? null : others.get(outcome.to());
    }

    private static Set<String> openIn(Assessment assessment, Open.State state) {
        Set<String> questions = new TreeSet<>();
        assessment.open().stream()
                .filter(open -> open.state() == state)
                .forEach(open -> questions.add(open.question()));
        return questions;
    }
}
