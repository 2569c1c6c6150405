package org.hirefirst.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Words of packs, and parts of results, as JSON holds them on one line: what stands in many results is encoded once. It
 * is bounded; what does not fit any more is encoded each time.
 */
final class Encoded {
    private static final int MOST_WORDS = 10_000;
    private static final int MOST_OF_A_PIECE = 256;

    private final Map<String, SerializableString> words = new HashMap<>();
    private final IdentityHashMap<Object, Map<Object, SerializableString>> objects = new IdentityHashMap<>();

    /** The text as a JSON string without its quotes, or null where it is to be encoded each time. */
    @Nullable
    SerializableString word(String text) {
        SerializableString encoded = words.get(text);
        if (encoded == null && words.size() < MOST_WORDS && !Json.needsEscapes(text)) {
            encoded = new SerializedString(text);
            words.put(text, encoded);
        }
        return encoded;
    }

    /**
     * The object that tells of a piece of a pack, or null where it is not known.
     *
     * @param piece the very same, not one that is equal
     * @param given all else that the object depends on
     */
    @Nullable
    SerializableString object(Object piece, Object given) {
        Map<Object, SerializableString> known = objects.get(piece);
        return known == null ? null : known.get(given);
    }

    /** Whether there is room for another object that tells of the piece. */
    boolean hasRoom(Object piece) {
        Map<Object, SerializableString> known = objects.get(piece);
        return known == null || known.size() < MOST_OF_A_PIECE;
    }

    /** Keeps that object. Of some pieces there are as many as companies, since they name a number: room is bounded. */
    void keep(Object piece, Object given, String object) {
        objects.computeIfAbsent(piece, key -> new HashMap<>()).put(given, new SerializedString(object));
    }
}
