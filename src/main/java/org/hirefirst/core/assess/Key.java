package org.hirefirst.core.assess;

import java.util.Arrays;

/** A growing list of numbers that identifies what a search has already been through. */
final class Key {
    private int[] numbers = new int[32];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size] = number;
        size++;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(numbers, 0, size, key.numbers, 0, key.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + numbers[i];
        }
        return hash;
    }
}
