package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;

/** The questions of some packs that answers may be for; packs used together agree on what they share. */
final class Askable {
    private final @Nullable String pack;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, List<String>> checklists = new LinkedHashMap<>();

    /** The questions of a pack, and of those that follow it in the list. */
    Askable(List<Pack> packs) {
        pack = packs.isEmpty() ? null : packs.get(0).id();
        for (Pack pack : packs) {
            pack.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
            pack.checklists().forEach(checklist -> checklists.putIfAbsent(checklist.id(), checklist.items()));
        }
    }

    /** Whether the answers are meant for this pack above all. */
    boolean isFor(@Nullable String id) {
        return id != null && id.equals(pack);
    }

    @Nullable
    Question find(String id) {
        return questions.get(id);
    }

    /** Why there is no such question. */
    Unfit unknown(String id) {
        List<String> items = checklists.get(id);
        String hint = items == null
                ? Quote.suggestion(id, questions.keySet())
                : "it is a checklist; answer its items with yes or no: " + Quote.list(items);
        return new Unfit("unknown-question", "there is no question " + Quote.of(id), hint);
    }
}
