package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import whom.audience.column.Codes;

/// Rows whose code of a dictionary is flagged. Codes in bytes are compared eight at a time with each of a few flagged ones.
final class Flagged {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FEW = 4;
    private static final int BYTE = 0xff;
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
    /// Times this, bit 0 of each byte comes into the highest byte, in their order.
    private static final long TOGETHER = 0x0102_0408_1020_4080L;

    private final MemorySegment codes;
    private final byte[] flags;
    /// Each flagged code in all bytes.
    private final long[] patterns;

    /// @param codes as many entries as there are flags
    /// @param flags 1 for each entry that is flagged
    Flagged(MemorySegment codes, byte[] flags) {
        this.codes = codes;
        this.flags = flags;
        this.patterns = IntStream.range(0, flags.length).filter(entry -> flags[entry] != 0).mapToLong(entry -> entry * EACH_BYTE).toArray();
    }

    Scan.Kernel kernel() {
        if (!Codes.areBytes(flags.length)) {
            return (words, from, to) -> {
                int[] chunk = new int[Chunk.ROWS];
                Chunk.each(from, to, (word, rows) -> {
                    Chunk.copy(codes, (long) word << 6, chunk, rows);
                    look(chunk, rows, words, word);
                });
            };
        }
        return (words, from, to) -> {
            byte[] chunk = new byte[Chunk.ROWS];
            Chunk.each(from, to, (word, rows) -> {
                MemorySegment.copy(codes, JAVA_BYTE, (long) word << 6, chunk, 0, rows);
                if (patterns.length <= FEW) {
                    compare(chunk, rows, words, word);
                } else {
                    look(chunk, rows, words, word);
                }
            });
        };
    }

    private void compare(byte[] chunk, int rows, long[] words, int first) {
        for (long pattern : patterns) {
            for (int w = 0; w < rows >> 6; w++) {
                long word = 0;
                for (int i = 0; i < Long.BYTES; i++) {
                    long different = (long) EIGHT.get(chunk, (w << 6) + (i << 3)) ^ pattern;
                    // The highest bit of each byte that is equal, and no other bit.
                    long equal = ~(((different & LOW_BITS) + LOW_BITS) | different | LOW_BITS);
                    word |= (((equal >>> 7) * TOGETHER) >>> 56) << (i << 3);
                }
                words[first + w] |= word;
            }
        }
    }

    private void look(byte[] chunk, int rows, long[] words, int first) {
        for (int w = 0; w < rows >> 6; w++) {
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                word |= (long) flags[chunk[(w << 6) + bit] & BYTE] << bit;
            }
            words[first + w] = word;
        }
    }

    private void look(int[] chunk, int rows, long[] words, int first) {
        for (int w = 0; w < rows >> 6; w++) {
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                word |= (long) flags[chunk[(w << 6) + bit]] << bit;
            }
            words[first + w] = word;
        }
    }
}
