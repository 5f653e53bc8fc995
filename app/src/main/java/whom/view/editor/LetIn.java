package whom.view.editor;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.rule.Operator;

/// The numbers that a comparison lets in: those from one value up to another, or all but those.
///
/// @param from    the first value, or null for from the least on
/// @param to      the first value that is no longer meant, or null for up to the most
/// @param outside whether all but those are let in
record LetIn(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean outside) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// None while a value is missing, and where numbers are not compared like that.
    ///
    /// @param unit from one value to the next
    static Optional<LetIn> of(Operator operator, Optional<BigDecimal> first, Optional<BigDecimal> second, BigDecimal unit) {
        return first.flatMap(value -> switch (operator) {
            case AT_LEAST -> Optional.of(new LetIn(value, null, false));
            case MORE_THAN -> Optional.of(new LetIn(value.add(unit), null, false));
            case LESS_THAN -> Optional.of(new LetIn(null, value, false));
            case AT_MOST -> Optional.of(new LetIn(null, value.add(unit), false));
            case IS, IS_NOT -> Optional.of(new LetIn(value, value.add(unit), operator == Operator.IS_NOT));
            case BETWEEN, NOT_BETWEEN -> second.filter(high -> high.compareTo(value) >= 0)
                    .map(high -> new LetIn(value, high.add(unit), operator == Operator.NOT_BETWEEN));
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES, BEFORE,
                    AFTER, ON, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                Optional.empty();
        });
    }

    /// How far behind its value a handle stands, so that it stands where the part that is let in begins or ends.
    static BigDecimal shift(Operator operator, boolean high, BigDecimal unit) {
        boolean behind = operator == Operator.MORE_THAN || operator == Operator.AT_MOST || high;
        boolean middle = operator == Operator.IS || operator == Operator.IS_NOT;
        return middle ? unit.divide(TWO) : behind ? unit : BigDecimal.ZERO;
    }

    /// Whether a handle without a value waits at the upper end.
    static boolean waitsHigh(Operator operator, boolean high) {
        return high || operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
    }
}
