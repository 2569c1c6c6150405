package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hirefirst.core.pack.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a pack that can be named, gathered before anything is read that names it.
 *
 * @param questions question → what may be answered
 * @param checklists checklist → its items
 * @param byPoints ranking → its items, of rankings by points
 * @param ladders ranking → its steps, of ladders
 */
record Names(
        Map<String, Domain> questions,
        Map<String, List<String>> checklists,
        List<String> facts,
        List<String> candidates,
        Map<String, List<String>> byPoints,
        Map<String, List<String>> ladders,
        List<String> outcomes) {

    /** Looks through the pack's file without reporting anything; the parts' own readers do that. */
    static Names of(Value pack, Map<String, Domain> questions, Map<String, List<String>> checklists) {
        Map<String, List<String>> byPoints = new LinkedHashMap<>();
        Map<String, List<String>> ladders = new LinkedHashMap<>();
        Value rankings = pack.at("rankings");
        for (String id : keys(rankings)) {
            Value ranking = Objects.requireNonNull(rankings).at(id);
            if (ranking != null && ranking.at("ladder") != null) {
                ladders.put(id, ids(ranking.at("ladder")));
            } else if (ranking != null) {
                byPoints.put(id, keys(ranking.at("items")));
            }
        }
        return new Names(
                questions,
                checklists,
                keys(pack.at("facts")),
                keys(pack.at("candidates")),
                byPoints,
                ladders,
                ids(pack.at("outcomes")));
    }

    /** All rankings with their items or steps. */
    Map<String, List<String>> rankings() {
        Map<String, List<String>> all = new LinkedHashMap<>(byPoints);
        all.putAll(ladders);
        return all;
    }

    /** Reports a key of a condition that is no question, and what may be meant. */
    void unknownQuestion(Value name) {
        List<String> items = checklists.get(name.raw());
        String key = Quote.nearest(name.raw(), Ids.CONDITION_KEYS);
        boolean misspelt = key != null && Quote.nearest(name.raw(), questions.keySet()) == null;
        String hint = items == null
                ? Quote.suggestion(name.raw(), misspelt ? Ids.CONDITION_KEYS : questions.keySet())
                : "it is a checklist; name one of its items: " + Quote.list(items);
        name.error("unknown-question", "there is no question " + Quote.of(name.raw()), hint);
    }

    private static List<String> keys(@Nullable Value map) {
        return map == null ? List.of() : map.keys();
    }

    private static List<String> ids(@Nullable Value list) {
        List<String> ids = new ArrayList<>();
        if (list != null) {
            for (Value element : list.elements()) {
                Value id = element.at("id");
                if (id != null) {
                    ids.add(id.raw());
                }
            }
        }
        return ids;
    }
}
