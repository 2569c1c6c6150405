package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Model.Firing;
import org.hirefirst.core.assess.Model.GateModel;
import org.hirefirst.core.assess.Model.Own;
import org.hirefirst.core.assess.Model.Piece;
import org.hirefirst.core.assess.Model.RankingModel;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** Turns the names of a pack into numbers. */
final class ModelBuilder {
    private final Pack pack;
    private final Places questions;
    private final Places candidates;
    private final Places[] choices;
    private final List<@Nullable List<Range>> regions = new ArrayList<>();
    private final int[] realValues;
    private final int[] values;
    private final int scales;
    private final FormulaBuilder formulas;
    private final GateModel[] gates;
    private final RankingModel[] rankings;
    private final Formula[] cautions;
    private final @Nullable Formula[] outcomes;
    private final int[][] names;

    private ModelBuilder(Pack pack) {
        this.pack = pack;
        questions = new Places(pack.questions().stream().map(Question::id).toList());
        candidates = new Places(pack.candidates().stream().map(Candidate::id).toList());
        choices = new Places[pack.questions().size()];
        realValues = new int[pack.questions().size()];
        values = new int[pack.questions().size()];
        countValues();
        scales = firstScale("");
        formulas = new FormulaBuilder(pack, questions, candidates, values, regions);
        gates = pack.gates().stream()
                .map(gate -> new GateModel(formulas.of(gate.when()), candidates.of(gate.excludes())))
                .toArray(GateModel[]::new);
        rankings = pack.rankings().stream().map(this::ranking).toArray(RankingModel[]::new);
        cautions = pack.cautions().stream()
                .map(caution -> formulas.of(caution.when()))
                .toArray(Formula[]::new);
        outcomes = pack.outcomes().stream()
                .map(outcome -> nullable(outcome.when()))
                .toArray(Formula[]::new);
        names = pack.outcomes().stream()
                .map(outcome -> candidates.of(outcome.names()))
                .toArray(int[][]::new);
    }

    static Model build(Pack pack) {
        return new ModelBuilder(pack).model();
    }

    private void countValues() {
        Map<String, List<Range>> comparisons = Conditions.comparisons(pack);
        for (int i = 0; i < values.length; i++) {
            Question question = pack.questions().get(i);
            if (question.domain() instanceof Domain.Choices domain) {
                regions.add(null);
                choices[i] = new Places(
                        domain.choices().stream().map(Domain.Choice::id).toList());
                realValues[i] = choices[i].size();
            } else if (question.domain() instanceof Domain.Numeric numeric) {
                List<Range> between = Regions.between(numeric, comparisons.getOrDefault(question.id(), List.of()));
                regions.add(between);
                choices[i] = new Places(List.of());
                realValues[i] = between.size();
            }
            values[i] = realValues[i] + (question.mayNotApply() ? 1 : 0);
        }
    }

    private Model model() {
        Piece[] pieces =
                IntStream.range(0, pack.evidence().size()).mapToObj(this::piece).toArray(Piece[]::new);
        Formula[] shown = pack.questions().stream()
                .map(question -> nullable(question.when()))
                .toArray(Formula[]::new);
        Formula[] facts =
                pack.facts().stream().map(fact -> formulas.of(fact.when())).toArray(Formula[]::new);
        @Nullable Own[] own = new Own[values.length];
        Model bare = model(pieces, shown, facts, own, new Piece[0]);
        Node probe = new Node(bare, free(values.length));
        List<Piece> joint = new ArrayList<>();
        Map<Integer, List<Piece>> single = new HashMap<>();
        for (Piece piece : pieces) {
            BitSet reads = Reads.answers(bare, piece.when());
            if (reads.cardinality() == 1) {
                single.computeIfAbsent(reads.nextSetBit(0), key -> new ArrayList<>())
                        .add(piece);
            } else {
                joint.add(piece);
            }
        }
        single.forEach((question, its) -> own[question] = own(question, its, probe));
        return model(pieces, shown, facts, own, joint.toArray(Piece[]::new));
    }

    private Model model(
            Piece[] pieces, @Nullable Formula[] shown, Formula[] facts, @Nullable Own[] own, Piece[] joint) {
        return new Model(
                pack,
                questions,
                choices,
                realValues,
                values,
                regions,
                shown,
                IntStream.range(0, shown.length)
                        .filter(question -> shown[question] != null)
                        .toArray(),
                facts,
                candidates.size(),
                scales,
                pieces,
                own,
                joint,
                new Parts(shown, own, joint, scales),
                gates,
                rankings,
                cautions,
                outcomes,
                names);
    }

    private @Nullable Formula nullable(@Nullable Condition condition) {
        return condition == null ? null : formulas.of(condition);
    }

    private Piece piece(int number) {
        Evidence evidence = pack.evidence().get(number);
        int[] points = new int[scales + 1];
        evidence.points().forEach((candidate, n) -> points[candidates.of(candidate)] = n);
        evidence.ranks().forEach((ranking, items) -> {
            List<Ranking.Item> listed = byPoints(ranking).items();
            for (int i = 0; i < listed.size(); i++) {
                points[firstScale(ranking) + i] =
                        items.getOrDefault(listed.get(i).id(), 0);
            }
        });
        return new Piece(number, formulas.of(evidence.when()), points);
    }

    /** The scale of the ranking's first item; how many scales there are, for none. */
    private int firstScale(String id) {
        int scale = candidates.size();
        for (Ranking ranking : pack.rankings()) {
            if (ranking.id().equals(id)) {
                return scale;
            }
            scale += ranking instanceof Ranking.ByPoints byPoints
                    ? byPoints.items().size()
                    : 0;
        }
        return scale;
    }

    private Ranking.ByPoints byPoints(String id) {
        for (Ranking ranking : pack.rankings()) {
            if (ranking instanceof Ranking.ByPoints byPoints && ranking.id().equals(id)) {
                return byPoints;
            }
        }
        throw new IllegalArgumentException("no such ranking by points: " + id);
    }

    private RankingModel ranking(Ranking ranking) {
        long appliesTo = ranking.appliesFor().isEmpty() ? Node.NONE : 0;
        for (int i = 0; i < pack.outcomes().size(); i++) {
            Outcome outcome = pack.outcomes().get(i);
            List<String> appliesFor = ranking.appliesFor();
            if (appliesFor.isEmpty()
                    || appliesFor.contains(outcome.id())
                    || outcome.names().stream().anyMatch(appliesFor::contains)) {
                appliesTo |= 1L << i;
            }
        }
        if (ranking instanceof Ranking.Ladder ladder) {
            @Nullable
            Formula[] steps =
                    ladder.steps().stream().map(step -> nullable(step.when())).toArray(Formula[]::new);
            return new RankingModel(-1, steps.length, steps, appliesTo);
        }
        return new RankingModel(
                firstScale(ranking.id()), byPoints(ranking.id()).items().size(), null, appliesTo);
    }

    private Own own(int question, List<Piece> pieces, Node probe) {
        int[][] rows = new int[values[question] + 2][scales + 1];
        Firing[][] firing = new Firing[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            boolean value = row < values[question];
            probe.set(question, value ? row : Node.LEFT);
            probe.pretend(question, row == values[question] ? Truth.FALSE : Truth.TRUE);
            List<Firing> fires = new ArrayList<>();
            for (Piece piece : pieces) {
                if (piece.when().truth(probe) == Truth.TRUE) {
                    for (int scale = 0; scale < scales; scale++) {
                        rows[row][scale] += piece.points()[scale];
                    }
                    fires.add(new Firing(piece.number(), contribution(piece, question, row)));
                }
            }
            firing[row] = fires.toArray(Firing[]::new);
        }
        return new Own(rows, firing);
    }

    /** What a result says of evidence that fires for this value of the question; null for the region of a number. */
    private @Nullable Contribution contribution(Piece piece, int question, int row) {
        Evidence evidence = pack.evidence().get(piece.number());
        Question one = pack.questions().get(question);
        if (row >= values[question]) {
            return new Contribution(evidence, Map.of());
        } else if (row == realValues[question]) {
            return new Contribution(evidence, Map.of(one.id(), Answer.NOT_APPLICABLE));
        }
        return one.domain() instanceof Domain.Choices choices
                ? new Contribution(
                        evidence,
                        Map.of(
                                one.id(),
                                new Answer.Chosen(choices.choices().get(row).id())))
                : null;
    }

    private static int[] free(int questions) {
        int[] state = new int[questions];
        Arrays.fill(state, Node.FREE);
        return state;
    }
}
