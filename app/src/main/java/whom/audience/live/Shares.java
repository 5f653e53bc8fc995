package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import whom.audience.column.Column;
import whom.audience.column.Entries;
import whom.work.Cancellation;
import whom.work.Parts;

/// Where each person falls by the hash of a seed and the key, a number below 2^64 without a sign.
final class Shares {
    private static final int PEOPLE_AT_ONCE = 1 << 13;
    private static final BigDecimal WHOLE = new BigDecimal(BigInteger.ONE.shiftLeft(Long.SIZE));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {
    }

    /// A hash for each row of the keys.
    static Column.Longs of(Column.Texts keys, String seed, Cancellation cancellation) {
        MemorySegment hashes = Arena.ofAuto().allocate(8L * 64 * keys.words(), 64);
        byte[] before = (seed + "\n").getBytes(StandardCharsets.UTF_8);
        Entries entries = keys.entries();
        Parts.of(keys.rows(), PEOPLE_AT_ONCE).each(cancellation, (from, to) -> {
            MessageDigest digest = sha256();
            for (int row = from; row < to; row++) {
                digest.update(before);
                digest.update(entries.folded().asSlice(entries.from(row), entries.to(row) - entries.from(row)).toArray(JAVA_BYTE));
                hashes.setAtIndex(JAVA_LONG, row, first(digest.digest()));
            }
        });
        return new Column.Longs(keys.rows(), hashes, 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static long first(byte[] hash) {
        long first = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            first = first << Byte.SIZE | (hash[i] & 0xff);
        }
        return first;
    }

    /// People of `[from, to)` percent.
    static long[] between(Column.Longs hashes, int people, BigDecimal from, BigDecimal to, Cancellation cancellation) {
        BigInteger low = cell(from);
        BigInteger high = cell(to);
        if (low.compareTo(high) >= 0) {
            return new long[hashes.words()];
        }
        long least = low.longValue();
        long most = high.subtract(BigInteger.ONE).longValue();
        return Scan.rows(hashes.words(), 1, people, cancellation, row -> {
            long hash = hashes.cells().getAtIndex(JAVA_LONG, row);
            return Long.compareUnsigned(hash, least) >= 0 && Long.compareUnsigned(hash, most) <= 0;
        });
    }

    /// The least hash that is not below a share.
    private static BigInteger cell(BigDecimal percent) {
        return percent.multiply(WHOLE).divide(HUNDRED, 0, RoundingMode.CEILING).toBigInteger();
    }
}
