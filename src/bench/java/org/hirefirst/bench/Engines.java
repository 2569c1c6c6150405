package org.hirefirst.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Scoring;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One decision by hirefirst and by other engines, and what of partial answers is possible; by JMH. */
final class Engines {
    private Engines() {}

    static void print(Setup setup) throws RunnerException {
        setup.page().tell("whether all engines decide alike");
        int cases = Scoring.checkEqualResults();
        Map<String, double[]> nanos = nanos(setup);
        setup.page()
                .table("ten signals (%,d cases decided alike)".formatted(cases), "ns a decision", "times hirefirst");
        rows(setup.page(), nanos, "decoded answers to points and outcome", "score", "easyRulesScore", "kieDmnScore");
        rows(setup.page(), nanos, "texts to outcome and reasons", "whole", "easyRulesWhole", "kieDmnWhole");
        setup.page().table("the outcomes still possible, `revops-vs-cro`", "ns a search");
        setup.page().row("30 % of the answers missing", Spread.of(nanos.get("possibleWithGaps")));
        setup.page().row("nothing answered", Spread.of(nanos.get("possibleFromNothing")));
    }

    private static void rows(
            Page page, Map<String, double[]> nanos, String what, String ours, String easy, String kie) {
        double[] base = nanos.get(ours);
        page.row(what + ", hirefirst", Spread.of(base), 1);
        page.row(
                what + ", easy-rules 4.1.0, rules in Java",
                Spread.of(nanos.get(easy)),
                Spread.times(nanos.get(easy), base));
        page.row(
                what + ", KIE DMN 10.1.0, FEEL expressions",
                Spread.of(nanos.get(kie)),
                Spread.times(nanos.get(kie), base));
    }

    /** Nanoseconds by benchmark and round; each round is a new JVM for each of them. */
    private static Map<String, double[]> nanos(Setup setup) throws RunnerException {
        List<Map<String, Double>> rounds = new ArrayList<>();
        for (int round = 0; round < setup.rounds(); round++) {
            setup.page().tell("engines, round " + (round + 1) + " of " + setup.rounds());
            Map<String, Double> one = new LinkedHashMap<>();
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include(Scoring.class.getName())
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                one.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore());
            }
            rounds.add(one);
        }
        Map<String, double[]> nanos = new LinkedHashMap<>();
        for (String name : rounds.get(0).keySet()) {
            nanos.put(
                    name, rounds.stream().mapToDouble(round -> round.get(name)).toArray());
        }
        return nanos;
    }
}
