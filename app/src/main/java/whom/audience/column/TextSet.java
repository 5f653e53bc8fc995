package whom.audience.column;

import java.util.Arrays;

/// Distinct texts in UTF-8, numbered from 1 in the order in which they came; 0 is no text. For one thread.
final class TextSet {
    private static final int PRIME = 0x01000193;

    private byte[] bytes = new byte[1024];
    private int[] starts = new int[16];
    private int[] hashes = new int[16];
    private int[] slots = new int[64];
    private int size;

    /// How many texts.
    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    int from(int code) {
        return starts[code - 1];
    }

    int to(int code) {
        return starts[code];
    }

    /// The number of a text, new or not.
    int add(byte[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int hash = hash(text, from, to);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (int code; (code = slots[slot]) != 0; slot = (slot + 1) & mask) {
            if (hashes[code - 1] == hash && Arrays.equals(bytes, starts[code - 1], starts[code], text, from, to)) {
                return code;
            }
        }
        append(text, from, to, hash);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size;
    }

    private void append(byte[] text, int from, int to, int hash) {
        int end = starts[size];
        int needed = Math.addExact(end, to - from);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.clamp(needed * 2L, 0, Integer.MAX_VALUE - 16));
        }
        System.arraycopy(text, from, bytes, end, to - from);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[size++] = hash;
        starts[size] = needed;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int code = 1; code <= size; code++) {
            int slot = hashes[code - 1] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = code;
        }
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        hash ^= hash >>> 15;
        return hash * 0x85ebca6b ^ hash >>> 13;
    }
}
