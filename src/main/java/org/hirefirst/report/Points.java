package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.FiredGate;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Tone;

/** Who has how many points, by how many somebody leads, and who is shut out. */
final class Points {
    private static final int SHORT_LIST = 4;

    private final Assessment of;
    private final Citations citations;
    private final List<Score> most;

    Points(Assessment of, Citations citations) {
        this.of = of;
        this.citations = citations;
        this.most = of.scores().stream()
                .sorted((one, other) -> Integer.compare(other.points(), one.points()))
                .toList();
    }

    /** Everybody's points in one sentence, most first, and the lead; empty where there are no candidates. */
    String summary() {
        if (most.isEmpty()) {
            return "";
        }
        String listed = most.stream()
                .limit(SHORT_LIST)
                .map(score ->
                        score.candidate().title() + " " + score.points() + (score.excluded() ? " (shut out)" : ""))
                .collect(Collectors.joining(", "));
        int more = most.size() - SHORT_LIST;
        return listed + (more > 0 ? ", " + more + " others no more" : "") + lead() + ".";
    }

    private String lead() {
        List<String> first = of.recommendation().namedFirst();
        OptionalInt named = of.scores().stream()
                .filter(score -> first.contains(score.candidate().id()))
                .mapToInt(Score::points)
                .min();
        OptionalInt next = of.scores().stream()
                .filter(score -> !first.contains(score.candidate().id()) && !score.excluded())
                .mapToInt(Score::points)
                .max();
        if (named.isEmpty() || next.isEmpty()) {
            return "";
        }
        int ahead = named.getAsInt() - next.getAsInt();
        if (ahead == 0) {
            return ": level with the next";
        }
        return ": " + Words.count(Math.abs(ahead), "point") + (ahead > 0 ? " ahead" : " behind");
    }

    /** One line for each candidate, most points first, with what is still possible. */
    List<Item> table() {
        return most.stream()
                .map(score -> Item.of(String.valueOf(score.points()), Tone.STRONG, row(score)))
                .toList();
    }

    private static String row(Score score) {
        List<String> notes = new ArrayList<>();
        if (score.low() != score.points() || score.high() != score.points()) {
            notes.add(
                    score.low() == score.high()
                            ? score.low() + " once all is answered"
                            : "from " + score.low() + " to " + score.high() + " by what is open");
        }
        if (score.excluded()) {
            notes.add("shut out");
        }
        return score.candidate().title() + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }

    /** Who is shut out although they have at least as many points as the one named first, and why. */
    List<Item> shutOutAhead() {
        List<String> first = of.recommendation().namedFirst();
        int least = of.scores().stream()
                .filter(score -> first.contains(score.candidate().id()))
                .mapToInt(Score::points)
                .min()
                .orElse(1);
        return most.stream()
                .filter(score -> score.excluded() && score.points() >= least)
                .map(this::shutOut)
                .toList();
    }

    private Item shutOut(Score score) {
        String who = score.candidate().title() + ", with " + Words.count(score.points(), "point") + ", is shut out";
        Optional<FiredGate> gate = of.gates().stream()
                .filter(fired ->
                        fired.gate().excludes().contains(score.candidate().id()))
                .findFirst();
        return Item.of(gate.map(fired -> citations.cite(
                        who + ": " + fired.gate().says(), fired.gate().cite()))
                .orElse(who + "."));
    }
}
