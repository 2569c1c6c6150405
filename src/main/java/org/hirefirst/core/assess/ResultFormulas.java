package org.hirefirst.core.assess;

import java.util.List;
import java.util.function.Predicate;
import org.hirefirst.core.assess.Formula.OverResult;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.pack.Span;

/** Turns conditions over the result into formulas; over a set of states each is false, true, or may be either. */
final class ResultFormulas {
    private final Pack pack;
    private final Places candidates;
    private final Places rankings;

    ResultFormulas(Pack pack, Places candidates) {
        this.pack = pack;
        this.candidates = candidates;
        rankings = new Places(pack.rankings().stream().map(Ranking::id).toList());
    }

    OverResult of(Condition.OverResult condition) {
        if (condition instanceof Condition.Leads leads) {
            int candidate = candidates.of(leads.candidate());
            return OverResult.ofPointsAndGates(node -> leads(node, candidate, leads.by(), true));
        } else if (condition instanceof Condition.WouldLead wouldLead) {
            int candidate = candidates.of(wouldLead.candidate());
            return OverResult.ofPoints(node -> leads(node, candidate, wouldLead.by(), false));
        } else if (condition instanceof Condition.PointsWithin points) {
            int candidate = candidates.of(points.candidate());
            return new OverResult(
                    true,
                    true,
                    -1,
                    false,
                    node -> Truth.and(
                            Truth.not(node.shut(candidate)),
                            within(
                                    points.span(),
                                    node.tally().low(candidate),
                                    node.tally().high(candidate))));
        } else if (condition instanceof Condition.TopWithin top) {
            return OverResult.ofPoints(node -> top(node, top.span()));
        } else if (condition instanceof Condition.Level level) {
            int[] of = candidates.of(level.of());
            return OverResult.ofPointsAndGates(node -> level(node, of, level.by(), level.atLeast()));
        } else if (condition instanceof Condition.ShutOut shutOut) {
            int[] of = candidates.of(shutOut.candidates());
            return new OverResult(false, true, -1, false, node -> shutOut(node, of));
        } else if (condition instanceof Condition.RankedFirst ranked) {
            int ranking = rankings.of(ranked.ranking());
            long item = 1L << new Places(items(pack.rankings().get(ranking))).of(ranked.item());
            return OverResult.ofRanking(ranking, node -> among(node.firsts(ranking), item));
        } else if (condition instanceof Condition.Recommended recommended) {
            long outcomes = outcomes(outcome -> recommended.outcomes().contains(outcome.id()));
            return OverResult.ofRecommendation(node -> among(node.recommended(), outcomes));
        } else if (condition instanceof Condition.NamesFirst first) {
            long outcomes = outcomes(outcome -> outcome.namedFirst().stream().anyMatch(first.candidates()::contains));
            return OverResult.ofRecommendation(node -> among(node.recommended(), outcomes));
        }
        throw new AssertionError(condition);
    }

    private static int leads(Node node, int candidate, int by, boolean gatesCount) {
        Tally points = node.tally();
        int shut = gatesCount ? node.shut(candidate) : Truth.FALSE;
        if (shut == Truth.TRUE || points.high(candidate) < by) {
            return Truth.FALSE;
        }
        boolean must = shut == Truth.FALSE && points.low(candidate) >= by;
        for (int other = 0; other < node.model().candidates(); other++) {
            int otherShut = other == candidate ? Truth.TRUE : gatesCount ? node.shut(other) : Truth.FALSE;
            if (otherShut == Truth.FALSE && points.lead(candidate, other) < by) {
                return Truth.FALSE;
            }
            must &= otherShut == Truth.TRUE || -points.lead(other, candidate) >= by;
        }
        return Truth.of(true, must);
    }

    private static int within(Span span, int low, int high) {
        return Truth.of(low <= span.high() && high >= span.low(), span.contains(low) && span.contains(high));
    }

    private static int top(Node node, Span span) {
        int candidates = node.model().candidates();
        int low = candidates == 0 ? 0 : Integer.MIN_VALUE;
        int high = low;
        for (int candidate = 0; candidate < candidates; candidate++) {
            low = Math.max(low, node.tally().low(candidate));
            high = Math.max(high, node.tally().high(candidate));
        }
        return within(span, low, high);
    }

    private static int shutOut(Node node, int[] of) {
        int truth = Truth.TRUE;
        for (int one : of) {
            truth = Truth.and(truth, node.shut(one));
        }
        return truth;
    }

    private static int level(Node node, int[] of, int by, int atLeast) {
        Tally points = node.tally();
        boolean must = true;
        for (int one : of) {
            int shut = node.shut(one);
            if (shut == Truth.TRUE || points.high(one) < atLeast) {
                return Truth.FALSE;
            }
            must &= shut == Truth.FALSE && points.low(one) >= atLeast;
            for (int other : of) {
                if (-points.lead(other, one) > by) {
                    return Truth.FALSE;
                }
                must &= points.lead(one, other) <= by;
            }
            for (int other = 0; other < node.model().candidates(); other++) {
                int otherShut = contains(of, other) ? Truth.TRUE : node.shut(other);
                if (otherShut == Truth.FALSE && points.lead(one, other) < 1) {
                    return Truth.FALSE;
                }
                must &= otherShut == Truth.TRUE || -points.lead(other, one) >= 1;
            }
        }
        return Truth.of(true, must);
    }

    private static boolean contains(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    private static int among(long found, long wanted) {
        return Truth.of((found & wanted) != 0, (found & ~wanted) == 0);
    }

    private long outcomes(Predicate<Outcome> wanted) {
        long bits = 0;
        for (int i = 0; i < pack.outcomes().size(); i++) {
            bits |= wanted.test(pack.outcomes().get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private static List<String> items(Ranking ranking) {
        return ranking.items().stream().map(Ranking.Item::id).toList();
    }
}
