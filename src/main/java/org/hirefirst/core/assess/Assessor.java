package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;

/**
 * Assesses answers by one pack; prepared once, immutable and safe for use by several threads.
 *
 * <p>Answers are expected to fit the pack: choices that exist, numbers within their limits. The order of the map does
 * not matter.
 */
public final class Assessor {
    private final Model model;
    private final Target outcome;
    private final List<Target> targets = new ArrayList<>();
    private final List<Scope> points;
    private final Scored scored;

    private Assessor(Pack pack) {
        model = ModelBuilder.build(pack);
        outcome = Target.outcome(model);
        targets.add(outcome);
        for (int ranking = 0; ranking < model.rankings().length; ranking++) {
            targets.add(Target.ranking(model, ranking));
        }
        for (int caution = 0; caution < model.cautions().length; caution++) {
            targets.add(Target.caution(model, caution));
        }
        points = IntStream.range(0, model.candidates())
                .mapToObj(candidate -> Scope.ofScale(model, candidate))
                .toList();
        scored = new Scored(model);
    }

    /** Prepares the pack for any number of assessments. */
    public static Assessor of(Pack pack) {
        return new Assessor(pack);
    }

    /** The pack it assesses by. */
    public Pack pack() {
        return model.pack();
    }

    /** The result for these answers (question id → answer). */
    public Assessment assess(Map<String, Answer> answers, Detail detail) {
        return assess(answers, detail, new Effort());
    }

    Assessment assess(Map<String, Answer> answers, Detail detail, Effort effort) {
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Verdict verdict = Verdict.of(sheet, present, outcome, scored, effort);
        Openness openness = new Openness(sheet, present, outcome, effort);
        Map<String, Answer> counted = Sheet.only(present, answers, Truth.TRUE);
        Explanation explanation = new Explanation(present, counted);
        List<Open> open = openness.all(detail == Detail.FULL ? targets : List.of());
        Recommendation recommendation = recommendation(verdict, present, explanation);
        return new Assessment(
                model.pack(),
                Sheet.only(present, answers, Truth.TRUE | Truth.OPEN),
                Sheet.only(present, answers, Truth.FALSE),
                recommendation,
                verdict.standing(),
                ids(verdict.possible()),
                verdict.proven(),
                detail == Detail.FULL ? restsOn(verdict, present, openness, open) : List.of(),
                scores(sheet, present, explanation, effort),
                verdict.outcome() < 0 ? List.of() : explanation.speaksFor(verdict.outcome()),
                explanation.speaksAgainst(recommendation.namedFirst()),
                explanation.gates(),
                explanation.cautions(verdict.bit()),
                rankings(verdict, present, openness, explanation),
                open,
                detail == Detail.FULL
                        ? new FlipSearch(counted, sheet, present, verdict, outcome, scored, effort).search()
                        : new Flips(Flips.Status.NOT_SEARCHED, List.of()));
    }

    /**
     * The question that settles the outcome soonest; then those that settle the first of rankings that apply and the
     * cautions that are to be asked.
     */
    public Next next(Map<String, Answer> answers) {
        return next(answers, new Effort());
    }

    Next next(Map<String, Answer> answers, Effort effort) {
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Verdict verdict = Verdict.of(sheet, present, outcome, scored, effort);
        Openness openness = new Openness(sheet, present, outcome, effort);
        return new NextQuestion(sheet, present, verdict, openness, outcome)
                .choose(NextQuestion.secondLeg(model, verdict, targets));
    }

    /**
     * The unasked questions that can still change the first of a ranking that applies or a caution that is to be asked,
     * with what they change; where the outcome is settled, nothing else is worth asking.
     */
    public List<Open> details(Map<String, Answer> answers) {
        Effort effort = new Effort();
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Verdict verdict = Verdict.of(sheet, present, outcome, scored, effort);
        return new Openness(sheet, present, outcome, effort)
                .all(NextQuestion.secondLeg(model, verdict, targets)).stream()
                        .filter(open -> open.state() != Open.State.UNKNOWN
                                && !open.changes().isEmpty())
                        .toList();
    }

    /** Which rules fire for these answers; a pack's tests and their coverage look at it. */
    public Fired fired(Map<String, Answer> answers) {
        Node present = Sheet.of(model, answers).present();
        Explanation explanation = new Explanation(present, answers);
        Set<String> evidence = explanation.contributions().stream()
                .map(one -> one.evidence().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> firsts = new LinkedHashMap<>();
        for (int ranking = 0; ranking < model.rankings().length; ranking++) {
            List<RankedItem> items = RankingResults.of(ranking, present, explanation);
            if (!items.isEmpty()) {
                firsts.put(
                        pack().rankings().get(ranking).id(), items.get(0).item().id());
            }
        }
        return new Fired(evidence, firsts);
    }

    private List<String> ids(long outcomes) {
        return IntStream.range(0, model.outcomes().length)
                .filter(one -> (outcomes & 1L << one) != 0)
                .mapToObj(one -> pack().outcomes().get(one).id())
                .toList();
    }

    private static List<String> restsOn(Verdict verdict, Node present, Openness openness, List<Open> open) {
        if (verdict.standing() == Standing.DECIDED) {
            return present.outcomes() == verdict.bit() ? List.of() : openness.restsOn(verdict);
        }
        return open.stream()
                .filter(one ->
                        one.state() != Open.State.WAITING && one.changes().contains("outcome"))
                .map(Open::question)
                .toList();
    }

    private List<Score> scores(Sheet sheet, Node present, Explanation explanation, Effort effort) {
        List<Score> scores = new ArrayList<>();
        Node completions = sheet.completions();
        for (int i = 0; i < model.candidates(); i++) {
            Candidate candidate = pack().candidates().get(i);
            scores.add(new Score(
                    candidate,
                    explanation.points(candidate.id()),
                    Extremes.low(points.get(i), completions, i, effort.budget(Effort.Search.PROOF)),
                    Extremes.high(points.get(i), completions, i, effort.budget(Effort.Search.PROOF)),
                    present.shut(i) == Truth.TRUE));
        }
        return scores;
    }

    private Recommendation recommendation(Verdict verdict, Node present, Explanation explanation) {
        if (verdict.outcome() < 0) {
            String id = verdict.standing() == Standing.TOO_LITTLE_KNOWN ? Outcome.TOO_LITTLE_KNOWN : Outcome.UNDECIDED;
            return new Recommendation(id, null, List.of());
        }
        Outcome chosen = pack().outcomes().get(verdict.outcome());
        return new Recommendation(chosen.id(), chosen, next(chosen, present, explanation));
    }

    private List<String> next(Outcome chosen, Node present, Explanation explanation) {
        Integer atLeast = chosen.nextAtLeast();
        if (atLeast == null) {
            return List.of();
        }
        List<String> others = IntStream.range(0, model.candidates())
                .filter(candidate -> present.shut(candidate) != Truth.TRUE)
                .mapToObj(candidate -> pack().candidates().get(candidate).id())
                .filter(id -> !chosen.names().contains(id))
                .toList();
        int most = others.stream().mapToInt(explanation::points).max().orElse(Integer.MIN_VALUE);
        return most < atLeast
                ? List.of()
                : others.stream().filter(id -> explanation.points(id) == most).toList();
    }

    private List<Ranked> rankings(Verdict verdict, Node present, Openness openness, Explanation explanation) {
        return targets.stream()
                .filter(target -> target.kind() == Target.Kind.RANKING
                        && (model.rankings()[target.number()].appliesTo() & verdict.bit()) != 0)
                .map(target -> new Ranked(
                        pack().rankings().get(target.number()),
                        openness.isSettled(target),
                        RankingResults.of(target.number(), present, explanation)))
                .toList();
    }
}
