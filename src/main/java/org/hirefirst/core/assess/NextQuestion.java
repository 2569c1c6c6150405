package org.hirefirst.core.assess;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to ask next: questions are ranked by how much their answers tell of the outcome over sampled completions,
 * topic by topic, and the first that is proven to matter is asked.
 */
final class NextQuestion {
    private final Model model;
    private final Sheet sheet;
    private final Node present;
    private final Verdict verdict;
    private final Openness openness;
    private final Target outcome;

    NextQuestion(Sheet sheet, Node present, Verdict verdict, Openness openness, Target outcome) {
        this.model = sheet.model();
        this.sheet = sheet;
        this.present = present;
        this.verdict = verdict;
        this.openness = openness;
        this.outcome = outcome;
    }

    /** What to ask next: first what settles the outcome, then what settles these further targets. */
    Next choose(List<Target> further, Topics topics) {
        if (openness.settles(verdict)) {
            return new Next(
                    true,
                    id(unasked()
                            .boxed()
                            .sorted(topics.openFirst(model))
                            .filter(question -> further.stream().anyMatch(target -> openness.changes(question, target)))
                            .findFirst()
                            .orElse(-1)));
        }
        int[] bearing = unasked().filter(outcome.scope()::dependsOn).toArray();
        double[] gains = new Samples(model, sheet, outcome).gains();
        List<Integer> questions = Arrays.stream(bearing).boxed().toList();
        int best = questions.stream()
                .sorted(topics.byGain(model, questions, question -> screenGain(question, bearing, gains)))
                .filter(question -> openness.changes(question, outcome))
                .findFirst()
                .orElse(bearing.length == 0 ? -1 : bearing[0]);
        return new Next(false, id(best));
    }

    /** Visible questions that nothing was said to, in file order. */
    private IntStream unasked() {
        return IntStream.range(0, model.questions())
                .filter(question -> present.shown(question) == Truth.TRUE
                        && sheet.values()[question] == Node.LEFT
                        && !sheet.unknown()[question]);
    }

    /** A checklist is one screen, so its items are worth asking for together. */
    private double screenGain(int question, int[] bearing, double[] gains) {
        String checklist = model.question(question).checklist();
        return checklist == null
                ? gains[question]
                : Arrays.stream(bearing)
                        .filter(other -> checklist.equals(model.question(other).checklist()))
                        .mapToDouble(other -> gains[other])
                        .sum();
    }

    private @Nullable String id(int question) {
        return question < 0 ? null : model.question(question).id();
    }

    /** The targets of the second leg: rankings that apply to the verdict, and cautions to be asked. */
    static List<Target> secondLeg(Model model, Verdict verdict, List<Target> all) {
        return Stream.concat(
                        all.stream()
                                .filter(target ->
                                        target.kind() == Target.Kind.RANKING && target.appliesTo(verdict.bit())),
                        all.stream()
                                .filter(target -> target.kind() == Target.Kind.CAUTION
                                        && model.pack()
                                                .cautions()
                                                .get(target.number())
                                                .ask()))
                .toList();
    }
}
