package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (Formula formula : read) {
            conditioned.or(Reads.answers(model, formula));
        }
        BitSet all = (BitSet) conditioned.clone();
        for (int question = 0; question < model.questions(); question++) {
            if (addsPoints(question)) {
                all.set(question);
            }
        }
        all.or(withWhatShows(all));
        for (Formula shown : shown(all)) {
            conditioned.or(Reads.answers(model, shown));
            read.add(shown);
        }
        BitSet plain = (BitSet) all.clone();
        plain.andNot(conditioned);
        for (Formula formula : read) {
            addRoots(formula);
        }
        List<Integer> order = sorted(conditioned);
        order.addAll(sorted(plain));
        return new Scope(
                order.stream().mapToInt(Integer::intValue).toArray(),
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
        for (int ranking = rankings.nextSetBit(0); ranking >= 0; ranking = rankings.nextSetBit(ranking + 1)) {
            noteRanking(model.rankings()[ranking]);
        }
        if (gatesRead) {
            for (GateModel gate : model.gates()) {
                read.add(gate.when());
            }
        }
        for (Piece piece : model.joint()) {
            if (movesScales(piece.points())) {
                read.add(piece.when());
            }
        }
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
            for (Formula step : ranking.steps()) {
                if (step != null) {
                    read.add(step);
                }
            }
        }
    }

    private boolean movesScales(int[] points) {
        for (int scale = scales.nextSetBit(0); scale >= 0; scale = scales.nextSetBit(scale + 1)) {
            if (points[scale] != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean addsPoints(int question) {
        Own own = model.own()[question];
        if (own != null) {
            for (int[] row : own.rows()) {
                if (movesScales(row)) {
                    return true;
                }
            }
        }
        return false;
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
            for (Formula shown : shown(next)) {
                above.or(Reads.answers(model, shown));
            }
            above.andNot(all);
            all.or(above);
            next = above;
        }
        return all;
    }

    /** The conditions under which these questions show, of those that have one. */
    private List<Formula> shown(BitSet questions) {
        List<Formula> shown = new ArrayList<>();
        for (int question = questions.nextSetBit(0); question >= 0; question = questions.nextSetBit(question + 1)) {
            Formula when = model.shown()[question];
            if (when != null) {
                shown.add(when);
            }
        }
        return shown;
    }

    private List<Integer> sorted(BitSet questions) {
        List<Integer> sorted = new ArrayList<>();
        for (int question = questions.nextSetBit(0); question >= 0; question = questions.nextSetBit(question + 1)) {
            sorted.add(question);
        }
        sorted.sort(this::order);
        return sorted;
    }

    private int order(int one, int other) {
        int byDepth = Integer.compare(depth(one), depth(other));
        if (byDepth != 0) {
            return byDepth;
        }
        int foremostFirst = Boolean.compare(foremost.get(other), foremost.get(one));
        return foremostFirst != 0 ? foremostFirst : Integer.compare(swing(other), swing(one));
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
                        .map(scale -> most(own, scale, 1) + most(own, scale, -1))
                        .sum();
    }

    private static int most(Own own, int scale, int sign) {
        int most = sign * own.rows()[0][scale];
        for (int value = 1; value < own.values(); value++) {
            most = Math.max(most, sign * own.rows()[value][scale]);
        }
        return most;
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
        for (int question = questions.nextSetBit(0); question >= 0; question = questions.nextSetBit(question + 1)) {
            classes[question] = classes(question, leaves.getOrDefault(question, List.of()));
        }
        return classes;
    }

    private int[] classes(int question, List<Leaf> leaves) {
        Own own = model.own()[question];
        Map<List<Object>, Integer> first = new LinkedHashMap<>();
        for (int value = 0; value < model.values()[question]; value++) {
            List<Object> signature = new ArrayList<>();
            for (Leaf leaf : leaves) {
                signature.add(leaf.satisfied()[value]);
            }
            for (int scale = scales.nextSetBit(0); scale >= 0; scale = scales.nextSetBit(scale + 1)) {
                signature.add(own == null ? 0 : own.rows()[value][scale]);
            }
            first.putIfAbsent(signature, value);
        }
        return first.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
