package whom.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.profile.Value;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// What may be in a column, ready to be held against values.
///
/// @param min     a [BigDecimal], [LocalDate] or [Instant], or null
/// @param max     the same
/// @param allowed by folded form; empty for anything
record Bounds(boolean required, @Nullable Object min, @Nullable Object max, Map<String, String> allowed) {
    static final Bounds NONE = new Bounds(false, null, null, Map.of());

    /// @param reading how the column's own cells are written, in which the bounds are written too
    /// @throws Refusal when a bound is no value of that kind
    static Bounds of(Limits limits, Kind kind, Reading reading, String header) throws Refusal {
        if (limits.equals(Limits.NONE)) {
            return NONE;
        }
        Map<String, String> allowed = new LinkedHashMap<>();
        limits.allowed().forEach(value -> allowed.put(Folding.key(value), value));
        return new Bounds(limits.required(), bound(limits.min(), "min", kind, reading, header),
                bound(limits.max(), "max", kind, reading, header), allowed);
    }

    private static @Nullable Object bound(@Nullable String text, String name, Kind kind, Reading reading, String header) throws Refusal {
        if (text == null) {
            return null;
        }
        Cell plain = kind == Kind.NUMBER ? Numbers.PLAIN.read(text) : Times.iso(reading.times().zone()).read(kind, text);
        return switch (plain instanceof Cell.Present(var value, var _) ? value : new Value.Text(text)) {
            case Value.Number(BigDecimal number) -> number;
            case Value.Date(LocalDate date) -> date;
            case Value.Moment(Instant instant) -> instant;
            case Value.Text _,Value.Truth _,Value.Texts _ -> throw new Refusal("the mapping's \"" + name + "\" of column \"" + header
                    + "\" is \"" + text + "\"; it must be a number such as 0.5 or a date such as 2026-01-31, as the column's type is "
                    + kind.word());
        };
    }

    /// Why a value may not be there, or null when it may.
    ///
    /// @param text the cell
    @Nullable
    String outside(Value value, String text) {
        if (min == null && max == null && allowed.isEmpty()) {
            return null;
        }
        return switch (value) {
            case Value.Number(BigDecimal number) -> beyond(number, text);
            case Value.Date(LocalDate date) -> beyond(date, text);
            case Value.Moment(Instant instant) -> beyond(instant, text);
            case Value.Text(String only) -> foreign(only);
            case Value.Texts(List<String> texts) ->
                texts.stream().map(this::foreign).filter(wrong -> wrong != null).findFirst().orElse(null);
            case Value.Truth _ -> null;
        };
    }

    @SuppressWarnings("unchecked")
    private <T extends Comparable<? super T>> @Nullable String beyond(T value, String text) {
        if (min != null && value.compareTo((T) min) < 0) {
            return "\"" + text + "\" is less than " + min + ", the least allowed";
        }
        return max != null && value.compareTo((T) max) > 0 ? "\"" + text + "\" is more than " + max + ", the most allowed" : null;
    }

    private @Nullable String foreign(String text) {
        if (allowed.isEmpty() || allowed.containsKey(Folding.key(text))) {
            return null;
        }
        String near = NearMatch.of(text, allowed.values()).map(a -> "; did you mean \"" + a + "\"?").orElse("");
        return "\"" + text + "\" is not allowed" + near + " (allowed: " + String.join(", ", allowed.values()) + ")";
    }

    /// The value in the spelling of the allowed one.
    Cell.Present inTheirSpelling(Cell.Present cell) {
        if (allowed.isEmpty() || !(cell.value() instanceof Value.Text(String text))) {
            return cell;
        }
        return new Cell.Present(new Value.Text(allowed.getOrDefault(Folding.key(text), text)), cell.fixes());
    }
}
