package org.hirefirst.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The words of packs as JSON holds them, so that those which stand in many results are encoded once. */
final class EncodedWords {
    private static final int MOST = 10_000;

    private final Map<String, SerializableString> known = new HashMap<>();

    /** The text as JSON holds it, or null where it is to be encoded each time. */
    @Nullable
    SerializableString of(String text) {
        SerializableString encoded = known.get(text);
        if (encoded == null && known.size() < MOST && !Json.needsEscapes(text)) {
            encoded = new SerializedString(text);
            known.put(text, encoded);
        }
        return encoded;
    }
}
