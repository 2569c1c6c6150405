package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.QuestionReader.Read;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** All questions of a pack, shared ones first; first without their conditions, which may name any of them. */
final class Questions {
    private static final Domain NONE = new Domain.Choices(List.of(), false);

    private final List<Read> all = new ArrayList<>();
    private final Map<String, Value> taken = new LinkedHashMap<>();
    private final Map<String, Value> sound = new LinkedHashMap<>();
    private final Map<String, Domain> domains = new LinkedHashMap<>();
    private final QuestionReader reader;
    private final Problems problems;
    private int count;

    Questions(QuestionReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Adds the questions of these entries, and reports ids that are taken. */
    void add(List<Entry> entries) {
        for (Entry entry : entries) {
            int before = problems.errors();
            Read read = reader.read(entry);
            boolean isSound = problems.errors() == before;
            if (read.checklist() != null) {
                take(entry.name(), entry.key());
            }
            for (int i = 0; i < read.questions().size(); i++) {
                Question question = read.questions().get(i);
                domains.putIfAbsent(question.id(), question.domain());
                take(question.id(), read.places().get(i));
                if (isSound) {
                    sound.putIfAbsent(question.id(), read.places().get(i));
                }
            }
            limit(read);
            all.add(read);
        }
    }

    private void limit(Read read) {
        int before = count;
        count += read.questions().size();
        if (before <= Question.MOST && count > Question.MOST) {
            String hint = "every item of a checklist is a question; this is the first too many";
            Value first = read.places().get(Question.MOST - before);
            first.error("too-many", "a pack takes " + Question.MOST + " questions or fewer", hint);
        }
    }

    /** Adds questions that should be there and are not, so that conditions may name them. */
    void addLost(List<String> ids) {
        ids.forEach(id -> domains.putIfAbsent(id, NONE));
    }

    /** Whether nothing is known of what may be answered, which has been reported. */
    static boolean isBroken(Domain domain) {
        return domain.equals(NONE);
    }

    private void take(String id, Value place) {
        Value first = taken.putIfAbsent(id, place);
        if (first != null) {
            place.error("id-taken", "there is already a question " + Quote.of(id), "it stands at " + first.place());
        }
    }

    /** Where each question and checklist stands. */
    Map<String, Value> places() {
        return taken;
    }

    /** Where each question stands that was read without errors. */
    Map<String, Value> soundPlaces() {
        return sound;
    }

    Map<String, Domain> domains() {
        return domains;
    }

    Map<String, List<String>> items() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        checklists().forEach(checklist -> items.put(checklist.id(), checklist.items()));
        return items;
    }

    List<Checklist> checklists() {
        List<Checklist> checklists = new ArrayList<>();
        for (Read read : all) {
            if (read.checklist() != null) {
                checklists.add(read.checklist());
            }
        }
        return checklists;
    }

    /** The questions with their conditions. */
    List<Question> conditional(ConditionReader conditions) {
        List<Question> questions = new ArrayList<>();
        for (Read read : all) {
            Value when = read.when();
            @Nullable Condition condition = when == null ? null : conditions.read(when, ConditionReader.Scope.ANSWERS);
            questions.addAll(read.when(condition));
        }
        return questions;
    }
}
