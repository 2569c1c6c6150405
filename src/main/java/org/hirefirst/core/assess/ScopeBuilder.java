package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.OverResult;
import org.hirefirst.core.assess.Model.GateModel;
import org.hirefirst.core.assess.Model.Own;
import org.hirefirst.core.assess.Model.Piece;
import org.hirefirst.core.assess.Model.RankingModel;

/** Finds out what bears on something: all that its conditions read, in turn, and what shows or hides that. */
final class ScopeBuilder {
    private final Model model;
    private final List<Formula> read = new ArrayList<>();
    private final BitSet foremost;
    private final BitSet scales = new BitSet();
    private boolean gatesRead;
    private final List<Scope.Root> roots = new ArrayList<>();
    private final int[] depths;

    /**
     * Begins with what is read.
     *
     * @param formulas what the first of them reads tells most, and is looked at first
     * @param namesCandidates whether outcomes that name candidates are read, so that gates count
     */
    ScopeBuilder(Model model, List<Formula> formulas, boolean namesCandidates, BitSet rankings, BitSet scales) {
        this.model = model;
        foremost = formulas.isEmpty() ? new BitSet() : Reads.answers(model, formulas.get(0));
        this.scales.or(scales);
        gatesRead = namesCandidates;
        depths = new int[model.questions()];
        gather(formulas, (BitSet) rankings.clone());
    }

    Scope build() {
        BitSet conditioned = new BitSet();
        read.forEach(formula -> conditioned.or(Reads.answers(model, formula)));
        BitSet all = (BitSet) conditioned.clone();
        IntStream.range(0, model.questions()).filter(this::addsPoints).forEach(all::set);
        all.or(withWhatShows(all));
        all.stream()
                .mapToObj(question -> model.shown()[question])
                .filter(Objects::nonNull)
                .forEach(shown -> {
                    conditioned.or(Reads.answers(model, shown));
                    read.add(shown);
                });
        BitSet plain = (BitSet) all.clone();
        plain.andNot(conditioned);
        read.forEach(this::addRoots);
        return new Scope(
                IntStream.concat(sorted(conditioned), sorted(plain)).toArray(),
                conditioned.cardinality(),
                all,
                classes(all),
                List.copyOf(roots),
                scales.stream().toArray());
    }

    private void gather(List<Formula> formulas, BitSet rankings) {
        read.addAll(formulas);
        for (Formula formula : formulas) {
            Reads.atoms(formula, atom -> noteResultRead(atom, rankings));
        }
        rankings.stream().forEach(ranking -> noteRanking(model.rankings()[ranking]));
        if (gatesRead) {
            Stream.of(model.gates()).map(GateModel::when).forEach(read::add);
        }
        Stream.of(model.joint()).filter(this::scores).map(Piece::when).forEach(read::add);
    }

    private void noteResultRead(Formula atom, BitSet rankings) {
        if (atom instanceof OverResult result) {
            if (result.points()) {
                scales.set(0, model.candidates());
            }
            gatesRead |= result.gates();
            if (result.ranking() >= 0) {
                rankings.set(result.ranking());
            }
        }
    }

    private void noteRanking(RankingModel ranking) {
        if (ranking.steps() == null) {
            scales.set(ranking.firstScale(), ranking.firstScale() + ranking.items());
        } else {
            Arrays.stream(ranking.steps()).filter(Objects::nonNull).forEach(read::add);
        }
    }

    private boolean scores(Piece piece) {
        return scales.stream().anyMatch(scale -> piece.points()[scale] != 0);
    }

    private boolean addsPoints(int question) {
        Own own = model.own()[question];
        return own != null
                && Arrays.stream(own.rows()).anyMatch(row -> scales.stream().anyMatch(scale -> row[scale] != 0));
    }

    /** A condition of answers as a whole; of one that reads the result, too, the parts that read answers. */
    private void addRoots(Formula formula) {
        List<Formula> parts = new ArrayList<>();
        Reads.atoms(formula, parts::add);
        boolean answersOnly = parts.stream().noneMatch(OverResult.class::isInstance);
        (answersOnly ? List.of(formula) : parts)
                .stream()
                        .filter(part -> !(part instanceof OverResult))
                        .filter(part -> roots.stream().noneMatch(root -> root.formula() == part))
                        .forEach(part -> roots.add(new Scope.Root(
                                part,
                                withWhatShows(Reads.answers(model, part)).stream()
                                        .toArray())));
    }

    /** These questions and all that show them. */
    private BitSet withWhatShows(BitSet questions) {
        BitSet all = (BitSet) questions.clone();
        BitSet next = (BitSet) questions.clone();
        while (!next.isEmpty()) {
            BitSet above = new BitSet();
            next.stream()
                    .mapToObj(question -> model.shown()[question])
                    .filter(Objects::nonNull)
                    .forEach(shown -> above.or(Reads.answers(model, shown)));
            above.andNot(all);
            all.or(above);
            next = above;
        }
        return all;
    }

    private IntStream sorted(BitSet questions) {
        return questions.stream()
                .boxed()
                .sorted(Comparator.comparingInt(this::depth)
                        .thenComparing(question -> !foremost.get(question))
                        .thenComparing(Comparator.comparingInt(this::swing).reversed()))
                .mapToInt(Integer::intValue);
    }

    /** One more than the longest chain of questions that show one another and then this one. */
    private int depth(int question) {
        Formula shown = model.shown()[question];
        if (depths[question] == 0) {
            depths[question] = 1
                    + (shown == null
                            ? 0
                            : Reads.answers(model, shown).stream()
                                    .map(this::depth)
                                    .max()
                                    .orElse(0));
        }
        return depths[question];
    }

    /** How far the question alone can move points. */
    private int swing(int question) {
        Own own = model.own()[question];
        return own == null
                ? 0
                : scales.stream()
                        .map(scale -> own.lead()[scale][model.scales()] + own.lead()[model.scales()][scale])
                        .sum();
    }

    private int[][] classes(BitSet questions) {
        int[][] classes = new int[model.questions()][];
        Arrays.fill(classes, new int[] {0});
        Map<Integer, List<Leaf>> leaves = new LinkedHashMap<>();
        for (Formula formula : read) {
            Reads.leaves(
                    model,
                    formula,
                    leaf -> leaves.computeIfAbsent(leaf.question(), key -> new ArrayList<>())
                            .add(leaf));
        }
        questions.stream()
                .forEach(question -> classes[question] = classes(question, leaves.getOrDefault(question, List.of())));
        return classes;
    }

    private int[] classes(int question, List<Leaf> leaves) {
        Own own = model.own()[question];
        Map<List<Object>, Integer> first = new LinkedHashMap<>();
        for (int value = 0; value < model.values()[question]; value++) {
            int one = value;
            List<Object> signature = new ArrayList<>();
            leaves.forEach(leaf -> signature.add(leaf.satisfied()[one]));
            scales.stream().forEach(scale -> signature.add(own == null ? 0 : own.rows()[one][scale]));
            first.putIfAbsent(signature, value);
        }
        return first.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
