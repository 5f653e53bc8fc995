package whom.bench.count.fill;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.bench.count.crowd.Shopper;
import whom.profile.Value;
import whom.text.Folding;

/// Values as the peers keep them: text folded once and for all, so that they compare it as it is; moments as epoch milliseconds.
final class Cells {
    private Cells() {
    }

    /// A text, a number, a truth, a date, or nothing.
    static @Nullable Object of(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) -> Folding.fold(text);
            case Value.Number(BigDecimal number) -> number;
            case Value.Truth(boolean truth) -> truth;
            case Value.Date(LocalDate date) -> date;
            case Value.Moment(Instant instant) -> instant.toEpochMilli();
            case Value.Texts _ -> throw new IllegalArgumentException("a list has no cell");
        };
    }

    static @Nullable Object of(Shopper shopper, String attribute) {
        return attribute.equals("email") ? Folding.key(shopper.key()) : of(shopper.values().get(attribute));
    }

    static @Nullable Object of(Map<String, Value> properties, String name) {
        return of(properties.get(name));
    }

    static List<String> interests(Shopper shopper) {
        return shopper.values().get("interests") instanceof Value.Texts(List<String> texts) ? texts : List.of();
    }
}
