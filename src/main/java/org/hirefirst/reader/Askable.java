package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;

/** The questions of some packs that answers may be for; packs used together agree on what they share. */
final class Askable {
    private final @Nullable String pack;
    private final Map<String, Asked> questions = new LinkedHashMap<>();
    private final Map<String, List<String>> checklists = new LinkedHashMap<>();

    private final List<Asked> all;

    /** The questions of a pack, and of those that follow it in the list. */
    Askable(List<Pack> packs) {
        pack = packs.isEmpty() ? null : packs.get(0).id();
        for (Pack pack : packs) {
            pack.questions().forEach(question -> add(question));
            pack.checklists().forEach(checklist -> checklists.putIfAbsent(checklist.id(), checklist.items()));
        }
        all = List.copyOf(questions.values());
    }

    private void add(Question question) {
        if (!questions.containsKey(question.id())) {
            questions.put(question.id(), Asked.of(questions.size(), question));
        }
    }

    /** The answers by the number of their questions, null where there is none, as a map in the order of the questions. */
    Map<String, Answer> map(@Nullable Answer[] answers) {
        String[] ids = new String[answers.length];
        Answer[] some = new Answer[answers.length];
        int size = 0;
        for (Asked asked : all) {
            Answer answer = answers[asked.number()];
            if (answer != null) {
                ids[size] = asked.question().id();
                some[size] = answer;
                size++;
            }
        }
        return Ordered.map(ids, some, size);
    }

    /** How many questions there are. */
    int size() {
        return all.size();
    }

    /** Whether the answers are meant for this pack above all. */
    boolean isFor(@Nullable String id) {
        return id != null && id.equals(pack);
    }

    /** The question with this id, or null where there is none. */
    @Nullable
    Asked find(String id) {
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
