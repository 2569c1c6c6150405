package org.hirefirst.core.interview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** The steps in which a pack's questions that have no answer yet would be put, in file order. */
final class Steps {
    private final Map<String, Step> byId = new LinkedHashMap<>();
    private final Map<String, Step> byQuestion = new LinkedHashMap<>();

    Steps(Pack pack, Set<String> answered) {
        List<Question> left = pack.questions().stream()
                .filter(q -> !answered.contains(q.id()))
                .toList();
        for (Question question : left) {
            Checklist checklist = checklist(pack, question);
            Step step = checklist == null
                    ? new Step.Single(question)
                    : byId.computeIfAbsent(checklist.id(), id -> screen(checklist, left));
            byId.put(step.id(), step);
            byQuestion.put(question.id(), step);
        }
    }

    private static @Nullable Checklist checklist(Pack pack, Question question) {
        return pack.checklists().stream()
                .filter(list -> list.id().equals(question.checklist()))
                .findFirst()
                .orElse(null);
    }

    private static Step screen(Checklist checklist, List<Question> left) {
        return new Step.Screen(
                checklist,
                left.stream().filter(q -> checklist.id().equals(q.checklist())).toList());
    }

    /** All of them, in file order. */
    Collection<Step> all() {
        return byId.values();
    }

    /** The step that puts this question. */
    Step putting(String question) {
        Step step = byQuestion.get(question);
        if (step == null) {
            throw new IllegalArgumentException("nothing asks " + question);
        }
        return step;
    }
}
