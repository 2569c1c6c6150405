package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of a rules folder and what packs share there, read as a whole and not for the sake of one pack. */
final class SharedFiles {
    private SharedFiles() {}

    /** What is wrong with them, whether a pack uses them or not; bundled ones are read for what they cite there. */
    static List<Problem> problems(RulesSource rules, RulesSource bundled) {
        Problems found = new Problems();
        RulesFiles files = new RulesFiles(rules, bundled, found);
        Citations citations = new Citations(files);
        RulesFiles own = new RulesFiles(rules, rules, found);
        own.names(Citations.FOLDER).forEach(citations::one);
        List<String> shared = own.names(SharedQuestions.FOLDER);
        new SharedQuestions(files).readAll(shared, new QuestionReader(citations));
        if (shared.contains(SharedQuestions.ROLES)) {
            new CandidateReader(files, citations).readRoles();
        }
        return found.all();
    }

    /** The sources of these rules that stand in for bundled ones: the file of each, as the user knows it, by its id. */
    static Map<String, String> ownSources(RulesSource rules, RulesSource bundled) {
        if (rules.equals(bundled)) {
            return Map.of();
        }
        Map<String, String> own = new LinkedHashMap<>();
        List<String> bundledNames = names(bundled);
        for (String id : names(rules)) {
            if (bundledNames.contains(id)) {
                own.put(id, rules.nameOf(Citations.FOLDER + "/" + id + ".yaml"));
            }
        }
        return own;
    }

    private static List<String> names(RulesSource rules) {
        return new RulesFiles(rules, rules, new Problems()).names(Citations.FOLDER);
    }
}
