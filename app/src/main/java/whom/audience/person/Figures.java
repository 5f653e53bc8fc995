package whom.audience.person;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Event;
import whom.profile.Property;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Range;
import whom.resolve.Range.Limit;
import whom.text.Folding;

/// A figure over a property of events. Those without the property are left out.
///
/// @param events that count and have the property, by time
record Figures(Criterion.Aggregated question, List<Event> events) {
    static Figures of(Criterion.Aggregated question, Deeds deeds) {
        Property property = question.property();
        return new Figures(question, deeds.of(question.event(), question.filter(), question.bounds()).stream()
                .filter(event -> value(event, property) != null).toList());
    }

    private static @Nullable Value value(Event event, Property property) {
        return Looked.present(event.properties().get(property.name()));
    }

    Actual.Figure found() {
        return new Actual.Figure(switch (question.aggregate()) {
            case SUM -> sum();
            case AVG -> events.isEmpty() ? null : sum().divide(BigDecimal.valueOf(events.size()), MathContext.DECIMAL64);
            case MIN -> events.isEmpty() ? null : Collections.min(numbers());
            case MAX -> events.isEmpty() ? null : Collections.max(numbers());
            case COUNT_DISTINCT -> different();
        }, events);
    }

    boolean holds() {
        Range range = question.range();
        return switch (question.aggregate()) {
            case SUM -> range.contains(sum());
            // No quotient is rounded: the sum is compared with the bounds times the number of events.
            case AVG -> !events.isEmpty() && new Range(times(range.low()), times(range.high())).contains(sum());
            case MIN -> !events.isEmpty() && range.contains(Collections.min(numbers()));
            case MAX -> !events.isEmpty() && range.contains(Collections.max(numbers()));
            case COUNT_DISTINCT -> range.contains(different());
        };
    }

    private @Nullable Limit times(@Nullable Limit limit) {
        return limit == null ? null : new Limit(limit.number().multiply(BigDecimal.valueOf(events.size())), limit.included());
    }

    private BigDecimal sum() {
        return numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BigDecimal> numbers() {
        return values().stream()
                .map(value -> value instanceof Value.Number(BigDecimal number) ? Optional.of(number) : Optional.<BigDecimal>empty())
                .flatMap(Optional::stream).toList();
    }

    private List<Value> values() {
        return events.stream().map(event -> value(event, question.property())).filter(Objects::nonNull).toList();
    }

    private BigDecimal different() {
        return BigDecimal.valueOf(values().stream().flatMap(Figures::comparable).distinct().count());
    }

    /// What a value counts as, the same for what counts once; a list counts with each of its entries.
    private static Stream<Object> comparable(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Stream.of(Folding.fold(text));
            case Value.Number(BigDecimal number) -> Stream.of(number.stripTrailingZeros());
            case Value.Texts(List<String> texts) -> texts.stream().map(Folding::fold);
            case Value.Truth _,Value.Date _,Value.Moment _ -> Stream.of(value);
        };
    }
}
