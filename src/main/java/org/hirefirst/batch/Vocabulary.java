package org.hirefirst.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** The names under which tables know the questions of some packs: their ids and their words. */
final class Vocabulary {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final int LONGEST_SUGGESTED = 80;

    private final Map<String, Question> byId = new LinkedHashMap<>();
    private final Map<String, List<Question>> byWords = new HashMap<>();
    private final Map<String, List<String>> checklists = new HashMap<>();

    Vocabulary(List<Pack> packs) {
        for (Pack pack : packs) {
            pack.questions().forEach(question -> byId.putIfAbsent(question.id(), question));
            pack.checklists().forEach(checklist -> checklists.put(checklist.id(), checklist.items()));
        }
        for (Question question : byId.values()) {
            add(question.id(), question);
            add(question.ask(), question);
        }
    }

    private void add(String words, Question question) {
        List<Question> all = byWords.computeIfAbsent(plain(words), none -> new ArrayList<>());
        if (!all.contains(question)) {
            all.add(question);
        }
    }

    /** The questions that the heading may mean: one, none, or several that have the same words. */
    List<Question> meant(String heading) {
        Question question = byId.get(heading);
        return question != null ? List.of(question) : byWords.getOrDefault(plain(heading), List.of());
    }

    /** The items of the checklist that the heading names, or null where it names none. */
    @Nullable
    List<String> items(String heading) {
        return checklists.get(heading);
    }

    /** The id of the question that the heading comes nearest to, or null where none is near. */
    @Nullable
    String nearest(String heading) {
        String words = plain(heading);
        if (words.length() > 2 * LONGEST_SUGGESTED) {
            return null;
        }
        String near = Nearest.to(words, byId.keySet());
        String found = near != null ? near : Nearest.to(words, byWords.keySet());
        List<Question> meant = found == null ? List.of() : byWords.getOrDefault(found, List.of());
        return meant.isEmpty() ? null : meant.get(0).id();
    }

    /** The text as it is compared: its words in lower case with single spaces between them. */
    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
