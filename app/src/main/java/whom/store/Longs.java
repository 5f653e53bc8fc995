package whom.store;

import java.util.Arrays;

/// A growing row of numbers without boxes.
final class Longs {
    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
