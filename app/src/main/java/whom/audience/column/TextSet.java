package whom.audience.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Texts in UTF-8, numbered from 1 in the order in which they came; 0 is no text. For one thread.
final class TextSet {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final long CODE = 0xffff_ffffL;
    /// So many texts tell whether looking for equal ones pays.
    private static final int ENOUGH = 1 << 16;

    private final boolean distinct;
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[16];
    /// The hash of a text in the upper half of each, its number in the lower; 0 is free.
    private long[] slots = new long[64];
    private int size;
    private int repeated;
    private boolean looking = true;

    private TextSet(boolean distinct) {
        this.distinct = distinct;
    }

    /// In which no text stands twice.
    static TextSet distinct() {
        return new TextSet(true);
    }

    /// Which stops looking for equal texts, the dearest part of it, when there are hardly any, as with e-mail addresses.
    static TextSet mostlyDistinct() {
        return new TextSet(false);
    }

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
        if (!looking) {
            append(text, from, to);
            return size;
        }
        int hash = hash(text, from, to);
        int mask = slots.length - 1;
        int at = hash & mask;
        for (long slot; (slot = slots[at]) != 0; at = (at + 1) & mask) {
            int code = (int) slot;
            if ((int) (slot >>> Integer.SIZE) == hash && isAt(code, text, from, to)) {
                repeated++;
                return code;
            }
        }
        append(text, from, to);
        slots[at] = (long) hash << Integer.SIZE | size;
        if (size * 2L > slots.length) {
            grow();
        }
        if (size == ENOUGH && !distinct && repeated < ENOUGH / 16) {
            looking = false;
            slots = new long[0];
        }
        return size;
    }

    private boolean isAt(int code, byte[] text, int from, int to) {
        int start = starts[code - 1];
        int length = to - from;
        if (starts[code] - start != length) {
            return false;
        }
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            if ((long) WORD.get(bytes, start + i) != (long) WORD.get(text, from + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (bytes[start + i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void append(byte[] text, int from, int to) {
        int end = starts[size];
        int needed = Math.addExact(end, to - from);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.clamp(needed * 2L, 0, Integer.MAX_VALUE - 16));
        }
        System.arraycopy(text, from, bytes, end, to - from);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[++size] = needed;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        int mask = slots.length - 1;
        for (long slot : before) {
            if ((slot & CODE) != 0) {
                int at = (int) (slot >>> Integer.SIZE) & mask;
                while (slots[at] != 0) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot;
            }
        }
    }

    private static int hash(byte[] text, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            hash = mixed(hash ^ (long) WORD.get(text, i));
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = rest << Byte.SIZE | (text[i] & 0xff);
        }
        return (int) mixed(hash ^ rest);
    }

    private static long mixed(long bits) {
        long product = bits * ODD;
        return product ^ product >>> Integer.SIZE;
    }
}
