package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Words;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Save;
import org.hirefirst.session.Save.Edition;
import org.jspecify.annotations.Nullable;

/** Tells what of a saved interview is different now: packs that have changed since, and answers given again. */
final class SaveChanges {
    private final Save save;
    private final List<LoadedPack> packs;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    SaveChanges(Save save, List<LoadedPack> packs) {
        this.save = save;
        this.packs = packs;
        packs.forEach(pack -> pack.pack().questions().forEach(q -> questions.putIfAbsent(q.id(), q)));
    }

    /** One paragraph for each thing to be said; none where all is as it was. */
    List<String> told(Bookmark fitting, Map<String, Answer> given) {
        List<String> told = new ArrayList<>();
        packs.forEach(pack -> add(told, changed(pack)));
        List<String> dropped = save.bookmark().answers().keySet().stream()
                .filter(id -> !fitting.answers().containsKey(id))
                .map(this::dropped)
                .toList();
        if (!told.isEmpty() || !dropped.isEmpty()) {
            told.add("Kept: " + Words.count(fitting.answers().size(), "answer") + ".");
            add(told, dropped.isEmpty() ? null : "Dropped: " + String.join("; ", dropped) + ".");
            add(told, added());
        }
        add(told, again(fitting, given));
        return told;
    }

    private @Nullable String changed(LoadedPack now) {
        Pack pack = now.pack();
        Edition then = save.packs().stream()
                .filter(one -> one.id().equals(pack.id()))
                .findFirst()
                .orElse(null);
        if (then == null || then.sha256().equals(now.sha256())) {
            return null;
        }
        String versions = then.version().equals(pack.version())
                ? "still called version " + pack.version()
                : "version " + then.version() + " then, " + pack.version() + " now";
        return "\"" + pack.title() + "\" has changed since these answers were given (" + versions + ").";
    }

    private String dropped(String id) {
        Question question = questions.get(id);
        String answer =
                Objects.requireNonNull(save.bookmark().answers().get(id)).text();
        return id + "=" + answer
                + (question == null
                        ? ", as the question is gone"
                        : ", which \"" + question.ask() + "\" does not take now");
    }

    private @Nullable String added() {
        List<String> added = questions.values().stream()
                .filter(question -> !save.questions().contains(question.id()))
                .map(question -> "\"" + question.ask() + "\"")
                .toList();
        return added.isEmpty()
                ? null
                : "New, and asked where " + (added.size() == 1 ? "it matters: " : "they matter: ")
                        + String.join("; ", added) + ".";
    }

    /** Answers of this run that stand in the place of saved ones. */
    private static @Nullable String again(Bookmark fitting, Map<String, Answer> given) {
        String again = given.entrySet().stream()
                .filter(entry -> fitting.answers().containsKey(entry.getKey())
                        && !entry.getValue().equals(fitting.answers().get(entry.getKey())))
                .map(entry -> entry.getKey() + "=" + entry.getValue().text() + " (was "
                        + Objects.requireNonNull(fitting.answers().get(entry.getKey()))
                                .text()
                        + ")")
                .collect(Collectors.joining(", "));
        return again.isEmpty() ? null : "Given now, in the place of what was saved: " + again + ".";
    }

    private static void add(List<String> told, @Nullable String paragraph) {
        if (paragraph != null) {
            told.add(paragraph);
        }
    }
}
