package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Ranking;

/** Many results of one pack as one table, a row each; a refused record has its row too. */
public final class ResultCsv {
    private final Pack pack;
    private final List<String> kept;
    private final List<String> more;

    /**
     * A table.
     *
     * @param kept the names of what is carried along
     * @param more headings of columns before the others, whose cells are given with each row
     */
    public ResultCsv(Pack pack, List<String> kept, List<String> more) {
        this.pack = pack;
        this.kept = List.copyOf(kept);
        this.more = List.copyOf(more);
    }

    /** The headings, with a line break at the end. */
    public String header() {
        List<String> cells = new ArrayList<>(more);
        cells.addAll(List.of("record", "subject"));
        kept.forEach(name -> cells.add("kept." + name));
        cells.addAll(List.of("outcome", "title", "standing", "first", "next", "settled-by", "there"));
        pack.candidates().forEach(candidate -> cells.add("points." + candidate.id()));
        cells.addAll(List.of("excluded", "possible", "gates", "cautions"));
        pack.rankings().forEach(ranking -> cells.add("ranking." + ranking.id()));
        cells.addAll(List.of("open", "problems"));
        return Csv.row(cells);
    }

    /** The row of a result. */
    public String row(long record, Result result, Map<String, String> carried, String... first) {
        Assessment of = result.assessment();
        Recommendation recommendation = of.recommendation();
        Outcome outcome = recommendation.outcome();
        Result.Referral referral = result.referral();
        List<String> cells = start(record, result.subject() == null ? "" : result.subject(), carried, first);
        cells.add(recommendation.id());
        cells.add(Verdict.title(of));
        cells.add(of.standing().word());
        cells.add(String.join(" ", recommendation.namedFirst()));
        cells.add(outcome == null ? "" : next(outcome, recommendation));
        cells.add(outcome == null || outcome.to() == null ? "" : outcome.to());
        cells.add(
                referral == null
                        ? ""
                        : referral.result().assessment().recommendation().id());
        for (Candidate candidate : pack.candidates()) {
            cells.add(points(of, candidate));
        }
        cells.add(ids(
                of.scores().stream().filter(Score::excluded).toList(),
                one -> one.candidate().id()));
        cells.add(String.join(" ", of.possible()));
        cells.add(ids(of.gates(), one -> one.gate().id()));
        cells.add(ids(of.cautions(), one -> one.caution().id()));
        for (Ranking ranking : pack.rankings()) {
            cells.add(leading(of, ranking));
        }
        cells.add(ids(of.open(), one -> one.question()));
        cells.add("");
        return Csv.row(cells);
    }

    /** The row of a record that was refused. */
    public String row(Refusal refusal, String... first) {
        List<String> cells =
                start(refusal.record(), refusal.subject() == null ? "" : refusal.subject(), refusal.kept(), first);
        cells.addAll(List.of("", "", "refused", "", "", "", ""));
        pack.candidates().forEach(candidate -> cells.add(""));
        cells.addAll(List.of("", "", "", ""));
        pack.rankings().forEach(ranking -> cells.add(""));
        cells.add("");
        cells.add("line " + refusal.line() + ": "
                + refusal.problems().stream().map(RecordText::problem).collect(Collectors.joining("; ")));
        return Csv.row(cells);
    }

    private List<String> start(long record, String subject, Map<String, String> carried, String... first) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.add(Long.toString(record));
        cells.add(subject);
        kept.forEach(name -> cells.add(carried.getOrDefault(name, "")));
        return cells;
    }

    private static String next(Outcome outcome, Recommendation recommendation) {
        boolean isOrder = outcome.kind() == Outcome.Kind.SEQUENCE;
        return String.join(
                " ", isOrder ? outcome.names().subList(1, outcome.names().size()) : recommendation.next());
    }

    private static String points(Assessment of, Candidate candidate) {
        return of.scores().stream()
                .filter(score -> score.candidate().id().equals(candidate.id()))
                .map(score -> Integer.toString(score.points()))
                .findFirst()
                .orElse("");
    }

    private static String leading(Assessment of, Ranking ranking) {
        return of.rankings().stream()
                .filter(ranked -> ranked.ranking().id().equals(ranking.id()))
                .map(Ranked::items)
                .map(items ->
                        ids(items.stream().filter(item -> item.rank() == 1).toList(), ResultCsv::id))
                .findFirst()
                .orElse("");
    }

    private static String id(RankedItem item) {
        return item.item().id();
    }

    private static <T> String ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.joining(" "));
    }
}
