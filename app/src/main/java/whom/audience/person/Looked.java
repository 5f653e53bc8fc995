package whom.audience.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.text.BoundedPattern;
import whom.text.Folding;

/// Values looked at: whether one is there, and whether it answers a question. A missing value answers none.
final class Looked {
    private Looked() {
    }

    /// Nothing for blank text and an empty list, which count as missing.
    static @Nullable Value present(@Nullable Value value) {
        return switch (value) {
            case Value.Text(String text) when text.isBlank() -> null;
            case Value.Texts(List<String> texts) when texts.isEmpty() -> null;
            case null -> null;
            case Value some -> some;
        };
    }

    static boolean holds(Criterion.OfValue question, @Nullable Value value) {
        return switch (question) {
            case Criterion.TextIs(Attribute _, Set<String> values, boolean matchCase) ->
                value instanceof Value.Text(String text) && values.contains(comparable(text, matchCase));
            case Criterion.TextHas(Attribute _, Criterion.TextHas.Spot spot, String part, boolean matchCase) ->
                value instanceof Value.Text(String text) && has(comparable(text, matchCase), spot, part);
            case Criterion.TextMatches(Attribute _, String pattern, boolean matchCase) ->
                value instanceof Value.Text(String text) && new BoundedPattern(pattern, matchCase).isIn(text);
            case Criterion.NumberIs(Attribute _, Set<BigDecimal> values) ->
                value instanceof Value.Number(BigDecimal number) && values.stream().anyMatch(each -> each.compareTo(number) == 0);
            case Criterion.NumberIn in -> value instanceof Value.Number(BigDecimal number) && in.range().contains(number);
            case Criterion.TruthIs(Attribute _, boolean wanted) -> value instanceof Value.Truth(boolean truth) && truth == wanted;
            case Criterion.DateIn(Attribute _, Days days) -> value instanceof Value.Date(LocalDate date) && within(date, days);
            case Criterion.InstantIn(Attribute _, Bounds bounds) -> value instanceof Value.Moment(Instant at) && within(at, bounds);
            case Criterion.IsSet _ -> value != null;
            case Criterion.ListHasAny(Attribute _, Set<String> values, boolean matchCase) ->
                value instanceof Value.Texts(List<String> texts) && comparable(texts, matchCase).stream().anyMatch(values::contains);
            case Criterion.ListHasAll(Attribute _, Set<String> values, boolean matchCase) ->
                value instanceof Value.Texts(List<String> texts) && comparable(texts, matchCase).containsAll(values);
        };
    }

    private static boolean has(String text, Criterion.TextHas.Spot spot, String part) {
        return switch (spot) {
            case ANYWHERE -> text.contains(part);
            case START -> text.startsWith(part);
            case END -> text.endsWith(part);
        };
    }

    static String comparable(String text, boolean matchCase) {
        return matchCase ? text : Folding.fold(text);
    }

    private static Set<String> comparable(List<String> texts, boolean matchCase) {
        return texts.stream().map(text -> comparable(text, matchCase)).collect(Collectors.toSet());
    }

    static boolean within(LocalDate date, Days days) {
        return (days.from() == null || !date.isBefore(days.from())) && (days.to() == null || date.isBefore(days.to()));
    }

    static boolean within(Instant at, Bounds bounds) {
        return (bounds.from() == null || !at.isBefore(bounds.from())) && (bounds.to() == null || at.isBefore(bounds.to()));
    }
}
