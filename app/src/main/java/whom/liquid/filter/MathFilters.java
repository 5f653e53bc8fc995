package whom.liquid.filter;

import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Numbers;

/// Filters that count. Whatever is no number counts as 0.
final class MathFilters {
    static final List<FilterEntry> ALL = List.of(two("plus", Numbers::plus), two("minus", Numbers::minus), two("times", Numbers::times),
            two("divided_by", Numbers::dividedBy), two("modulo", Numbers::modulo),
            two("at_least", (n, least) -> Numbers.compare(least, n) > 0 ? least : n),
            two("at_most", (n, most) -> Numbers.compare(most, n) < 0 ? most : n),
            new FilterEntry("abs", 0, 0, (input, a) -> Numbers.abs(Numbers.of(input))),
            new FilterEntry("ceil", 0, 0, (input, a) -> Numbers.round(Numbers.of(input), RoundingMode.CEILING)),
            new FilterEntry("floor", 0, 0, (input, a) -> Numbers.round(Numbers.of(input), RoundingMode.FLOOR)),
            new FilterEntry("round", 0, 1, MathFilters::round));

    /// More places than any number has.
    private static final int MOST_PLACES = 400;

    private MathFilters() {
    }

    /// A number from two.
    @FunctionalInterface
    private interface Operation {
        Number of(Number a, Number b);
    }

    private static FilterEntry two(String name, Operation operation) {
        return new FilterEntry(name, 1, 1, (input, a) -> operation.of(Numbers.of(input), Numbers.of(a.at(0))));
    }

    private static Number round(@Nullable Object input, Arguments a) {
        long places = Numbers.truncate(Numbers.of(a.at(0)));
        return Numbers.round(Numbers.of(input), Math.clamp(places, -MOST_PLACES, MOST_PLACES));
    }
}
