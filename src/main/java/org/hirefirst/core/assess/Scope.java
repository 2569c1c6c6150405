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
import org.hirefirst.core.assess.Formula.FactRef;
import org.hirefirst.core.assess.Formula.Leaf;
import org.hirefirst.core.assess.Formula.OverResult;
import org.hirefirst.core.assess.Model.GateModel;
import org.hirefirst.core.assess.Model.Own;
import org.hirefirst.core.assess.Model.Piece;
import org.hirefirst.core.assess.Model.RankingModel;

/**
 * The questions that bear on something, in the order in which a search should go through them.
 *
 * <p>Questions that conditions read stand first, each after those that show it. The rest, from {@link #plainFrom} on,
 * only add points, so that a search that has come so far needs to remember no more than sums.
 */
final class Scope {
    private final Model model;
    private final List<Formula> read = new ArrayList<>();
    /** The parts of what is read that read answers only, each with the questions it reads and those that show them. */
    private final List<Formula> roots = new ArrayList<>();

    private final List<int[]> rootReads = new ArrayList<>();
    private final BitSet foremost;
    private final BitSet scales = new BitSet();
    private boolean gatesRead;
    private final int[] order;
    private final int plainFrom;
    private final Map<Integer, int[]> classes = new LinkedHashMap<>();

    /** What the first formula reads tells most, and is looked at first. */
    private Scope(Model model, List<Formula> formulas, boolean namesCandidates, BitSet rankings, BitSet scales) {
        this.model = model;
        foremost = formulas.isEmpty() ? new BitSet() : Reads.answers(model, formulas.get(0));
        this.scales.or(scales);
        gatesRead = namesCandidates;
        gather(formulas, (BitSet) rankings.clone());
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
        order = IntStream.concat(sorted(conditioned), sorted(minus(all, conditioned)))
                .toArray();
        plainFrom = conditioned.cardinality();
        for (int question : order) {
            classes.put(question, classesOf(question));
        }
        gatherRoots();
    }

    /** What bears on which outcome is the first that holds. */
    static Scope ofOutcome(Model model) {
        return new Scope(model, outcomes(model), names(model), new BitSet(), new BitSet());
    }

    /** What bears on the first of the ranking, and on whether it applies. */
    static Scope ofRanking(Model model, int ranking) {
        return new Scope(model, outcomes(model), names(model), bit(ranking), new BitSet());
    }

    /** What bears on the first of the ranking alone. */
    static Scope ofFirst(Model model, int ranking) {
        return new Scope(model, List.of(), false, bit(ranking), new BitSet());
    }

    /** What bears on whether the caution is true. */
    static Scope ofCaution(Model model, int caution) {
        Formula formula = model.cautions()[caution];
        List<Formula> formulas = new ArrayList<>(List.of(formula));
        boolean recommendation = Reads.recommendation(formula);
        if (recommendation) {
            formulas.addAll(outcomes(model));
        }
        return new Scope(model, formulas, recommendation && names(model), new BitSet(), new BitSet());
    }

    /** What bears on the points of the scale. */
    static Scope ofScale(Model model, int scale) {
        return new Scope(model, List.of(), false, new BitSet(), bit(scale));
    }

    private static BitSet bit(int number) {
        BitSet bits = new BitSet();
        bits.set(number);
        return bits;
    }

    private static List<Formula> outcomes(Model model) {
        return Arrays.stream(model.outcomes()).filter(Objects::nonNull).toList();
    }

    private static boolean names(Model model) {
        return Arrays.stream(model.names()).anyMatch(names -> names.length > 0);
    }

    /** The questions that bear on it, in the order of the search. */
    int[] order() {
        return order;
    }

    /** From which place of the order on questions only add points. */
    int plainFrom() {
        return plainFrom;
    }

    /** One value of each class of values that make no difference here. */
    int[] classes(int question) {
        return classes.getOrDefault(question, new int[] {0});
    }

    boolean dependsOn(int question) {
        return classes.containsKey(question);
    }

    /**
     * Writes down all that the rest of a search from this place of the order can depend on: of conditions that are
     * settled their truth, of others the answers they read so far, and the sums of points.
     */
    void describe(Node node, int place, Key key) {
        for (int i = 0; i < roots.size(); i++) {
            int truth = roots.get(i).truth(node);
            key.add(truth);
            for (int j = 0; Integer.bitCount(truth) > 1 && j < rootReads.get(i).length; j++) {
                key.add(node.value(rootReads.get(i)[j]));
            }
        }
        for (int i = place; i < order.length; i++) {
            key.add(node.shown(order[i]));
        }
        for (int scale = scales.nextSetBit(0); scale >= 0; scale = scales.nextSetBit(scale + 1)) {
            key.add(node.tally().sure(scale));
        }
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

    private void gatherRoots() {
        for (Formula formula : read) {
            List<Formula> parts = new ArrayList<>();
            Reads.atoms(formula, parts::add);
            boolean answersOnly = parts.stream().noneMatch(OverResult.class::isInstance);
            (answersOnly ? List.of(formula) : parts).forEach(this::addRoot);
        }
    }

    private void addRoot(Formula formula) {
        if (!(formula instanceof OverResult) && !roots.contains(formula)) {
            roots.add(formula);
            rootReads.add(withWhatShows(Reads.answers(model, formula)).stream().toArray());
        }
    }

    /** These questions and all that show them. */
    private BitSet withWhatShows(BitSet questions) {
        BitSet all = new BitSet();
        BitSet next = questions;
        while (!next.isEmpty()) {
            all.or(next);
            BitSet above = new BitSet();
            next.stream()
                    .mapToObj(question -> model.shown()[question])
                    .filter(Objects::nonNull)
                    .forEach(shown -> above.or(Reads.answers(model, shown)));
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

    private static BitSet minus(BitSet a, BitSet b) {
        BitSet rest = (BitSet) a.clone();
        rest.andNot(b);
        return rest;
    }

    /** How many questions stand above it in the chain of those that show it. */
    private int depth(int question) {
        Formula shown = model.shown()[question];
        return shown == null
                ? 0
                : 1
                        + Reads.answers(model, shown).stream()
                                .map(this::depth)
                                .max()
                                .orElse(0);
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

    private int[] classesOf(int question) {
        List<Leaf> leaves = new ArrayList<>();
        read.forEach(formula -> gatherLeaves(formula, question, leaves));
        Map<List<Object>, Integer> first = new LinkedHashMap<>();
        for (int value = 0; value < model.values()[question]; value++) {
            int one = value;
            Own own = model.own()[question];
            List<Object> signature = new ArrayList<>();
            leaves.forEach(leaf -> signature.add(leaf.satisfied()[one]));
            scales.stream().forEach(scale -> signature.add(own == null ? 0 : own.rows()[one][scale]));
            first.putIfAbsent(signature, value);
        }
        return first.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private void gatherLeaves(Formula formula, int question, List<Leaf> leaves) {
        Reads.atoms(formula, atom -> {
            if (atom instanceof Leaf leaf && leaf.question() == question) {
                leaves.add(leaf);
            } else if (atom instanceof FactRef fact) {
                gatherLeaves(model.facts()[fact.fact()], question, leaves);
            }
        });
    }
}
