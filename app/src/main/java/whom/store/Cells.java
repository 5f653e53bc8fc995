package whom.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;

/// Values as the cells of table `people` hold them: text, whole number, double or nothing.
final class Cells {
    private Cells() {
    }

    /// The type of an attribute's column.
    static String columnType(Kind kind) {
        return switch (kind) {
            case TEXT, DATE -> "TEXT";
            case NUMBER -> "NUMERIC";
            case BOOLEAN, INSTANT -> "INTEGER";
            case LIST -> throw new IllegalArgumentException("a list has no column");
        };
    }

    /// The attributes that have a column, in their order.
    static List<Attribute> columns(List<Attribute> attributes) {
        return attributes.stream().filter(a -> a.kind() != Kind.LIST).toList();
    }

    /// The cell for a value; nothing for a blank text.
    static @Nullable Object of(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.isBlank() ? null : text;
            case Value.Number(BigDecimal number) -> number(number);
            case Value.Truth(boolean truth) -> truth ? 1L : 0L;
            case Value.Date(LocalDate date) -> date.toString();
            case Value.Moment(Instant instant) -> instant.toEpochMilli();
            case Value.Texts _ -> throw new IllegalArgumentException("a list has no cell");
        };
    }

    /// A decimal of at most 15 digits, kept without loss: `Long` where it is whole, else the nearest `Double`.
    static Object number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            return plain.longValueExact();
        }
        return number.doubleValue();
    }

    /// The cell at a column counted from 1.
    static @Nullable Object read(ResultSet rows, int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> null;
            case String text -> text;
            case Double number -> number;
            case Number whole -> whole.longValue();
            case Object other -> other.toString();
        };
    }

    /// What a cell says; null when the file holds something that its attribute's kind can't be.
    static @Nullable Value value(Kind kind, Object cell) {
        return switch (kind) {
            case TEXT, LIST -> new Value.Text(cell.toString());
            case NUMBER -> switch (cell) {
                case Long whole -> new Value.Number(BigDecimal.valueOf(whole));
                case Double number -> new Value.Number(decimal(number));
                default -> null;
            };
            case BOOLEAN -> cell instanceof Long bit ? new Value.Truth(bit != 0) : null;
            case DATE -> date(cell.toString());
            case INSTANT -> cell instanceof Long millis ? new Value.Moment(Instant.ofEpochMilli(millis)) : null;
        };
    }

    private static @Nullable Value date(String text) {
        try {
            return new Value.Date(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /// A value as a rule would write it.
    static String written(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> number.toPlainString();
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Date(LocalDate date) -> date.toString();
            case Value.Moment(Instant instant) -> instant.toString();
            case Value.Texts(List<String> texts) -> String.join("|", texts);
        };
    }

    private static BigDecimal decimal(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    /// Without zeros at the end and without an exponent.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
