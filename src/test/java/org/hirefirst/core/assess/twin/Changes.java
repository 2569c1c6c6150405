package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** What a question can still change, found by comparing every two completions and every two fillings. */
final class Changes {
    private final Pack pack;
    private final Map<String, Set<String>> betweenCompletions;
    private final Map<String, Set<String>> betweenFillings;

    Changes(Sheet sheet, Ahead ahead, Known now) {
        pack = sheet.pack();
        betweenCompletions = between(ahead.completions(now).stream()
                .map(known -> new End(known, known.firstThatHolds()))
                .toList());
        betweenFillings = between(ahead.fillings(now).stream()
                .map(known -> new End(known, ahead.decision(known)))
                .toList());
    }

    /** Where answering leads: what is decided there, and what goes with it. */
    private final class End {
        final @Nullable Outcome decision;
        final Map<String, Answer> shown = new HashMap<>();
        final Set<String> visible = new HashSet<>();
        final Map<String, String> firsts = new HashMap<>();
        final Set<String> cautions = new HashSet<>();

        End(Known known, @Nullable Outcome decision) {
            this.decision = decision;
            for (Question question : pack.questions()) {
                if (known.visible(question)) {
                    visible.add(question.id());
                    shown.put(question.id(), known.answer(question));
                }
            }
            for (Ranking ranking : pack.rankings()) {
                firsts.put(ranking.id(), known.first(ranking));
            }
            for (Caution caution : pack.cautions()) {
                if (known.truth(caution.when(), decision) == Truth.TRUE) {
                    cautions.add(caution.id());
                }
            }
        }
    }

    /** What the question changes, outcome first, then rankings and cautions in file order. */
    List<String> of(Question question, boolean unknown) {
        Set<String> found = new HashSet<>(betweenCompletions.getOrDefault(question.id(), Set.of()));
        if (!unknown) {
            found.addAll(betweenFillings.getOrDefault(question.id(), Set.of()));
        }
        List<String> order = new ArrayList<>(List.of("outcome"));
        pack.rankings().forEach(ranking -> order.add("ranking:" + ranking.id()));
        pack.cautions().forEach(caution -> order.add("caution:" + caution.id()));
        order.retainAll(found);
        return order;
    }

    /** For each question, in what any two of these that differ in it alone decide differently. */
    private Map<String, Set<String>> between(List<End> ends) {
        Map<String, Set<String>> found = new HashMap<>();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = 0; j < i; j++) {
                String question = theOneThatDiffers(ends.get(i), ends.get(j));
                if (question != null) {
                    found.computeIfAbsent(question, id -> new HashSet<>())
                            .addAll(differences(ends.get(i), ends.get(j)));
                }
            }
        }
        return found;
    }

    /** Questions that show in one of them only do not count: they show under only one answer of the one that differs. */
    private static @Nullable String theOneThatDiffers(End one, End other) {
        String differing = null;
        for (String question : one.visible) {
            boolean differs = other.visible.contains(question)
                    && !Objects.equals(one.shown.get(question), other.shown.get(question));
            if (differs && differing != null) {
                return null;
            } else if (differs) {
                differing = question;
            }
        }
        return differing;
    }

    private Set<String> differences(End one, End other) {
        Set<String> found = new LinkedHashSet<>();
        if (!Objects.equals(one.decision, other.decision)) {
            found.add("outcome");
        }
        for (Ranking ranking : pack.rankings()) {
            boolean applies = Twin.applies(ranking, one.decision) && Twin.applies(ranking, other.decision);
            if (applies && !Objects.equals(one.firsts.get(ranking.id()), other.firsts.get(ranking.id()))) {
                found.add("ranking:" + ranking.id());
            }
        }
        for (Caution caution : pack.cautions()) {
            if (one.cautions.contains(caution.id()) != other.cautions.contains(caution.id())) {
                found.add("caution:" + caution.id());
            }
        }
        return found;
    }
}
