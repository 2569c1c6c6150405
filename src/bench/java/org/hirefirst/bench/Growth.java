package org.hirefirst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.bench.Turns.Work;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;

/** How the time for a row grows with the rules and with the questions; results are brief and stay in memory. */
final class Growth {
    private static final int QUESTIONS = 12;
    private static final int MANY_CHOICES = 84;
    private static final int FEW_CHOICES = 4;

    private final Setup setup;

    private Growth(Setup setup) {
        this.setup = setup;
    }

    static void print(Setup setup) throws Exception {
        Growth growth = new Growth(setup);
        setup.page().table("growth, brief results in memory", "ns a row", "times the first");
        List<String> names = new ArrayList<>();
        List<Assessor> packs = new ArrayList<>();
        for (int rules : new int[] {1, 8, 84}) {
            names.add("%,d rules over %d questions, complete".formatted(QUESTIONS * rules, QUESTIONS));
            packs.add(pack(QUESTIONS, rules, MANY_CHOICES));
        }
        growth.rows(names, packs, Mix.COMPLETE, 20_000);
        for (Mix mix : List.of(Mix.COMPLETE, Mix.MISSING)) {
            names.clear();
            packs.clear();
            for (int questions : new int[] {8, 16, 24}) {
                names.add(questions + " questions with 4 rules each, " + mix);
                packs.add(pack(questions, FEW_CHOICES, FEW_CHOICES));
            }
            growth.rows(names, packs, mix, mix == Mix.COMPLETE ? 20_000 : 1_000);
        }
    }

    private void rows(List<String> names, List<Assessor> packs, Mix mix, int count) throws Exception {
        setup.page().tell("growth, " + mix + ", " + packs.size() + " packs");
        Work[] works = packs.stream().map(pack -> work(pack, mix, count)).toArray(Work[]::new);
        double[][] nanos = Turns.nanos(Turns.WARMING, setup.rounds(), works);
        for (int i = 0; i < works.length; i++) {
            setup.page().row(names.get(i), Spread.each(count, nanos[i]), Spread.times(nanos[i], nanos[0]));
        }
    }

    /** Assesses the rows; what is remembered of rows with gaps is not from the round before. */
    private static Work work(Assessor assessor, Mix mix, int count) {
        List<Map<String, Answer>> rows = mix.rows(assessor, count);
        return () -> {
            Assessor fresh = mix == Mix.COMPLETE ? assessor : Assessor.of(assessor.pack());
            for (Map<String, Answer> row : rows) {
                fresh.assess(row, Detail.BRIEF);
            }
        };
    }

    /** Each question has so many rules that share its choices, but for the last one, so that nearly always one fires. */
    private static Assessor pack(int questions, int rules, int choices) {
        StringBuilder asked = new StringBuilder("candidates:\n  revops: {title: A}\n  cro: {title: B}\nquestions:\n");
        StringBuilder evidence = new StringBuilder("evidence:\n");
        for (int question = 0; question < questions; question++) {
            asked.append("  q%1$d:\n    ask: \"Q%1$d?\"\n    choices:\n".formatted(question));
            for (int choice = 0; choice <= choices; choice++) {
                asked.append("      c%1$d: \"C%1$d\"\n".formatted(choice));
            }
            for (int rule = 0; rule < rules; rule++) {
                String points = (rule % 2 == question % 2 ? "revops: " : "cro: ") + (1 + (question + rule) % 4);
                String its = IntStream.range(rule * choices / rules, (rule + 1) * choices / rules)
                        .mapToObj(choice -> "c" + choice)
                        .collect(Collectors.joining(", "));
                evidence.append("  e%1$d-%2$d: {when: {q%1$d: [%3$s]}, points: {%4$s}, says: It says so.}\n"
                        .formatted(question, rule, its, points));
            }
        }
        return Assessor.of(Signals.decision("growth", asked.toString() + evidence + Signals.LEADER)
                .pack());
    }
}
