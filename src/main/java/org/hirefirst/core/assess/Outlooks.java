package org.hirefirst.core.assess;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hirefirst.core.assess.Decider.FirstThatHolds;
import org.hirefirst.core.assess.Effort.Search;
import org.hirefirst.core.assess.Memory.Finding;

/**
 * Finds what the completions of answers come to. Where nothing is open there is just one, the present state itself, and
 * nothing is searched. Answers that leave the same open and say the same of the rest share what was found.
 */
final class Outlooks {
    private final Model model;
    private final Target outcome;
    private final List<Target> rankings;
    private final Scored scored;
    private final List<Lazily<Scope>> points;
    private final Memory memory;

    Outlooks(Model model, Target outcome, List<Target> targets, Scored scored) {
        this.model = model;
        this.outcome = outcome;
        rankings = targets.stream()
                .filter(target -> target.kind() == Target.Kind.RANKING)
                .toList();
        this.scored = scored;
        points = IntStream.range(0, model.candidates())
                .mapToObj(candidate -> new Lazily<>(() -> Scope.ofScale(model, candidate)))
                .toList();
        memory = new Memory(model.questions());
    }

    /** The rankings, in file order. */
    List<Target> rankings() {
        return rankings;
    }

    Outlook of(Sheet sheet, Node present, Effort effort) {
        if (present.isComplete()) {
            return ofComplete(present);
        }
        Node completions = sheet.completions();
        String key = Memory.key(completions.state());
        Finding known = memory.recall(key);
        if (known != null && effort.affords(known.costs())) {
            effort.spend(known.costs());
            return known.outlook();
        }
        Outlook outlook = search(completions, present, effort);
        if (!effort.isExhausted()) {
            memory.keep(new Finding(key, outlook, effort.costs()));
        }
        return outlook;
    }

    private Outlook ofComplete(Node present) {
        long holds = present.outcomes();
        int[] points = new int[model.candidates()];
        for (int candidate = 0; candidate < points.length; candidate++) {
            points[candidate] = present.tally().sure(candidate);
        }
        boolean[] settled = new boolean[rankings.size()];
        Arrays.fill(settled, true);
        Verdict verdict = new Verdict(holds, true, Long.numberOfTrailingZeros(holds), Standing.DECIDED);
        return new Outlook(verdict, points, points, settled);
    }

    private Outlook search(Node completions, Node present, Effort effort) {
        Verdict verdict = Verdict.of(completions, present, outcome, scored, effort);
        int[] low = new int[points.size()];
        int[] high = new int[points.size()];
        for (int candidate = 0; candidate < low.length; candidate++) {
            Scope scope = points.get(candidate).get();
            low[candidate] = Extremes.low(scope, completions, candidate, effort.budget(Search.PROOF));
            high[candidate] = Extremes.high(scope, completions, candidate, effort.budget(Search.PROOF));
        }
        boolean[] settled = new boolean[rankings.size()];
        for (Target ranking : rankings) {
            settled[ranking.number()] = ranking.appliesTo(verdict.bit())
                    && !Reach.several(ranking, new FirstThatHolds(completions), effort.budget(Search.PROOF));
        }
        return new Outlook(verdict, low, high, settled);
    }
}
