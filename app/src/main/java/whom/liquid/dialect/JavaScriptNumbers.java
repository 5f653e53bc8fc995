package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.value.Compared;
import whom.liquid.value.Numbers;

/// Numbers as JavaScript has them, in which Customer.io's Liquid is written: there is one kind, so that 7 divided by 2 is 3.5 and 3.0 prints as 3.
///
/// https://liquidjs.com/filters/divided_by
final class JavaScriptNumbers {
    /// More places than any number has.
    private static final int MOST_PLACES = 300;

    static final List<FilterEntry> FILTERS = Stream.concat(
            Stream.of("plus", "minus", "times", "modulo", "at_least", "at_most", "abs", "ceil", "floor", "sum")
                    .map(JavaScriptNumbers::plain),
            Stream.of(new FilterEntry("divided_by", 1, 2, JavaScriptNumbers::divided),
                    new FilterEntry("round", 0, 1, JavaScriptNumbers::rounded)))
            .toList();

    private JavaScriptNumbers() {
    }

    /// A decimal without a fraction is a whole number.
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal decimal && decimal.precision() - decimal.scale() < 21
                && decimal.stripTrailingZeros().scale() <= 0
                        ? Numbers.plus(0L, decimal.toBigInteger())
                        : value;
    }

    /// Whatever Liquid's filter of that name makes.
    private static FilterEntry plain(String name) {
        FilterEntry core = Filters.CORE.named(name);
        return new FilterEntry(name, core.least(), core.most(), (input, a) -> plain(core.filter().apply(input, a)));
    }

    /// @param a with `true` behind the divisor, the whole number below
    private static @Nullable Object divided(@Nullable Object input, Arguments a) {
        Number quotient = Numbers.dividedBy(Numbers.big(Numbers.of(input)), Numbers.of(a.at(0)));
        return Compared.isTrue(a.at(1)) ? Numbers.round(quotient, RoundingMode.FLOOR) : plain(quotient);
    }

    /// Half a step rounds up, also below zero.
    private static @Nullable Object rounded(@Nullable Object input, Arguments a) {
        int places = Math.clamp(Numbers.truncate(Numbers.of(a.at(0))), -MOST_PLACES, MOST_PLACES);
        BigDecimal half = BigDecimal.valueOf(5, places + 1);
        BigDecimal rounded = Numbers.big(Numbers.of(input)).add(half).setScale(places, RoundingMode.FLOOR);
        return plain(rounded);
    }
}
