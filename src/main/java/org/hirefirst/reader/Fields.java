package org.hirefirst.reader;

import java.util.List;
import java.util.Map;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** A map whose keys are known, such as one piece of evidence; its getters report what is missing. */
final class Fields {
    private final Value owner;
    private final Map<String, Value> values;

    Fields(Value owner, Map<String, Value> values) {
        this.owner = owner;
        this.values = values;
    }

    /** The map itself. */
    Value owner() {
        return owner;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value, or null where the key is missing. */
    @Nullable
    Value get(String key) {
        return values.get(key);
    }

    /** The value, or null where the key is missing, which is an error. */
    @Nullable
    Value need(String key) {
        Value value = values.get(key);
        if (value == null && owner.isMap()) {
            owner.errorAtKey("missing-key", "the key " + Value.quote(key) + " is missing", null);
        }
        return value;
    }

    String text(String key) {
        Value value = need(key);
        return value == null ? "" : value.text();
    }

    @Nullable
    String textOrNull(String key) {
        Value value = get(key);
        return value == null ? null : value.text();
    }

    /** The text, or null where the key is missing, which is a warning. */
    @Nullable
    String textOrWarn(String key) {
        if (!has(key)) {
            owner.warning("missing-" + key, "the key " + Value.quote(key) + " is missing", null);
        }
        return textOrNull(key);
    }

    boolean flag(String key) {
        Value value = get(key);
        return value != null && value.flag();
    }

    /** The whole number, or null where the key is missing. */
    @Nullable
    Integer wholeOrNull(String key, int least, int most) {
        Value value = get(key);
        return value == null ? null : Integer.valueOf(value.whole(least, most));
    }

    /** The list's elements; none where the key is missing. */
    List<Value> items(String key) {
        Value value = get(key);
        return value == null ? List.of() : value.items();
    }

    /** The map's entries; none where the key is missing. */
    List<Entry> entries(String key) {
        Value value = get(key);
        return value == null ? List.of() : value.entries();
    }

    /** Reports the keys, if they are there, that do not go with something else. */
    void refuse(List<String> keys, String with) {
        for (String key : keys) {
            Value value = get(key);
            if (value != null) {
                value.errorAtKey("misplaced-key", Value.quote(key) + " does not go with " + with, null);
            }
        }
    }

    /** Which one of the keys is there; null, after reporting, where none or several are. */
    @Nullable
    String exactlyOne(List<String> keys) {
        List<String> there = keys.stream().filter(this::has).toList();
        if (there.size() == 1) {
            return there.get(0);
        }
        if (there.isEmpty() && owner.isMap()) {
            owner.errorAtKey("missing-key", "one of the keys " + Value.quoted(keys) + " is missing", null);
        }
        for (String key : there.subList(Math.min(1, there.size()), there.size())) {
            refuse(List.of(key), Value.quote(there.get(0)));
        }
        return null;
    }
}
