package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Model.RankingModel;
import org.hirefirst.core.pack.Ranking;

/** The items of a ranking in the order in which they come out. */
final class RankingResults {
    private RankingResults() {}

    static List<RankedItem> of(int ranking, Node present, Explanation explanation) {
        Ranking one = present.model().pack().rankings().get(ranking);
        if (one instanceof Ranking.Ladder ladder) {
            long first = present.firsts(ranking);
            return first == Node.NONE
                    ? List.of()
                    : List.of(new RankedItem(
                            ladder.steps()
                                    .get(Long.numberOfTrailingZeros(first))
                                    .item(),
                            null,
                            1));
        }
        return byPoints(one.items(), present.model().rankings()[ranking], explanation);
    }

    private static List<RankedItem> byPoints(List<Ranking.Item> listed, RankingModel ranking, Explanation explanation) {
        int[] points = new int[ranking.items()];
        for (int item = 0; item < points.length; item++) {
            points[item] = explanation.points(ranking.firstScale() + item);
        }
        List<RankedItem> items = new ArrayList<>();
        int most = most(points, Integer.MAX_VALUE);
        while (most > 0) {
            int rank = items.size() + 1;
            for (int item = 0; item < points.length; item++) {
                if (points[item] == most) {
                    items.add(new RankedItem(listed.get(item), most, rank));
                }
            }
            most = most(points, most);
        }
        return items;
    }

    /** The most points below this; 0 where there are none above it. */
    private static int most(int[] points, int below) {
        int most = 0;
        for (int one : points) {
            most = one < below ? Math.max(most, one) : most;
        }
        return most;
    }
}
