package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.pack.Ranking;

/** The items of a ranking in the order in which they come out. */
final class RankingResults {
    private RankingResults() {}

    static List<RankedItem> of(int ranking, Node present, Explanation explanation) {
        Ranking one = present.model().pack().rankings().get(ranking);
        if (one instanceof Ranking.ByPoints byPoints) {
            return byPoints(byPoints, explanation);
        }
        long first = present.firsts(ranking);
        return first == Node.NONE
                ? List.of()
                : List.of(new RankedItem(
                        ((Ranking.Ladder) one)
                                .steps()
                                .get(Long.numberOfTrailingZeros(first))
                                .item(),
                        null,
                        1));
    }

    private static List<RankedItem> byPoints(Ranking.ByPoints ranking, Explanation explanation) {
        record Scored(Ranking.Item item, int points) {}
        List<Scored> scored = ranking.items().stream()
                .map(item -> new Scored(item, points(ranking.id(), item.id(), explanation)))
                .filter(item -> item.points() > 0)
                .sorted(Comparator.comparingInt(item -> -item.points()))
                .toList();
        List<RankedItem> items = new ArrayList<>();
        for (Scored item : scored) {
            int rank = 1
                    + (int) scored.stream()
                            .filter(other -> other.points() > item.points())
                            .count();
            items.add(new RankedItem(item.item(), item.points(), rank));
        }
        return items;
    }

    private static int points(String ranking, String item, Explanation explanation) {
        return explanation.contributions().stream()
                .filter(one -> one.evidence().ranks().containsKey(ranking))
                .mapToInt(one -> one.evidence().ranks().get(ranking).getOrDefault(item, 0))
                .sum();
    }
}
