package org.hirefirst.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hirefirst.Decision;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;

/**
 * One row after the other through the library, from texts to JSON, as a data engine would call it. Each mix meets a
 * decision that remembers nothing yet, in a warm JVM.
 */
final class Door {
    private static final long WARMING = Turns.WARMING * 1_000_000_000L;

    private Door() {}

    static void print(Setup setup) {
        setup.page().table("a row through the library, one thread, warm", "rows a second", "p50 µs", "p99 µs");
        for (Detail detail : List.of(Detail.BRIEF, Detail.FULL)) {
            for (Mix mix : Mix.values()) {
                setup.page().tell("the library, " + mix + ", " + Pipe.words(detail));
                Decision decision = Decision.bundled(Setup.PACK);
                List<Map<String, String>> rows = mix.stream(
                                Assessor.of(decision.pack()), detail == Detail.FULL ? 500 : 20_000)
                        .map(Rows::texts)
                        .toList();
                warm(rows, detail);
                String name = mix + ", " + Pipe.words(detail);
                row(setup.page(), name, decision, rows, detail);
                if (mix == Mix.MISSING) {
                    row(setup.page(), name + ", the same rows once more", decision, rows, detail);
                }
            }
        }
    }

    private static void warm(List<Map<String, String>> rows, Detail detail) {
        Decision other = Decision.bundled(Setup.PACK);
        long end = System.nanoTime() + WARMING;
        for (int i = 0; System.nanoTime() < end; i++) {
            json(other, rows.get(i % rows.size()), detail);
        }
    }

    private static void row(Page page, String name, Decision decision, List<Map<String, String>> rows, Detail detail) {
        double[] nanos = new double[rows.size()];
        long begin = System.nanoTime();
        long before = begin;
        for (int i = 0; i < nanos.length; i++) {
            json(decision, rows.get(i), detail);
            long now = System.nanoTime();
            nanos[i] = now - before;
            before = now;
        }
        Arrays.sort(nanos);
        page.row(
                name,
                Spread.number(nanos.length * 1e9 / (before - begin)),
                Spread.number(nanos[nanos.length / 2] / 1e3),
                Spread.number(nanos[nanos.length * 99 / 100] / 1e3));
    }

    private static String json(Decision decision, Map<String, String> row, Detail detail) {
        return decision.json(Rows.SUBJECT, decision.answers(row), detail);
    }
}
