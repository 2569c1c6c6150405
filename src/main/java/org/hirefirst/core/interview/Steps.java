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

/** The steps of a pack in file order, without the questions that are answered beforehand. */
final class Steps {
    private final Map<String, Step> byId = new LinkedHashMap<>();
    private final Map<String, Step> byQuestion = new LinkedHashMap<>();

    Steps(Pack pack, Set<String> given) {
        List<Question> asked =
                pack.questions().stream().filter(q -> !given.contains(q.id())).toList();
        for (Question question : asked) {
            Checklist checklist = checklist(pack, question);
            Step step = checklist == null
                    ? new Step.Single(question)
                    : byId.computeIfAbsent(checklist.id(), id -> screen(checklist, asked));
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

    private static Step screen(Checklist checklist, List<Question> asked) {
        return new Step.Screen(
                checklist,
                asked.stream().filter(q -> checklist.id().equals(q.checklist())).toList());
    }

    /** All of them, in file order. */
    Collection<Step> all() {
        return byId.values();
    }

    /** The step of this id. */
    Step get(String id) {
        return known(byId.get(id), id);
    }

    /** The step that puts this question. */
    Step putting(String question) {
        return known(byQuestion.get(question), question);
    }

    private static Step known(@Nullable Step step, String id) {
        if (step == null) {
            throw new IllegalArgumentException("nothing asks " + id);
        }
        return step;
    }
}
