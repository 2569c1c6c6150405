package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;

/** Whether so many scored questions are answered as the pack asks for. */
final class Enough {
    private Enough() {}

    static boolean isAnswered(Pack pack, Known known) {
        int visible = 0;
        int answered = 0;
        for (List<Question> screen : scoredScreens(pack)) {
            List<Question> shown = screen.stream().filter(known::visible).toList();
            if (!shown.isEmpty()) {
                visible++;
                answered += shown.stream().allMatch(known::answered) ? 1 : 0;
            }
        }
        Integer count = pack.enough().scored();
        return count == null ? 2 * answered >= visible : answered >= count;
    }

    /** The screens (a question, or the items of a checklist) that evidence with points reads; all where none does. */
    private static List<List<Question>> scoredScreens(Pack pack) {
        Set<String> scored = new LinkedHashSet<>();
        for (Evidence evidence : pack.evidence()) {
            if (!evidence.points().isEmpty()) {
                scored.addAll(Conditions.questionsRead(pack, evidence.when()));
            }
        }
        List<List<Question>> screens = screens(pack);
        if (!scored.isEmpty()) {
            screens.removeIf(screen -> screen.stream().noneMatch(question -> scored.contains(question.id())));
        }
        return screens;
    }

    private static List<List<Question>> screens(Pack pack) {
        Map<String, List<Question>> screens = new LinkedHashMap<>();
        for (Question question : pack.questions()) {
            String screen = question.checklist() == null ? question.id() : "checklist " + question.checklist();
            screens.computeIfAbsent(screen, name -> new ArrayList<>()).add(question);
        }
        return new ArrayList<>(screens.values());
    }
}
