package whom.sql;

import java.math.BigDecimal;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Range;

/// A question about one value as a condition that is never null.
final class ValueSql {
    private ValueSql() {
    }

    static Condition holds(Criterion.OfValue criterion, Place place) {
        return switch (criterion) {
            case Criterion.TextIs(Attribute attribute, Set<String> values, boolean matchCase) -> {
                Field<String> text = place.value(attribute, String.class);
                yield text.isNotNull().and(Texts.comparable(text, matchCase).in(values.stream().sorted().toList()));
            }
            case Criterion.TextHas(Attribute attribute, Criterion.TextHas.Spot spot, String part, boolean matchCase) -> {
                Field<String> text = place.value(attribute, String.class);
                yield text.isNotNull().and(Texts.has(Texts.comparable(text, matchCase), spot, part));
            }
            case Criterion.TextMatches(Attribute attribute, String pattern, boolean matchCase) -> {
                Field<String> text = place.value(attribute, String.class);
                yield text.isNotNull().and(Sqlite.matches(text, pattern, matchCase));
            }
            case Criterion.NumberIs(Attribute attribute, Set<BigDecimal> values) -> {
                Field<Object> number = place.value(attribute, Object.class);
                yield number.isNotNull().and(number.in(values.stream().sorted().map(Numbers::stored).toList()));
            }
            case Criterion.NumberIn(Attribute attribute, Range range) -> {
                Field<Object> number = place.value(attribute, Object.class);
                yield number.isNotNull().and(Numbers.in(number, range));
            }
            case Criterion.TruthIs(Attribute attribute, boolean truth) -> {
                Field<Long> bit = place.value(attribute, Long.class);
                yield bit.isNotNull().and(bit.eq(truth ? 1L : 0L));
            }
            case Criterion.DateIn(Attribute attribute, Days days) -> {
                Field<String> date = place.value(attribute, String.class);
                yield date.isNotNull().and(Times.among(date, days));
            }
            case Criterion.InstantIn(Attribute attribute, Bounds bounds) -> {
                Field<Long> at = place.value(attribute, Long.class);
                yield at.isNotNull().and(Times.within(at, bounds));
            }
            case Criterion.IsSet(Attribute attribute) -> attribute.kind() == Kind.LIST
                    ? place.isNotEmpty(attribute)
                    : place.value(attribute, Object.class).isNotNull();
            case Criterion.ListHasAny any -> place.hasAny(any);
            case Criterion.ListHasAll all -> place.hasAll(all);
        };
    }
}
