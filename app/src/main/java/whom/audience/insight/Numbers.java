package whom.audience.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import whom.resolve.Range;

/// The numbers worth trying on ranges: every limit, one between each two, one below all and one above all.
final class Numbers {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {
    }

    static Stream<BigDecimal> limits(Range range) {
        return Stream.concat(Stream.ofNullable(range.low()), Stream.ofNullable(range.high())).map(Range.Limit::number);
    }

    static List<BigDecimal> toTry(Stream<BigDecimal> limits) {
        TreeSet<BigDecimal> all = new TreeSet<>();
        limits.forEach(all::add);
        if (all.isEmpty()) {
            return List.of(BigDecimal.ZERO);
        }
        List<BigDecimal> candidates = new ArrayList<>(all);
        BigDecimal before = all.first();
        candidates.add(before.subtract(BigDecimal.ONE));
        for (BigDecimal next : all.tailSet(before, false)) {
            candidates.add(before.add(next).divide(TWO));
            before = next;
        }
        candidates.add(before.add(BigDecimal.ONE));
        return candidates;
    }
}
