package whom.audience.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import whom.audience.quality.Impossible.Reason;
import whom.moment.AsOf;
import whom.profile.Attribute;

/// Finds the values that cannot be, by what an attribute's name says it holds.
final class Impossibles {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Where so many of ten shares are at most 1, the whole is 1 and not 100.
    private static final double MOST = 0.9;

    private Impossibles() {
    }

    /// @param sorted numbers, or days since 1970, the least first
    static List<Impossible> of(Attribute attribute, double[] sorted, AsOf asOf) {
        String name = attribute.name();
        Stream<Impossible> found = Sense.of(attribute).stream().flatMap(sense -> switch (sense) {
            case BIRTH -> Stream.of(ahead(name, Reason.BORN_IN_THE_FUTURE, sorted, asOf), new Impossible(Reason.BORN_BEFORE_1900,
                    Affected.by(Days.until(sorted, LONG_AGO.minusDays(1)), Selecting.before(name, LONG_AGO))));
            case PAST -> Stream.of(ahead(name, Reason.IN_THE_FUTURE, sorted, asOf));
            case COUNT -> Stream.of(new Impossible(Reason.NEGATIVE, Affected.by(below(sorted, 0), Selecting.below(name, BigDecimal.ZERO))));
            case AGE -> Stream.of(outside(name, Reason.NO_AGE, OLDEST, sorted));
            case SHARE -> Stream.of(outside(name, Reason.NO_SHARE, whole(sorted), sorted));
        });
        return found.filter(impossible -> impossible.people().people() > 0).toList();
    }

    private static Impossible ahead(String name, Reason reason, double[] sorted, AsOf asOf) {
        LocalDate today = asOf.today();
        return new Impossible(reason, Affected.by(sorted.length - Days.until(sorted, today), Selecting.after(name, today)));
    }

    private static Impossible outside(String name, Reason reason, BigDecimal high, double[] sorted) {
        long above = Arrays.stream(sorted).filter(number -> number > high.doubleValue()).count();
        return new Impossible(reason, Affected.by(below(sorted, 0) + above, Selecting.outside(name, BigDecimal.ZERO, high)));
    }

    private static BigDecimal whole(double[] sorted) {
        long small = Arrays.stream(sorted).filter(number -> number <= 1).count();
        return small >= MOST * sorted.length ? BigDecimal.ONE : HUNDRED;
    }

    private static long below(double[] sorted, double low) {
        return Arrays.stream(sorted).takeWhile(number -> number < low).count();
    }
}
