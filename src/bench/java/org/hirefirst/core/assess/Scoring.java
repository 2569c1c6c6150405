package org.hirefirst.core.assess;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hirefirst.Decision;
import org.hirefirst.bench.EasyRules;
import org.hirefirst.bench.KieDmn;
import org.hirefirst.bench.Mix;
import org.hirefirst.bench.Signals;
import org.hirefirst.bench.Signals.Scored;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.jeasy.rules.api.Facts;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision by hirefirst and by other engines: points and outcome from answers as each engine holds them, and from texts
 * with all that it tells of what fired. And the search for what is possible.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 1, time = 1)
@Fork(1)
public class Scoring {
    private static final int CASES = 1 << 12;
    private static final int CHECKED = 100_000;

    /** Cases that take turns. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        <T> T of(List<T> cases) {
            next = (next + 1) & (CASES - 1);
            return cases.get(next);
        }
    }

    /** hirefirst, and cases as it holds them. */
    @State(Scope.Thread)
    public static class Hirefirst {
        private final Decision decision = Signals.decision();
        private final Assessor assessor = Assessor.of(decision.pack());
        private final Model model = ModelBuilder.build(decision.pack());
        private final List<String> outcomes =
                decision.pack().outcomes().stream().map(Outcome::id).toList();
        private final Node node = new Node(model, new int[model.questions()]);
        private final List<Map<String, String>> texts = cases().toList();
        private final List<int[]> values =
                texts.stream().map(decision::answers).map(this::values).toList();

        int[] values(Map<String, Answer> answers) {
            return Sheet.of(model, answers).values();
        }

        Scored score(int[] values) {
            node.set(values);
            String outcome = outcomes.get(Long.numberOfTrailingZeros(node.outcomes()));
            return new Scored(outcome, node.tally().sure(0), node.tally().sure(1), List.of());
        }
    }

    /** The rules of easy-rules, and cases as it holds them. */
    @State(Scope.Thread)
    public static class Easy {
        private final EasyRules scoring = new EasyRules(false);
        private final EasyRules listing = new EasyRules(true);
        private final List<Map<String, String>> texts = cases().toList();
        private final List<Facts> facts = texts.stream().map(EasyRules::facts).toList();
    }

    /** The models of KIE DMN, and cases as it holds them. */
    @State(Scope.Thread)
    public static class Kie {
        private final KieDmn scoring = new KieDmn(false);
        private final KieDmn listing = new KieDmn(true);
        private final List<Map<String, String>> texts = cases().toList();
        private final List<DMNContext> contexts =
                texts.stream().map(scoring::context).toList();
    }

    /** Partial answers to revops-vs-cro. */
    @State(Scope.Thread)
    public static class Partial {
        private final Assessor assessor =
                Assessor.of(Decision.bundled("revops-vs-cro").pack());
        private final Model model = ModelBuilder.build(assessor.pack());
        private final Target outcome = Target.outcome(model);
        private final Sheet nothing = Sheet.of(model, Map.of());
        private final List<Sheet> withGaps = Mix.MISSING.rows(assessor, CASES).stream()
                .map(row -> Sheet.of(model, row))
                .toList();

        long possible(Sheet sheet) {
            return Reach.all(
                    outcome,
                    new Decider.FirstThatHolds(sheet.completions()),
                    new Effort().budget(Effort.Search.POSSIBLE));
        }
    }

    private static Stream<Map<String, String>> cases() {
        Random random = new Random(42);
        return Stream.generate(() -> Signals.draw(random)).limit(CASES);
    }

    @Benchmark
    public Scored score(Hirefirst hirefirst, Turn turn) {
        return hirefirst.score(turn.of(hirefirst.values));
    }

    @Benchmark
    public Scored easyRulesScore(Easy easy, Turn turn) {
        return easy.scoring.score(turn.of(easy.facts));
    }

    @Benchmark
    public Scored kieDmnScore(Kie kie, Turn turn) {
        return kie.scoring.score(turn.of(kie.contexts));
    }

    /** Outcome, points, reasons, gates, cautions, rankings. */
    @Benchmark
    public Assessment whole(Hirefirst hirefirst, Turn turn) {
        return hirefirst.decision.assess(hirefirst.decision.answers(turn.of(hirefirst.texts)), Detail.BRIEF);
    }

    @Benchmark
    public Scored easyRulesWhole(Easy easy, Turn turn) {
        return easy.listing.score(EasyRules.facts(turn.of(easy.texts)));
    }

    @Benchmark
    public Scored kieDmnWhole(Kie kie, Turn turn) {
        return kie.listing.score(kie.listing.context(turn.of(kie.texts)));
    }

    @Benchmark
    public long possibleWithGaps(Partial partial, Turn turn) {
        return partial.possible(turn.of(partial.withGaps));
    }

    @Benchmark
    public long possibleFromNothing(Partial partial) {
        return partial.possible(partial.nothing);
    }

    /** Lets all engines decide the same cases, and says how many they were. */
    public static int checkEqualResults() {
        Hirefirst hirefirst = new Hirefirst();
        Easy easy = new Easy();
        Kie kie = new Kie();
        Random random = new Random(7);
        for (int i = 0; i < CHECKED; i++) {
            Map<String, String> texts = Signals.draw(random);
            Map<String, Answer> answers = hirefirst.decision.answers(texts);
            Assessment result = hirefirst.decision.assess(answers, Detail.BRIEF);
            Scored listed = new Scored(
                    result.recommendation().id(),
                    result.scores().get(0).points(),
                    result.scores().get(1).points(),
                    List.copyOf(hirefirst.assessor.fired(answers).evidence()));
            Scored scored = new Scored(listed.outcome(), listed.revops(), listed.cro(), List.of());
            boolean alike = listed.equals(easy.listing.score(EasyRules.facts(texts)))
                    && listed.equals(kie.listing.score(kie.listing.context(texts)))
                    && scored.equals(easy.scoring.score(EasyRules.facts(texts)))
                    && scored.equals(kie.scoring.score(kie.scoring.context(texts)))
                    && scored.equals(hirefirst.score(hirefirst.values(answers)));
            if (!alike) {
                throw new IllegalStateException("results differ for " + texts);
            }
        }
        return CHECKED;
    }
}
