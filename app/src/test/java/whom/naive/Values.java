package whom.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// Two values of one kind held against each other.
final class Values {
    private Values() {
    }

    /// Below, at or above 0; texts are not compared here.
    static int compare(Object first, Object second) {
        return switch (first) {
            case BigDecimal number -> number.compareTo((BigDecimal) second);
            case LocalDate date -> date.compareTo((LocalDate) second);
            case Instant at -> at.compareTo((Instant) second);
            case Boolean truth -> truth.compareTo((Boolean) second);
            default -> throw new IllegalArgumentException("has no order: " + first);
        };
    }
}
