package org.hirefirst.reader;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lower bound ({@code at-least} or {@code above}), an upper one ({@code at-most} or {@code below}), or both. */
record Bounds<T>(
        @Nullable T lower, boolean lowerIncluded, @Nullable T upper, boolean upperIncluded) {
    static final String HINT = "compare by at-least, above, at-most, below, as in {at-least: 5}";

    private static final List<String> LOWER = List.of("at-least", "above");
    private static final List<String> UPPER = List.of("at-most", "below");
    private static final List<String> KEYS = List.of("at-least", "above", "at-most", "below");

    /** Reads the map; {@code read} reads one bound. */
    static <T> Bounds<T> read(Value value, Function<Value, T> read) {
        if (!value.isMap() || value.keys().isEmpty()) {
            value.error("not-bounds", "bounds are expected here", HINT);
            return new Bounds<>(null, false, null, false);
        }
        Fields fields = value.fields(KEYS);
        return new Bounds<>(
                one(fields, LOWER, read), fields.has("at-least"), one(fields, UPPER, read), fields.has("at-most"));
    }

    private static <T> @Nullable T one(Fields fields, List<String> keys, Function<Value, T> read) {
        T bound = null;
        for (String key : keys) {
            Value value = fields.get(key);
            if (value != null && bound != null) {
                value.errorAtKey("two-bounds", "at-least and above, or at-most and below, say the same", null);
            } else if (value != null) {
                bound = read.apply(value);
            }
        }
        return bound;
    }
}
