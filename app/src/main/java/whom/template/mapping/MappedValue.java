package whom.template.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.DateFilter;
import whom.profile.Kind;

/// What stands for a person under a name of a [Mapping].
public final class MappedValue {
    private static final int MOST_CHARACTERS = 10_000;

    private MappedValue() {
    }

    /// @param value as templates see it, or null where the person has none
    /// @param kind  of the attribute
    public static @Nullable Object of(Mapping.Line line, @Nullable Object value, Kind kind) {
        if (value == null) {
            return line.otherwise() == null ? null : otherwise(line.otherwise(), line.format() == null ? kind : Kind.TEXT);
        }
        return line.format() == null ? value : formatted(value, line.format(), kind);
    }

    /// What stands in for a number compares as one, where it is one.
    private static Object otherwise(String text, Kind kind) {
        return switch (kind) {
            case NUMBER -> number(text);
            case BOOLEAN -> text.equals("true") || text.equals("false") ? (Object) text.equals("true") : text;
            case LIST -> List.of(text);
            case TEXT, DATE, INSTANT -> text;
        };
    }

    private static Object number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip()).stripTrailingZeros();
            return number.scale() <= 0 && number.precision() - number.scale() <= 18 ? (Object) number.longValueExact() : number;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Object formatted(Object value, String format, Kind kind) {
        return switch (kind) {
            case DATE, INSTANT -> {
                ZonedDateTime moment = value instanceof String text ? moment(text) : null;
                yield moment == null ? value : DateFilter.written(moment, format, MOST_CHARACTERS);
            }
            case NUMBER -> {
                BigDecimal number = value instanceof Long whole
                        ? BigDecimal.valueOf(whole)
                        : value instanceof BigDecimal exact ? exact : null;
                yield number == null ? value : NumberForm.of(format).<Object>map(form -> form.written(number)).orElse(value);
            }
            case TEXT, BOOLEAN, LIST -> value;
        };
    }

    /// Dates and moments are ISO 8601 here, moments in the workspace's zone.
    private static @Nullable ZonedDateTime moment(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC) : OffsetDateTime.parse(text).toZonedDateTime();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
