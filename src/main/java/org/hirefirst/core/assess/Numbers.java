package org.hirefirst.core.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of names: their places in a list of the pack. */
final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    Numbers(List<String> names) {
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    int of(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("the pack has no " + name);
        }
        return number;
    }

    int[] of(List<String> names) {
        return names.stream().mapToInt(this::of).toArray();
    }

    int size() {
        return numbers.size();
    }
}
