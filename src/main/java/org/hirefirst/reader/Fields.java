package org.hirefirst.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** A map whose keys are known, such as one piece of evidence; its getters report what is missing. */
final class Fields {
    private final Value owner;
    private final Map<String, Value> values;
    private final Set<String> meant;

    /** The values by key; {@code meant} are keys that seem to be misspelt, which has been reported. */
    Fields(Value owner, Map<String, Value> values, Set<String> meant) {
        this.owner = owner;
        this.values = values;
        this.meant = meant;
    }

    /** A map that could not be read. */
    static Fields none(Value owner) {
        return new Fields(owner, Map.of(), Set.of());
    }

    /** The map itself. */
    Value owner() {
        return owner;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key is neither there nor misspelt. */
    boolean isMissing(String key) {
        return owner.isMap() && !has(key) && !meant.contains(key);
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
        if (value == null && isMissing(key)) {
            owner.errorAtKey("missing-key", "the key " + Quote.of(key) + " is missing", null);
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
        if (isMissing(key)) {
            owner.warning("missing-" + key, "the key " + Quote.of(key) + " is missing", null);
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
                value.errorAtKey("misplaced-key", Quote.of(key) + " does not go with " + with, null);
            }
        }
    }

    /** The one of the keys that is there; of several the first, after reporting the others; null where none is. */
    @Nullable
    String exactlyOne(List<String> keys) {
        List<String> there = keys.stream().filter(this::has).toList();
        if (there.isEmpty()) {
            if (keys.stream().allMatch(this::isMissing)) {
                owner.errorAtKey("missing-key", "one of the keys " + Quote.list(keys) + " is missing", null);
            }
            return null;
        }
        refuse(there.subList(1, there.size()), Quote.of(there.get(0)));
        return there.get(0);
    }
}
