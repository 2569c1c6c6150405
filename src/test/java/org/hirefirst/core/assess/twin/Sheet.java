package org.hirefirst.core.assess.twin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;

/** A pack with the values of its questions, looked up by id. */
final class Sheet {
    private final Pack pack;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, List<Value>> values = new HashMap<>();

    Sheet(Pack pack) {
        this.pack = pack;
        for (Question question : pack.questions()) {
            questions.put(question.id(), question);
            values.put(question.id(), Value.of(pack, question));
        }
    }

    Pack pack() {
        return pack;
    }

    Question question(String id) {
        return questions.get(id);
    }

    List<Value> values(Question question) {
        return values.get(question.id());
    }

    Ranking ranking(String id) {
        return pack.rankings().stream()
                .filter(ranking -> ranking.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
