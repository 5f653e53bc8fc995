package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Numbers of a dictionary's entries in the smallest cells that hold them all.
public final class Codes {
    private static final int MOST_IN_BYTES = 256;
    private static final int BYTE = 0xff;

    private Codes() {
    }

    /// Whether codes of that many entries lie in bytes without a sign.
    public static boolean areBytes(int entries) {
        return entries <= MOST_IN_BYTES;
    }

    static MemorySegment allocate(Arena arena, long cells, int entries) {
        return areBytes(entries) ? arena.allocate(JAVA_BYTE, cells) : arena.allocate(JAVA_INT, cells);
    }

    static int get(MemorySegment codes, long row, int entries) {
        return areBytes(entries) ? codes.get(JAVA_BYTE, row) & BYTE : codes.getAtIndex(JAVA_INT, row);
    }

    static void set(MemorySegment codes, long row, int code, int entries) {
        if (areBytes(entries)) {
            codes.set(JAVA_BYTE, row, (byte) code);
        } else {
            codes.setAtIndex(JAVA_INT, row, code);
        }
    }
}
