package org.hirefirst.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;

/** The questions of some packs that answers may be for; packs used together agree on what they share. */
final class Askable {
    private final @Nullable String pack;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, List<String>> checklists = new LinkedHashMap<>();
    private final Map<String, Map<String, AnswerText>> choices = new HashMap<>();

    /** The questions of a pack, and of those that follow it in the list. */
    Askable(List<Pack> packs) {
        pack = packs.isEmpty() ? null : packs.get(0).id();
        for (Pack pack : packs) {
            pack.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
            pack.questions().forEach(question -> choices.put(question.id(), choices(question)));
            pack.checklists().forEach(checklist -> checklists.putIfAbsent(checklist.id(), checklist.items()));
        }
    }

    private static Map<String, AnswerText> choices(Question question) {
        Map<String, AnswerText> all = new HashMap<>();
        if (question.domain() instanceof Domain.Choices domain) {
            domain.choices().forEach(choice -> all.put(choice.id(), AnswerText.read(question, choice.id())));
        }
        return all;
    }

    /** Whether the answers are meant for this pack above all. */
    boolean isFor(@Nullable String id) {
        return id != null && id.equals(pack);
    }

    @Nullable
    Question find(String id) {
        return questions.get(id);
    }

    /** What the text answers to the question; choices are looked up in the pack once. */
    AnswerText read(Question question, String text) {
        if (!(question.domain() instanceof Domain.Choices)) {
            return AnswerText.read(question, text);
        }
        Map<String, AnswerText> known = choices.get(question.id());
        AnswerText answer = known == null ? null : known.get(text);
        return answer == null ? AnswerText.read(question, text) : answer;
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
