package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hirefirst.reader.AnswerText.Unfit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Goes through the members of JSON objects, each key once, and tells what is wrong where. */
final class JsonMembers {
    /** Room for the members of most objects. */
    private static final int USUAL = 64;

    private final JsonListener listener;
    private final List<String> keys = new ArrayList<>();

    JsonMembers(JsonListener listener) {
        this.listener = listener;
    }

    /**
     * Hands on each key and its place, with the parser at the value, and passes over what is not read of the value.
     * Nothing is handed on where the parser stands at something else than an object.
     */
    void read(JsonParser parser, BiConsumer<String, TokenStreamLocation> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        Map<String, TokenStreamLocation> seen = new HashMap<>(USUAL);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            TokenStreamLocation place = parser.currentTokenLocation();
            TokenStreamLocation first = seen.putIfAbsent(key, place);
            parser.nextToken();
            keys.add(key);
            if (first == null) {
                member.accept(key, place);
            } else {
                String message = "the key " + Quote.of(key) + " stands here again";
                Unfit unfit = new Unfit("duplicate-key", message, "it stands first at " + listener.words(first));
                listener.report(path(), place, unfit, null);
            }
            keys.remove(keys.size() - 1);
            parser.skipChildren();
        }
    }

    /** Tells of a value that is no object. */
    void expectObject(JsonParser parser, String what) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            report(parser, new Unfit("wrong-kind", "expected " + what, null));
        }
    }

    /** Tells what is wrong with the value that the parser stands at. */
    void report(JsonParser parser, Unfit unfit) {
        report(parser, parser.currentTokenLocation(), unfit);
    }

    /** The same, with the place of its key. */
    void report(JsonParser parser, TokenStreamLocation place, Unfit unfit) {
        JsonToken token = parser.currentToken();
        boolean isOne = !keys.isEmpty() && token != null && token.isScalarValue();
        listener.report(path(), place, unfit, isOne ? parser.getString() : null);
    }

    /** The JSON pointer to the value at hand. */
    private String path() {
        StringBuilder path = new StringBuilder();
        keys.forEach(key -> path.append('/').append(key.replace("~", "~0").replace("/", "~1")));
        return path.toString();
    }
}
