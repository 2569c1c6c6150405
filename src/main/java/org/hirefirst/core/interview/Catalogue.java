package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.interview.Bookmark.Asked;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the packs of an interview hold, by id; answers to a question that several share are the same in each.
 *
 * @param packs the one that it begins with first
 */
record Catalogue(List<Pack> packs) {
    Catalogue {
        packs = List.copyOf(packs);
    }

    /** What is put to the person at once: a single question, or a checklist. */
    private record Screen(Pack pack, boolean single, String id) {}

    /** Whether there is such a question, and it allows the answer. */
    boolean takes(String id, Answer answer) {
        return packs.stream()
                .flatMap(pack -> Stream.ofNullable(question(pack, id)))
                .anyMatch(question -> Fits.answer(question, answer));
    }

    /** What was asked together, in the steps that ask it now; in the same pack where that still asks it. */
    List<Asked> together(Asked asked) {
        Map<Screen, List<String>> steps = new LinkedHashMap<>();
        for (String id : asked.questions()) {
            Pack pack = asking(asked.pack(), id);
            String checklist = found(pack, id).checklist();
            Screen screen = new Screen(pack, checklist == null, checklist == null ? id : checklist);
            steps.computeIfAbsent(screen, key -> new ArrayList<>()).add(id);
        }
        return steps.entrySet().stream()
                .map(step -> new Asked(step.getKey().pack().id(), step.getValue()))
                .toList();
    }

    /** The pack in which this was asked. */
    Pack pack(Asked asked) {
        return asking(asked.pack(), asked.questions().get(0));
    }

    /** The step that asks these questions, which belong together. */
    Step step(Asked asked) {
        Pack pack = pack(asked);
        List<Question> questions =
                asked.questions().stream().map(id -> found(pack, id)).toList();
        Checklist checklist = pack.checklists().stream()
                .filter(one -> one.id().equals(questions.get(0).checklist()))
                .findFirst()
                .orElse(null);
        return checklist == null ? new Step.Single(questions.get(0)) : new Step.Screen(checklist, questions);
    }

    /** The outcome of this id of the pack it begins with, or null where there is none. */
    @Nullable
    Outcome outcome(@Nullable String id) {
        return packs.get(0).outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The pack of this id where that has the question, else the first one that has. */
    private Pack asking(String pack, String question) {
        List<Pack> all =
                packs.stream().filter(one -> question(one, question) != null).toList();
        return all.stream()
                .filter(one -> one.id().equals(pack))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no pack asks " + question)));
    }

    private static Question found(Pack pack, String id) {
        Question question = question(pack, id);
        if (question == null) {
            throw new IllegalArgumentException(pack.id() + " does not ask " + id);
        }
        return question;
    }

    private static @Nullable Question question(Pack pack, String id) {
        return pack.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
