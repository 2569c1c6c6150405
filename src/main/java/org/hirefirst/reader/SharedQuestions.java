package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** The questions of {@code common/}: those that a pack uses, and others of the same ids. */
final class SharedQuestions {
    /** Where they stand. */
    static final String FOLDER = "common";
    /** This file holds cards, not questions. */
    static final String ROLES = "roles";

    private final RulesFiles files;
    private final List<String> fileNames;
    private final Map<String, Map<String, Entry>> read = new LinkedHashMap<>();

    SharedQuestions(RulesFiles files) {
        this.files = files;
        this.fileNames =
                files.names(FOLDER).stream().filter(name -> !name.equals(ROLES)).toList();
    }

    /**
     * What {@code use: {file: [id, ...]}} names.
     *
     * @param lost ids that are not there because their file is not, or is broken, which has been reported
     */
    record Used(List<Entry> entries, List<String> lost) {}

    Used used(@Nullable Value use) {
        Used used = new Used(new ArrayList<>(), new ArrayList<>());
        for (Entry file : use == null ? List.<Entry>of() : use.entries()) {
            String name = file.key().oneOf("shared file", fileNames);
            Map<String, Entry> questions = fileNames.contains(name) ? questions(name) : Map.of();
            if (questions.isEmpty()) {
                file.value().elements().forEach(id -> used.lost.add(id.raw()));
                continue;
            }
            for (String id : file.value().namesOf("question", questions.keySet())) {
                Entry entry = questions.get(id);
                if (entry != null) {
                    used.entries.add(entry);
                }
            }
        }
        return used;
    }

    /** The shared questions with these ids, used or not, and where they stand; nothing is reported. */
    SameWords.Others withIds(Set<String> ids) {
        RulesFiles quietly = files.reportingTo(new Problems());
        QuestionReader reader = new QuestionReader(Citations.none());
        SameWords.Others others = new SameWords.Others();
        for (String name : fileNames) {
            Map<String, Entry> entries = read.get(name);
            for (Entry entry : (entries == null ? read(quietly, name) : entries).values()) {
                if (ids.contains(entry.name()) || entry.value().at("items") != null) {
                    QuestionReader.Read question = reader.read(entry.quiet());
                    others.add(question.questions(), question.places());
                }
            }
        }
        return others;
    }

    /** Reads all questions of these files, for their mistakes. */
    void readAll(Collection<String> names, QuestionReader reader) {
        for (String name : names) {
            if (!name.equals(ROLES)) {
                questions(name).values().forEach(reader::read);
            }
        }
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
        fields.need("questions");
        Map<String, Entry> entries = new LinkedHashMap<>();
        fields.entries("questions").forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }
}
