package org.hirefirst.core.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Model.Piece;

/** Tells whether enough of the scored questions are answered; a checklist counts as one. */
final class Scored {
    private final Model model;
    /** Questions that count together: one alone, or the items of a checklist. */
    private final int[][] groups;

    Scored(Model model) {
        this.model = model;
        BitSet scored = new BitSet();
        for (int i = 0; i < model.pieces().length; i++) {
            Piece piece = model.pieces()[i];
            if (!model.pack().evidence().get(i).points().isEmpty()) {
                scored.or(Reads.answers(model, piece.when()));
            }
        }
        if (scored.isEmpty()) {
            scored.set(0, model.questions());
        }
        Map<String, List<Integer>> byScreen = new LinkedHashMap<>();
        for (int question = 0; question < model.questions(); question++) {
            byScreen.computeIfAbsent(screen(question), key -> new ArrayList<>()).add(question);
        }
        groups = byScreen.values().stream()
                .filter(group -> group.stream().anyMatch(scored::get))
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private String screen(int question) {
        String checklist = model.question(question).checklist();
        return checklist == null ? "question " + model.question(question).id() : checklist;
    }

    /** Whether as many are answered as the pack asks for; half of the visible ones where it gives no count. */
    boolean enough(Node present) {
        int visible = 0;
        int answered = 0;
        for (int[] group : groups) {
            boolean anyShown = false;
            boolean allAnswered = true;
            for (int question : group) {
                boolean shown = present.shown(question) == Truth.TRUE;
                anyShown |= shown;
                allAnswered &= !shown || present.value(question) >= 0;
            }
            visible += anyShown ? 1 : 0;
            answered += anyShown && allAnswered ? 1 : 0;
        }
        Integer count = model.pack().enough().scored();
        return count == null ? 2 * answered >= visible : answered >= count;
    }
}
