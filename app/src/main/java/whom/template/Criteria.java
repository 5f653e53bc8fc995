package whom.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.BranchTest;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Range;

/// What branches ask about an attribute, as criteria that can be counted: whoever gives the same answers to all of them takes the same branches.
///
/// A value that is there is of its attribute's kind; a text that is there is not blank and a list not empty, as the store has it.
final class Criteria {
    private Criteria() {
    }

    /// @param whole whether branches do more with the value than the tests say
    /// @return nothing where criteria cannot tell
    static Optional<Set<Criterion.OfValue>> of(Attribute attribute, Set<BranchTest> tests, boolean whole) {
        Set<Criterion.OfValue> criteria = new LinkedHashSet<>();
        criteria.add(new Criterion.IsSet(attribute));
        if (attribute.kind() == Kind.BOOLEAN) {
            // Missing, true, false: there is nothing else to know.
            criteria.add(new Criterion.TruthIs(attribute, true));
            return Optional.of(criteria);
        }
        if (whole) {
            return Optional.empty();
        }
        for (BranchTest test : tests) {
            switch (test) {
                case BranchTest.Holds _,BranchTest.Blank _ -> {
                    // Whether it is there says it all.
                }
                case BranchTest.Equals(Object value) when isAsked(attribute, value) -> {
                    Criterion.OfValue equal = equal(attribute, value);
                    if (equal == null) {
                        return Optional.empty();
                    }
                    criteria.add(equal);
                }
                case BranchTest.Equals _ -> {
                    // Nothing, or of another kind, to which no value is equal: a text is never a number.
                }
                case BranchTest.Below(Number number, boolean included) -> {
                    if (attribute.kind() != Kind.NUMBER) {
                        return Optional.empty();
                    }
                    criteria.add(new Criterion.NumberIn(attribute, new Range(null, new Range.Limit(decimal(number), included))));
                }
                case BranchTest.Contains(String part) -> {
                    switch (attribute.kind()) {
                        case TEXT -> criteria.add(new Criterion.TextHas(attribute, Criterion.TextHas.Spot.ANYWHERE, part, true));
                        case LIST -> criteria.add(new Criterion.ListHasAny(attribute, Set.of(part), true));
                        case NUMBER, BOOLEAN, DATE, INSTANT -> {
                            return Optional.empty();
                        }
                    }
                }
            }
        }
        return Optional.of(criteria);
    }

    /// Whether a value of the attribute, as a template sees it, can be equal to that.
    private static boolean isAsked(Attribute attribute, @Nullable Object value) {
        return switch (attribute.kind()) {
            case TEXT, DATE, INSTANT -> value instanceof String;
            case NUMBER -> value instanceof Number;
            case BOOLEAN, LIST -> false;
        };
    }

    /// Null where no criterion says it: days and moments are compared as they are written in the workspace's zone.
    private static Criterion.@Nullable OfValue equal(Attribute attribute, @Nullable Object value) {
        if (attribute.kind() == Kind.NUMBER && value instanceof Number number) {
            return new Criterion.NumberIs(attribute, Set.of(decimal(number)));
        }
        return attribute.kind() == Kind.TEXT && value instanceof String text ? new Criterion.TextIs(attribute, Set.of(text), true) : null;
    }

    private static BigDecimal decimal(Number number) {
        BigDecimal exact = switch (number) {
            case Long whole -> BigDecimal.valueOf(whole);
            case BigInteger whole -> new BigDecimal(whole);
            case BigDecimal decimal -> decimal;
            default -> new BigDecimal(number.toString());
        };
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
