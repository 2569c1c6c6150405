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
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the pack has no " + name);
        }
        return place;
    }

    int[] of(List<String> names) {
        return names.stream().mapToInt(this::of).toArray();
    }

    int size() {
        return places.size();
    }
}
