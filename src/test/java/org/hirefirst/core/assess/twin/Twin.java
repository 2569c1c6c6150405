package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** Assesses answers in full detail by trying everything; for small packs only. */
public final class Twin {
    private final Pack pack;
    private final Sheet sheet;
    private final Ahead ahead;

    public Twin(Pack pack) {
        this.pack = pack;
        sheet = new Sheet(pack);
        ahead = new Ahead(sheet);
    }

    /** Whether the interview may stop asking for the outcome. */
    public boolean settled(Map<String, Answer> answers) {
        return ahead.settled(new Known(sheet, answers));
    }

    /** Which evidence is true, and the first of every ranking that has one, whether it applies or not. */
    public Fired fired(Map<String, Answer> answers) {
        Known now = new Known(sheet, answers);
        Map<String, String> firsts = new LinkedHashMap<>();
        for (Ranking ranking : pack.rankings()) {
            if (now.first(ranking) != null) {
                firsts.put(ranking.id(), now.first(ranking));
            }
        }
        return new Fired(now.firedEvidence().stream().map(Evidence::id).collect(Collectors.toSet()), firsts);
    }

    /** The whole result. */
    public Assessment assess(Map<String, Answer> answers) {
        Known now = new Known(sheet, answers);
        List<Known> completions = ahead.completions(now);
        Verdict verdict = ahead.verdict(now);
        Reasons reasons = new Reasons(sheet, now, verdict.outcome());
        List<Open> open = open(now);
        return new Assessment(
                pack,
                kept(now, false),
                kept(now, true),
                new Assessment.Recommendation(verdict.id(), verdict.outcome(), next(now, verdict.outcome())),
                verdict.standing(),
                ahead.possible(now).stream().map(Outcome::id).toList(),
                true,
                restsOn(now, verdict, open),
                scores(now, completions),
                reasons.because(),
                reasons.against(),
                now.firedGates().stream()
                        .map(gate -> new Assessment.FiredGate(gate, reasons.behind(gate.when())))
                        .toList(),
                pack.cautions().stream()
                        .filter(caution -> now.truth(caution.when(), verdict.outcome()) == Truth.TRUE)
                        .map(caution -> new Assessment.FiredCaution(caution, reasons.behind(caution.when())))
                        .toList(),
                pack.rankings().stream()
                        .filter(ranking -> applies(ranking, verdict.outcome()))
                        .map(ranking -> new Assessment.Ranked(
                                ranking, firstIsSettled(ranking, completions), items(ranking, now)))
                        .toList(),
                open,
                new FlipSearch(sheet, ahead, now, verdict).find());
    }

    /** The answers of hidden questions, or those of all others. */
    private Map<String, Answer> kept(Known now, boolean hidden) {
        Map<String, Answer> kept = new LinkedHashMap<>();
        for (Question question : pack.questions()) {
            if (now.answer(question) != null && hidden == (now.sight(question) == Known.Sight.HIDDEN)) {
                kept.put(question.id(), now.answer(question));
            }
        }
        return kept;
    }

    private static List<String> next(Known now, @Nullable Outcome recommended) {
        if (recommended == null || recommended.nextAtLeast() == null) {
            return List.of();
        }
        List<String> others = new ArrayList<>(now.inTheRace());
        others.removeAll(recommended.namedFirst());
        int most = others.stream().map(now::pointsOf).max(Integer::compare).orElse(0);
        return others.stream()
                .filter(other -> now.pointsOf(other) == most && most >= recommended.nextAtLeast())
                .toList();
    }

    private List<String> restsOn(Known now, Verdict verdict, List<Open> open) {
        if (verdict.standing() == Standing.DECIDED && !verdict.outcome().equals(now.firstThatHolds())) {
            return RestsOn.of(pack, ahead, now, verdict.outcome());
        }
        return open.stream()
                .filter(one ->
                        one.state() != Open.State.WAITING && one.changes().contains("outcome"))
                .map(Open::question)
                .toList();
    }

    private List<Assessment.Score> scores(Known now, List<Known> completions) {
        return pack.candidates().stream()
                .map(candidate -> {
                    List<Integer> ends = completions.stream()
                            .map(known -> known.pointsOf(candidate.id()))
                            .sorted()
                            .toList();
                    return new Assessment.Score(
                            candidate,
                            now.pointsOf(candidate.id()),
                            ends.get(0),
                            ends.get(ends.size() - 1),
                            now.shutOut().contains(candidate.id()));
                })
                .toList();
    }

    /** Whether the ranking has something to say where this is recommended. */
    static boolean applies(Ranking ranking, @Nullable Outcome recommended) {
        return ranking.appliesFor().isEmpty()
                || (recommended != null
                        && (ranking.appliesFor().contains(recommended.id())
                                || recommended.names().stream().anyMatch(ranking.appliesFor()::contains)));
    }

    private static boolean firstIsSettled(Ranking ranking, List<Known> completions) {
        return completions.stream()
                        .filter(known -> applies(ranking, known.firstThatHolds()))
                        .map(known -> String.valueOf(known.first(ranking)))
                        .distinct()
                        .count()
                <= 1;
    }

    private static List<RankedItem> items(Ranking ranking, Known now) {
        if (ranking instanceof Ranking.Ladder ladder) {
            return ladder.steps().stream()
                    .filter(step -> step.item().id().equals(now.first(ladder)))
                    .map(step -> new RankedItem(step.item(), null, 1))
                    .toList();
        }
        Ranking.ByPoints byPoints = (Ranking.ByPoints) ranking;
        Map<String, Integer> points = now.rankPoints(byPoints);
        return byPoints.items().stream()
                .filter(item -> points.get(item.id()) > 0)
                .map(item -> new RankedItem(item, points.get(item.id()), 1 + itemsAhead(points, item.id())))
                .sorted((a, b) -> a.rank() - b.rank())
                .toList();
    }

    private static int itemsAhead(Map<String, Integer> points, String item) {
        return (int) points.values().stream()
                .filter(other -> other > points.get(item))
                .count();
    }

    private List<Open> open(Known now) {
        Changes changes = new Changes(sheet, ahead, now);
        return pack.questions().stream()
                .filter(question -> now.open(question) || now.sight(question) == Known.Sight.WAITING)
                .map(question ->
                        new Open(question.id(), state(question, now), changes.of(question, now.unknown(question))))
                .toList();
    }

    private static Open.State state(Question question, Known now) {
        if (now.unasked(question)) {
            return Open.State.UNASKED;
        }
        return now.unknown(question) ? Open.State.UNKNOWN : Open.State.WAITING;
    }
}
