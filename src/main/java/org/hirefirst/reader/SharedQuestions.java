package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** The questions of {@code common/}: those that a pack uses, and others of the same ids. */
final class SharedQuestions {
    private static final String FOLDER = "common";
    /** This file holds cards, not questions. */
    private static final String ROLES = "roles";

    private final RulesFiles files;
    private final Map<String, Map<String, Entry>> read = new LinkedHashMap<>();

    SharedQuestions(RulesFiles files) {
        this.files = files;
    }

    /** The entries that {@code use: {file: [id, ...]}} names, in that order. */
    List<Entry> used(@Nullable Value use) {
        List<Entry> used = new ArrayList<>();
        if (use == null) {
            return used;
        }
        List<String> known = fileNames();
        for (Entry file : use.entries()) {
            String name = file.key().oneOf("shared-file", known);
            Map<String, Entry> questions = known.contains(name) ? questions(name) : Map.of();
            if (!questions.isEmpty()) {
                for (String id : file.value().namesOf("question", questions.keySet())) {
                    Entry entry = questions.get(id);
                    if (entry != null) {
                        used.add(entry);
                    }
                }
            }
        }
        return used;
    }

    /** The shared questions with these ids, used or not; nothing is reported. */
    Map<String, Question> withIds(Set<String> ids) {
        RulesFiles quietly = files.reportingTo(new Problems());
        QuestionReader reader = new QuestionReader(Citations.none());
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String name : fileNames()) {
            Map<String, Entry> entries = read.get(name);
            for (Entry entry : (entries == null ? read(quietly, name) : entries).values()) {
                if (ids.contains(entry.name()) || entry.value().at("items") != null) {
                    reader.read(entry.quiet()).questions().forEach(q -> questions.putIfAbsent(q.id(), q));
                }
            }
        }
        return questions;
    }

    private List<String> fileNames() {
        return files.names(FOLDER).stream().filter(name -> !name.equals(ROLES)).toList();
    }

    private Map<String, Entry> questions(String name) {
        return read.computeIfAbsent(name, file -> read(files, file));
    }

    /** The questions of the file by id; none where it is broken. */
    private static Map<String, Entry> read(RulesFiles files, String name) {
        Value root = files.open(FOLDER + "/" + name + ".yaml").root();
        if (root == null) {
            return Map.of();
        }
        Fields fields = root.fields(List.of("hirefirst", "questions"));
        Format.check(fields);
        Value questions = fields.need("questions");
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (questions != null) {
            questions.entries().forEach(entry -> entries.put(entry.name(), entry));
        }
        return entries;
    }
}
