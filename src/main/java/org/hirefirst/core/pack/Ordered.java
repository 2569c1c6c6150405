package org.hirefirst.core.pack;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Immutable copies that keep their order, which {@link Map#copyOf} and {@link Set#copyOf} do not. */
public final class Ordered {
    private Ordered() {}

    /** A copy of the map, in its order; the map itself, where it was made here. Nothing in it is null. */
    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        if (map instanceof ArrayMap) {
            return map;
        } else if (map.isEmpty()) {
            return Map.of();
        }
        Object[] keys = new Object[map.size()];
        Object[] values = new Object[keys.length];
        int size = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            keys[size] = entry.getKey();
            values[size] = entry.getValue();
            size++;
        }
        return new ArrayMap<>(keys, values);
    }

    /**
     * A map of each of the first names to the value at the same place. No name stands there twice, and whoever made the
     * arrays gives them away.
     */
    public static <V> Map<String, V> map(String[] names, V[] values, int size) {
        boolean isFull = size == names.length;
        return new ArrayMap<>(
                isFull ? names : Arrays.copyOf(names, size), isFull ? values : Arrays.copyOf(values, size));
    }

    /** A copy of the set, in its order. */
    public static <T> Set<T> copy(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
