package org.hirefirst.core.pack;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in its order, over two arrays: cheap to make and to go through, as results need it.
 *
 * <p>Few keys are compared one by one; of many, an index by their hash says where they stand.
 */
final class ArrayMap<K, V> extends AbstractMap<K, V> {
    private static final int FEW = 24;

    private final Object[] keys;
    private final Object[] values;
    /** Open addressing: the place of a key plus one, or 0. Empty where the keys are few. */
    private final int[] index;
    /** 0 until it is asked for; several threads come to the same. */
    private int hash;

    /** Takes the arrays as they are; nobody may change them any more, and no key may stand there twice. */
    ArrayMap(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
        index = keys.length <= FEW ? new int[0] : index(keys);
    }

    private static int[] index(Object[] keys) {
        int[] index = new int[4 * Integer.highestOneBit(keys.length)];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i], index.length);
            while (index[slot] != 0) {
                slot = (slot + 1) % index.length;
            }
            index[slot] = i + 1;
        }
        return index;
    }

    private static int slot(Object key, int slots) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & (slots - 1);
    }

    private int placeOf(@Nullable Object key) {
        if (key == null) {
            return -1;
        }
        if (index.length == 0) {
            for (int i = 0; i < keys.length; i++) {
                if (key.equals(keys[i])) {
                    return i;
                }
            }
            return -1;
        }
        int slot = slot(key, index.length);
        while (index[slot] != 0 && !key.equals(keys[index[slot] - 1])) {
            slot = (slot + 1) % index.length;
        }
        return index[slot] - 1;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return placeOf(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = placeOf(key);
        return place < 0 ? null : value(place);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only values come in
    public Collection<V> values() {
        return Collections.unmodifiableList((List<V>) Arrays.asList(values));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof ArrayMap<?, ?> map && Arrays.equals(keys, map.keys)) {
            return Arrays.equals(values, map.values);
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            int sum = 0;
            for (int i = 0; i < keys.length; i++) {
                sum += keys[i].hashCode() ^ values[i].hashCode();
            }
            hash = sum;
        }
        return hash;
    }

    @SuppressWarnings("unchecked") // only keys come in
    private K key(int place) {
        return (K) keys[place];
    }

    @SuppressWarnings("unchecked") // only values come in
    private V value(int place) {
        return (V) values[place];
    }

    private final class Entries implements Iterator<Map.Entry<K, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (next == keys.length) {
                throw new NoSuchElementException();
            }
            return Map.entry(key(next), value(next++));
        }
    }
}
