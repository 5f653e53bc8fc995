package whom.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Whether bytes are UTF-8, from the first to the last.
///
/// @param characters beyond ASCII that are proper UTF-8
/// @param mistakes   bytes that are not
/// @param first      the place of the first of those, counted from 0; -1 without
/// @param zero       the place of the first zero byte, which no text has; -1 without
record Utf8Check(long characters, long mistakes, long first, long zero) {
    private static final int BUFFER = 1 << 16;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    /// A file with a slip in thousands of proper characters is UTF-8 with a slip, and not another encoding throughout.
    private static final int SLIPS = 20;

    static Utf8Check of(InputStream in) throws IOException {
        Scan scan = new Scan();
        byte[] buffer = new byte[BUFFER];
        int n;
        while ((n = in.readNBytes(buffer, 0, BUFFER)) > 0) {
            scan.take(buffer, n);
        }
        return scan.end();
    }

    boolean isUtf8() {
        return mistakes == 0;
    }

    boolean isDamagedUtf8() {
        return mistakes > 0 && characters > mistakes * SLIPS;
    }

    private static final class Scan {
        private long done;
        private long characters;
        private long mistakes;
        private long first = -1;
        private long zero = -1;
        /// How many bytes of a character are still to come, and between what the next of them must lie.
        private int wanted;
        private int low;
        private int high;

        void take(byte[] bytes, int length) {
            int i = 0;
            while (i < length) {
                if (wanted == 0 && i + Long.BYTES <= length && plain((long) LONG.get(bytes, i))) {
                    i += Long.BYTES;
                } else {
                    one(bytes[i] & 0xff, done + i);
                    i++;
                }
            }
            done += length;
        }

        private static boolean plain(long eight) {
            return ((eight | eight - ONES) & HIGH) == 0;
        }

        private void one(int b, long at) {
            if (wanted > 0) {
                if (b >= low && b <= high) {
                    wanted--;
                    low = 0x80;
                    high = 0xbf;
                    characters += wanted == 0 ? 1 : 0;
                    return;
                }
                mistake(at);
                wanted = 0;
            }
            if (b == 0 && zero < 0) {
                zero = at;
            } else if (b >= 0x80) {
                begin(b, at);
            }
        }

        /// The first byte of a character; overlong forms, surrogates and what lies beyond Unicode are mistakes.
        private void begin(int b, long at) {
            low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
            wanted = b < 0xc2 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : b < 0xf5 ? 3 : 0;
            if (wanted == 0) {
                mistake(at);
            }
        }

        private void mistake(long at) {
            mistakes++;
            first = first < 0 ? at : first;
        }

        Utf8Check end() {
            if (wanted > 0) {
                mistake(done);
            }
            return new Utf8Check(characters, mistakes, first, zero);
        }
    }
}
