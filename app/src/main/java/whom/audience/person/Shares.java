package whom.audience.person;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import whom.resolve.Criterion;

/// Where the stable hash of a seed and a key falls.
///
/// @param place of 2^64 places, from 0
record Shares(BigInteger place) {
    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PLACES = new BigDecimal(BigInteger.TWO.pow(64));

    static Shares of(String seed, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((seed + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return new Shares(new BigInteger(1, Arrays.copyOf(hash, 8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    boolean isIn(Criterion.RandomShare share) {
        return place().compareTo(bound(share.from())) >= 0 && place().compareTo(bound(share.to())) < 0;
    }

    /// The first place that is not below so many percent.
    private static BigInteger bound(BigDecimal percent) {
        return PLACES.multiply(percent).divide(HUNDRED, 0, RoundingMode.CEILING).toBigInteger();
    }

    Actual.Share found() {
        return new Actual.Share(new BigDecimal(place).multiply(HUNDRED).divide(PLACES, DECIMALS, RoundingMode.DOWN));
    }
}
