package org.hirefirst.core.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of names in a list of the pack, which stand for the names in the engine. */
final class Places {
    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> names;

    Places(List<String> names) {
        this.names = names;
        for (String name : names) {
            places.put(name, places.size());
        }
    }

    /** The place of the name, which is likely to be the expected one, as names mostly come in their order. */
    int of(String name, int expected) {
        return expected < names.size() && names.get(expected).equals(name) ? expected : of(name);
    }

    int of(String name) {
        int place = find(name);
        if (place < 0) {
            throw new IllegalArgumentException("the pack has no " + name);
        }
        return place;
    }

    /** The place of the name, or -1 where it is none of these. */
    int find(String name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }

    int[] of(List<String> names) {
        return names.stream().mapToInt(this::of).toArray();
    }

    int size() {
        return places.size();
    }
}
