package org.hirefirst.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Goes through the members of JSON objects, each key once, and tells what is wrong where. */
final class JsonMembers {
    private final TextFile file;
    private final Problems problems;

    JsonMembers(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Hands on each key and its place, with the parser at the value, and passes over what is not read of the value.
     * Nothing is handed on where the parser stands at something else than an object.
     */
    void read(JsonParser parser, BiConsumer<String, TokenStreamLocation> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        Map<String, String> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            TokenStreamLocation place = parser.currentTokenLocation();
            String first = seen.putIfAbsent(key, place.getLineNr() + ":" + column(place));
            parser.nextToken();
            if (first == null) {
                member.accept(key, place);
            } else {
                String message = "the key " + Quote.of(key) + " stands here again";
                report(place, "duplicate-key", message, "it stands first at " + first);
            }
            parser.skipChildren();
        }
    }

    /** Tells of a value that is no object. */
    void expectObject(JsonParser parser, String what) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            report(parser.currentTokenLocation(), "wrong-kind", "expected " + what, null);
        }
    }

    void report(@Nullable TokenStreamLocation place, String code, String message, @Nullable String hint) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : column(place);
        problems.add(file.problem(line, column, code, message, hint, Severity.ERROR));
    }

    /** The column in code points; Jackson counts UTF-16 units. */
    private int column(TokenStreamLocation place) {
        String line = file.line(place.getLineNr());
        int units = Math.max(0, Math.min(place.getColumnNr() - 1, line.length()));
        return line.codePointCount(0, units) + 1;
    }
}
