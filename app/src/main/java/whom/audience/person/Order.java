package whom.audience.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import whom.profile.Value;
import whom.resolve.Criterion.Compares.Comparison;

/// How two values of one kind compare.
final class Order {
    private Order() {
    }

    /// Below, at or above 0; nothing for values that have no order.
    static OptionalInt of(Value first, Value second) {
        if (first instanceof Value.Number(BigDecimal a) && second instanceof Value.Number(BigDecimal b)) {
            return OptionalInt.of(a.compareTo(b));
        }
        if (first instanceof Value.Date(LocalDate a) && second instanceof Value.Date(LocalDate b)) {
            return OptionalInt.of(a.compareTo(b));
        }
        if (first instanceof Value.Moment(Instant a) && second instanceof Value.Moment(Instant b)) {
            return OptionalInt.of(a.compareTo(b));
        }
        return OptionalInt.empty();
    }

    static boolean holds(Value first, Comparison comparison, Value second, boolean matchCase) {
        OptionalInt order = of(first, second);
        return switch (comparison) {
            case EQUAL -> order.isPresent() ? order.getAsInt() == 0 : same(first, second, matchCase);
            case BELOW -> order.isPresent() && order.getAsInt() < 0;
            case AT_MOST -> order.isPresent() && order.getAsInt() <= 0;
            case ABOVE -> order.isPresent() && order.getAsInt() > 0;
            case AT_LEAST -> order.isPresent() && order.getAsInt() >= 0;
        };
    }

    private static boolean same(Value first, Value second, boolean matchCase) {
        if (first instanceof Value.Text(String a) && second instanceof Value.Text(String b)) {
            return Looked.comparable(a, matchCase).equals(Looked.comparable(b, matchCase));
        }
        return first.equals(second);
    }
}
