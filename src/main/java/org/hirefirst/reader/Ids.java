package org.hirefirst.reader;

import java.util.Set;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;

/** How things may be called. */
final class Ids {
    /** The keys of conditions that are not about one question; a question called so could not be read. */
    static final Set<String> CONDITION_KEYS = Set.of(
            "all",
            "any",
            "not",
            "fact",
            "leads",
            "would-lead",
            "points",
            "top",
            "level",
            "excluded",
            "ranked",
            "recommended",
            "first");

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> ANSWERS = Set.of(Answer.UNKNOWN_TEXT, Answer.NOT_APPLICABLE_TEXT);
    private static final Set<String> BUILT_IN = Set.of(Outcome.TOO_LITTLE_KNOWN, Outcome.UNDECIDED);

    private Ids() {}

    static boolean isWellFormed(String id) {
        return SYNTAX.matcher(id).matches();
    }

    /** The id that stands here, checked for its form. */
    static String read(Value value) {
        String id = value.text();
        if (!id.isEmpty() && !isWellFormed(id)) {
            String hint = "an id has small letters, digits and hyphens, and begins with a letter";
            value.error("id-form", Quote.of(id) + " cannot be an id", hint);
        }
        return id;
    }

    static String ofQuestion(Value value) {
        String id = read(value);
        if (CONDITION_KEYS.contains(id)) {
            reserved(value, id, "it is a word of conditions");
        } else if (id.equals(AnswerSheet.SUBJECT)) {
            reserved(value, id, "in answers it says whom they are about");
        }
        return id;
    }

    static String ofChoice(Value value) {
        String id = read(value);
        if (ANSWERS.contains(id)) {
            reserved(value, id, "every question can be answered so");
        }
        return id;
    }

    static String ofOutcome(Value value) {
        String id = read(value);
        if (BUILT_IN.contains(id)) {
            reserved(value, id, "it is a built-in outcome");
        }
        return id;
    }

    private static void reserved(Value value, String id, String why) {
        value.error("reserved-id", Quote.of(id) + " is taken: " + why, "choose another id");
    }
}
