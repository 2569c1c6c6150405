package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

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
    private final Scored scored;
    private final Outlooks outlooks;
    private final Leanings leanings;

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
        scored = new Scored(model);
        outlooks = new Outlooks(model, outcome, targets, scored);
        leanings = new Leanings(model);
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
        Outlook outlook = outlooks.of(sheet, present, effort);
        Verdict verdict = outlook.verdict();
        Openness openness = new Openness(sheet, present, outcome, effort);
        Explanation explanation = new Explanation(present, sheet.given());
        int[] leaning = leanings.of(verdict.outcome());
        List<Open> open = openness.all(detail == Detail.FULL ? targets : List.of());
        return new Assessment(
                model.pack(),
                sheet.only(present, Truth.TRUE | Truth.OPEN),
                sheet.only(present, Truth.FALSE),
                recommendation(verdict, present, explanation),
                verdict.standing(),
                ids(verdict.possible()),
                verdict.proven(),
                detail == Detail.FULL ? restsOn(verdict, present, openness, open) : List.of(),
                scores(outlook, present, explanation),
                verdict.outcome() < 0 ? List.of() : explanation.speaksFor(verdict.outcome(), leaning),
                explanation.speaksAgainst(leaning),
                explanation.gates(),
                explanation.cautions(verdict.bit()),
                ranked(outlook, present, explanation),
                open,
                detail == Detail.FULL
                        ? new FlipSearch(sheet, present, verdict, outcome, scored, effort).search()
                        : Flips.NOT_SEARCHED);
    }

    /**
     * The question that settles the outcome soonest, whatever its topic; then those that settle the first of rankings
     * that apply and the cautions that are to be asked.
     */
    public Next next(Map<String, Answer> answers) {
        return next(answers, Topics.ASIDE, new Effort());
    }

    /** The same with topics kept together: this one, or null for none yet, as long as one of its questions matters. */
    public Next next(Map<String, Answer> answers, @Nullable String topic) {
        return next(answers, Topics.together(topic), new Effort());
    }

    Next next(Map<String, Answer> answers, Topics topics, Effort effort) {
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Verdict verdict = verdict(sheet, present, effort);
        Openness openness = new Openness(sheet, present, outcome, effort);
        return new NextQuestion(sheet, present, verdict, openness, outcome)
                .choose(NextQuestion.secondLeg(model, verdict, targets), topics);
    }

    /**
     * The unasked questions that can still change the first of a ranking that applies or a caution that is to be asked,
     * with what they change; where the outcome is settled, nothing else is worth asking.
     */
    public List<Open> details(Map<String, Answer> answers) {
        Effort effort = new Effort();
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Verdict verdict = verdict(sheet, present, effort);
        return new Openness(sheet, present, outcome, effort)
                .all(NextQuestion.secondLeg(model, verdict, targets)).stream()
                        .filter(open -> open.state() != Open.State.UNKNOWN
                                && !open.changes().isEmpty())
                        .toList();
    }

    /** Which rules fire for these answers; a pack's tests and their coverage look at it. */
    public Fired fired(Map<String, Answer> answers) {
        Sheet sheet = Sheet.of(model, answers);
        Node present = sheet.present();
        Explanation explanation = new Explanation(present, sheet.given());
        Set<String> evidence = new LinkedHashSet<>(explanation.evidence());
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

    private Verdict verdict(Sheet sheet, Node present, Effort effort) {
        return Verdict.of(sheet.completions(), present, outcome, scored, effort);
    }

    private List<String> ids(long outcomes) {
        long rest = outcomes & (1L << model.outcomes().length) - 1;
        String[] ids = new String[Long.bitCount(rest)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pack().outcomes().get(Long.numberOfTrailingZeros(rest)).id();
            rest &= rest - 1;
        }
        return List.of(ids);
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

    private List<Score> scores(Outlook outlook, Node present, Explanation explanation) {
        Score[] scores = new Score[model.candidates()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new Score(
                    pack().candidates().get(i),
                    explanation.points(i),
                    outlook.low()[i],
                    outlook.high()[i],
                    present.shut(i) == Truth.TRUE);
        }
        return List.of(scores);
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
        List<String> next = new ArrayList<>();
        int most = atLeast;
        for (int i = 0; i < model.candidates(); i++) {
            String id = pack().candidates().get(i).id();
            int points = explanation.points(i);
            if (points >= most
                    && present.shut(i) != Truth.TRUE
                    && !chosen.names().contains(id)) {
                if (points > most) {
                    next.clear();
                }
                most = points;
                next.add(id);
            }
        }
        return next;
    }

    private List<Ranked> ranked(Outlook outlook, Node present, Explanation explanation) {
        List<Ranked> ranked = new ArrayList<>();
        for (Target ranking : outlooks.rankings()) {
            int number = ranking.number();
            if (ranking.appliesTo(outlook.verdict().bit())) {
                ranked.add(new Ranked(
                        pack().rankings().get(number),
                        outlook.settled()[number],
                        RankingResults.of(number, present, explanation)));
            }
        }
        return ranked;
    }
}
