package org.hirefirst.core.test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.core.assess.Flips.Flip;
import org.hirefirst.core.test.CaseResult.Difference;
import org.hirefirst.core.test.PackCase.Expected;
import org.jspecify.annotations.Nullable;

/** Compares what a case expects with what came out. */
final class Expectations {
    private static final String NONE = "none";

    private final List<Difference> differences = new ArrayList<>();

    private Expectations() {}

    /** Where they differ, in the order in which expectations are documented. */
    static List<Difference> differences(Expected expected, Assessment got, Fired fired) {
        Expectations all = new Expectations();
        all.word("outcome", expected.outcome(), got.recommendation().id());
        all.word("standing", expected.standing(), got.standing().word());
        all.set("possible", expected.possible(), got.possible());
        all.points(expected.points(), got.scores());
        all.set("excluded", expected.excluded(), excluded(got));
        all.ranked(expected.ranked(), fired.firsts());
        all.set(
                "cautions",
                expected.cautions(),
                got.cautions().stream().map(each -> each.caution().id()).toList());
        all.set("dormant", expected.dormant(), got.dormant().keySet());
        all.set(
                "flips",
                expected.flips(),
                got.flips().changes().stream().map(Flip::to).toList());
        return all.differences;
    }

    private static List<String> excluded(Assessment got) {
        return got.scores().stream()
                .filter(Score::excluded)
                .map(score -> score.candidate().id())
                .toList();
    }

    private void points(@Nullable Map<String, Integer> expected, List<Score> got) {
        if (expected == null) {
            return;
        }
        for (Score score : got) {
            Integer points = expected.get(score.candidate().id());
            if (points != null) {
                word("points " + score.candidate().id(), points.toString(), Integer.toString(score.points()));
            }
        }
    }

    private void ranked(@Nullable Map<String, String> expected, Map<String, String> firsts) {
        if (expected != null) {
            expected.forEach((ranking, item) -> word("ranked " + ranking, item, firsts.getOrDefault(ranking, NONE)));
        }
    }

    private void set(String what, @Nullable Collection<String> expected, Collection<String> got) {
        if (expected != null) {
            word(what, sorted(expected), sorted(got));
        }
    }

    private static String sorted(Collection<String> ids) {
        return ids.isEmpty() ? NONE : String.join(", ", new TreeSet<>(ids));
    }

    private void word(String what, @Nullable String expected, String got) {
        if (expected != null && !expected.equals(got)) {
            differences.add(new Difference(what, expected, got));
        }
    }
}
