package whom.intake.likeness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/// Different texts, each kept once as bytes and named by a number from 0, with how often it came.
final class Texts {
    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int[] counts = new int[1 << 6];
    private int[] hashes = new int[1 << 6];
    /// By hash; a number plus one, 0 where nothing is.
    private int[] table = new int[1 << 7];
    private int size;

    int add(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        int hash = hash(written);
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (hashes[number] == hash && Arrays.equals(bytes, start(number), ends[number], written, 0, written.length)) {
                counts[number]++;
                return number;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        append(written, hash);
        table[slot] = size;
        if (size * 2 > table.length) {
            widen();
        }
        return size - 1;
    }

    private void append(byte[] written, int hash) {
        int start = start(size);
        int end = Math.addExact(start, written.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, bytes.length * 2L)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        System.arraycopy(written, 0, bytes, start, written.length);
        ends[size] = end;
        counts[size] = 1;
        hashes[size] = hash;
        size++;
    }

    private void widen() {
        table = new int[table.length * 2];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number + 1;
        }
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    String at(int number) {
        int start = start(number);
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /// In bytes.
    int length(int number) {
        return ends[number] - start(number);
    }

    byte letter(int number, int at) {
        return bytes[start(number) + at];
    }

    /// A bit for each letter that occurs; some letters share one.
    long letters(int number) {
        long letters = 0;
        for (int i = start(number); i < ends[number]; i++) {
            letters |= 1L << bytes[i];
        }
        return letters;
    }

    /// Whether one of the texts is the beginning of the other.
    boolean beginAlike(int a, int b) {
        int shorter = Math.min(length(a), length(b));
        return Arrays.equals(bytes, start(a), start(a) + shorter, bytes, start(b), start(b) + shorter);
    }

    int count(int number) {
        return counts[number];
    }

    /// The same for the same text in any collection of texts.
    int hash(int number) {
        return hashes[number];
    }

    /// A number for each text.
    int[] each(ToIntFunction<String> of) {
        int[] all = new int[size];
        Arrays.parallelSetAll(all, number -> of.applyAsInt(at(number)));
        return all;
    }

    /// Never 0, which stands for nothing.
    static int hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int hash(byte[] written) {
        int hash = 0x9747b28c;
        for (byte b : written) {
            hash = (hash ^ b) * 0x01000193;
        }
        return mixed(hash);
    }

    /// Every bit of the result hangs on every bit of the number; never 0.
    static int mixed(int number) {
        int hash = number;
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
