package org.hirefirst.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What Jackson found wrong with a text's form, in plain words.
 *
 * @param part what Jackson's message holds
 */
record JsonSyntax(String part, String message, @Nullable String hint) {
    private static final String QUOTES = "in JSON, text and keys go in double quotes";
    private static final String NUMBER = "write a plain number such as 2000000 or 12.5";

    /** The first whose part the message holds is meant. */
    private static final List<JsonSyntax> ALL = List.of(
            new JsonSyntax("end-of-input", "the text ends too early", "a brace, a bracket or a quote is not closed"),
            new JsonSyntax("comment", "JSON has no comments", "YAML has; a file without double quotes is read as YAML"),
            new JsonSyntax("start property name", "expected a key in double quotes", "no comma follows the last entry"),
            new JsonSyntax("expecting a colon", "expected a colon", null),
            new JsonSyntax("expecting comma", "expected a comma", null),
            new JsonSyntax("Unrecognized token", "this is no value", QUOTES),
            new JsonSyntax("Non-standard token", "this is no value", QUOTES),
            new JsonSyntax("expected a valid value", "this is no value", QUOTES),
            new JsonSyntax("numeric value", "this is not a number", NUMBER),
            new JsonSyntax("Number value length", "this number is too long", NUMBER),
            new JsonSyntax("close marker", "this does not close what was opened", null),
            new JsonSyntax("escape", "this cannot stand in text", "write a line break as \\n, a backslash as \\\\"),
            new JsonSyntax("", "this is not valid JSON", null));

    static JsonSyntax of(JacksonException broken) {
        String theirs = String.valueOf(broken.getOriginalMessage());
        return ALL.stream()
                .filter(words -> theirs.contains(words.part))
                .findFirst()
                .orElseThrow();
    }
}
