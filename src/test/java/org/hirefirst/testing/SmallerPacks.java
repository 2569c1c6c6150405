package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;

/** Packs that lack one thing of a pack: a part, a key, or one side of a condition. */
final class SmallerPacks {
    private final Pack pack;
    private final List<Pack> smaller = new ArrayList<>();

    private SmallerPacks(Pack pack) {
        this.pack = pack;
    }

    static List<Pack> of(Pack pack) {
        SmallerPacks packs = new SmallerPacks(pack);
        packs.withoutParts();
        packs.withoutKeys();
        packs.withSimplerConditions();
        packs.smaller.removeIf(one -> !Names.resolve(one));
        return packs.smaller;
    }

    private void withoutParts() {
        without(pack.outcomes().subList(0, pack.outcomes().size() - 1), draft -> draft.outcomes);
        without(pack.cautions(), draft -> draft.cautions);
        without(pack.evidence(), draft -> draft.evidence);
        without(pack.gates(), draft -> draft.gates);
        without(pack.rankings(), draft -> draft.rankings);
        without(pack.facts(), draft -> draft.facts);
        without(pack.candidates(), draft -> draft.candidates);
        for (Question question : pack.questions()) {
            change(draft -> {
                draft.questions.remove(question);
                draft.checklists.replaceAll(list -> without(list, question.id()));
                draft.checklists.removeIf(list -> list.items().isEmpty());
            });
        }
    }

    private <T> void without(List<T> parts, Function<PackDraft, List<T>> list) {
        for (T part : parts) {
            change(draft -> list.apply(draft).remove(part));
        }
    }

    private static Checklist without(Checklist list, String item) {
        List<String> items = new ArrayList<>(list.items());
        items.remove(item);
        return new Checklist(list.id(), list.ask(), null, null, null, list.none(), items, List.of());
    }

    private void change(java.util.function.Consumer<PackDraft> change) {
        PackDraft draft = PackDraft.of(pack);
        change.accept(draft);
        smaller.add(draft.pack());
    }

    private void withoutKeys() {
        if (pack.enough().scored() != null) {
            change(draft -> draft.enough = new Enough(null, null));
        }
        for (Question q : pack.questions()) {
            if (q.when() != null && q.checklist() == null) {
                replace(draft -> draft.questions, q, question(q, q.mayNotApply(), q.given(), null));
            }
            if (q.mayNotApply()) {
                replace(draft -> draft.questions, q, question(q, false, q.given(), q.when()));
            }
            if (q.given() && q.checklist() == null) {
                replace(draft -> draft.questions, q, question(q, q.mayNotApply(), false, q.when()));
            }
        }
        for (Evidence e : pack.evidence()) {
            e.points().keySet().forEach(id -> {
                Map<String, Integer> points = new LinkedHashMap<>(e.points());
                points.remove(id);
                replace(draft -> draft.evidence, e, evidence(e, e.when(), points, e.ranks()));
            });
            if (!e.ranks().isEmpty()) {
                replace(draft -> draft.evidence, e, evidence(e, e.when(), e.points(), Map.of()));
            }
        }
        for (Ranking ranking : pack.rankings()) {
            if (!ranking.appliesFor().isEmpty()) {
                replace(draft -> draft.rankings, ranking, applyingAlways(ranking));
            }
        }
        for (Outcome o : pack.outcomes()) {
            if (o.nextAtLeast() != null) {
                replace(draft -> draft.outcomes, o, outcome(o, o.when(), null));
            }
        }
    }

    private <T> void replace(Function<PackDraft, List<T>> list, T old, T by) {
        change(draft -> list.apply(draft).replaceAll(part -> part == old ? by : part));
    }

    private void withSimplerConditions() {
        simpler(pack.questions(), Question::when, (q, when) -> {
            if (q.checklist() == null) {
                replace(draft -> draft.questions, q, question(q, q.mayNotApply(), q.given(), when));
            }
        });
        simpler(
                pack.facts(),
                Fact::when,
                (fact, when) -> replace(draft -> draft.facts, fact, new Fact(fact.id(), when)));
        simpler(
                pack.evidence(),
                Evidence::when,
                (e, when) -> replace(draft -> draft.evidence, e, evidence(e, when, e.points(), e.ranks())));
        simpler(
                pack.gates(),
                Gate::when,
                (g, when) ->
                        replace(draft -> draft.gates, g, new Gate(g.id(), when, g.excludes(), g.says(), List.of())));
        simpler(
                pack.cautions(),
                Caution::when,
                (c, when) -> replace(
                        draft -> draft.cautions,
                        c,
                        new Caution(c.id(), when, c.ask(), c.contradiction(), c.says(), List.of())));
        simpler(
                pack.outcomes(),
                Outcome::when,
                (o, when) -> replace(draft -> draft.outcomes, o, outcome(o, when, o.nextAtLeast())));
    }

    private static <T> void simpler(List<T> parts, Function<T, Condition> when, BiConsumer<T, Condition> use) {
        for (T part : parts) {
            if (when.apply(part) != null) {
                simpler(when.apply(part)).forEach(condition -> use.accept(part, condition));
            }
        }
    }

    /** One part in place of the whole, or the whole with one part simpler. */
    private static List<Condition> simpler(Condition condition) {
        List<Condition> simpler = new ArrayList<>();
        if (condition instanceof Condition.Not not) {
            simpler.add(not.part());
            simpler(not.part()).forEach(part -> simpler.add(new Condition.Not(part)));
        } else if (condition instanceof Condition.All all) {
            simpler.addAll(all.parts());
            simplerParts(all.parts()).forEach(parts -> simpler.add(new Condition.All(parts)));
        } else if (condition instanceof Condition.AnyOf any) {
            simpler.addAll(any.parts());
            simplerParts(any.parts()).forEach(parts -> simpler.add(new Condition.AnyOf(parts)));
        }
        return simpler;
    }

    private static List<List<Condition>> simplerParts(List<Condition> parts) {
        List<List<Condition>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Condition part : simpler(parts.get(i))) {
                List<Condition> some = new ArrayList<>(parts);
                some.set(i, part);
                all.add(some);
            }
        }
        return all;
    }

    private static Question question(Question q, boolean mayNotApply, boolean given, Condition when) {
        return new Question(
                q.id(), q.ask(), null, null, null, q.domain(), mayNotApply, given, when, q.checklist(), List.of());
    }

    private static Evidence evidence(
            Evidence e, Condition when, Map<String, Integer> points, Map<String, Map<String, Integer>> ranks) {
        return new Evidence(e.id(), when, points, ranks, e.says(), List.of());
    }

    private static Outcome outcome(Outcome o, Condition when, Integer next) {
        return new Outcome(o.id(), o.kind(), o.title(), null, when, o.names(), o.to(), next, List.of(), List.of());
    }

    private static Ranking applyingAlways(Ranking ranking) {
        return ranking instanceof Ranking.ByPoints byPoints
                ? new Ranking.ByPoints(byPoints.id(), byPoints.title(), List.of(), byPoints.items())
                : new Ranking.Ladder(ranking.id(), ranking.title(), List.of(), ((Ranking.Ladder) ranking).steps());
    }
}
