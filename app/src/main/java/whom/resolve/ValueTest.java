package whom.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion.TextHas.Spot;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;

/// A test of one value, that of an attribute or of an event's property, on its way to a criterion.
record ValueTest(Attribute attribute, Test test, AsOf asOf) {
    /// A criterion, or its complement.
    record Answer(Criterion.OfValue criterion, boolean negated) {}

    /// The criterion of the positive operator; a negative one is its complement.
    Answer resolve() throws Unfit {
        Operator operator = test.operator();
        if (!operator.fits(attribute.kind()) && !(isTime() && comparesDays(operator))) {
            throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, operator.keyword());
        }
        Values.check(test);
        Operator positive = operator.complementOf() == null ? operator : operator.complementOf();
        // "Is empty" is a positive to the marketer, but what can be looked for is a list that has something.
        boolean empty = positive == Operator.IS_EMPTY;
        return new Answer(criterion(positive), (operator != positive) != empty);
    }

    private Criterion.OfValue criterion(Operator positive) throws Unfit {
        return switch (positive) {
            case IS -> switch (attribute.kind()) {
                case TEXT -> new Criterion.TextIs(attribute, Values.texts(test.values(), test.matchCase()), test.matchCase());
                case NUMBER -> new Criterion.NumberIs(attribute, Values.numbers(test.values()));
                case BOOLEAN -> new Criterion.TruthIs(attribute, Values.truth(first()));
                case DATE, INSTANT -> time(new Window.On(day(0)));
                case LIST -> throw noPositive(positive);
            };
            case IN -> attribute.kind() == Kind.TEXT
                    ? new Criterion.TextIs(attribute, Values.texts(test.values(), test.matchCase()), test.matchCase())
                    : new Criterion.NumberIs(attribute, Values.numbers(test.values()));
            case CONTAINS -> has(Spot.ANYWHERE);
            case STARTS_WITH -> has(Spot.START);
            case ENDS_WITH -> has(Spot.END);
            case MATCHES -> new Criterion.TextMatches(attribute, Values.pattern(first(), test.matchCase()), test.matchCase());
            case LESS_THAN -> isTime() ? time(new Window.Before(day(0))) : range();
            case AT_MOST -> isTime() ? time(days(null, day(0))) : range();
            case MORE_THAN -> isTime() ? time(new Window.After(day(0))) : range();
            case AT_LEAST -> isTime() ? time(days(day(0), null)) : range();
            case BETWEEN -> isTime() ? time(between()) : range();
            case BEFORE -> time(new Window.Before(day(0)));
            case AFTER -> time(new Window.After(day(0)));
            case ON -> time(new Window.On(day(0)));
            case WHEN -> time(window());
            case HAS_ANY -> new Criterion.ListHasAny(attribute, Values.texts(test.values(), test.matchCase()), test.matchCase());
            case HAS_ALL -> new Criterion.ListHasAll(attribute, Values.texts(test.values(), test.matchCase()), test.matchCase());
            case IS_SET, IS_EMPTY -> new Criterion.IsSet(attribute);
            case IS_NOT, NOT_IN, NOT_CONTAINS, NOT_STARTS_WITH, NOT_ENDS_WITH, NOT_MATCHES, NOT_BETWEEN, HAS_NONE, IS_NOT_EMPTY,
                    IS_NOT_SET ->
                throw noPositive(positive);
        };
    }

    private static IllegalStateException noPositive(Operator operator) {
        return new IllegalStateException(operator + " is no positive operator of this kind");
    }

    private boolean isTime() {
        return attribute.kind() == Kind.DATE || attribute.kind() == Kind.INSTANT;
    }

    /// What a marketer types for a date by habit; a date names its whole day here too.
    private static boolean comparesDays(Operator operator) {
        return switch (operator) {
            case IS, IS_NOT, LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST -> true;
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES, BETWEEN,
                    NOT_BETWEEN, BEFORE,
                    AFTER, ON, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                false;
        };
    }

    private Literal first() {
        return test.values().getFirst();
    }

    private LocalDate day(int index) throws Unfit {
        return Values.day(test.values().get(index));
    }

    private Criterion.OfValue has(Spot spot) throws Unfit {
        return new Criterion.TextHas(attribute, spot, Values.text(first(), test.matchCase()), test.matchCase());
    }

    private Criterion.OfValue range() throws Unfit {
        return new Criterion.NumberIn(attribute, Values.range(test));
    }

    private Window between() throws Unfit {
        LocalDate first = day(0);
        LocalDate last = day(1);
        if (first.isAfter(last)) {
            throw Unfit.of(Problem.Part.VALUE, Problem.Reason.EMPTY_RANGE, first + " – " + last);
        }
        return new Window.Between(first, last);
    }

    private Window window() throws Unfit {
        if (test.window() == null) {
            throw Unfit.missing(Problem.Part.WINDOW);
        }
        return test.window();
    }

    private Criterion.OfValue time(Window window) throws Unfit {
        WindowTest windows = new WindowTest(asOf);
        return attribute.kind() == Kind.DATE
                ? new Criterion.DateIn(attribute, windows.days(window))
                : new Criterion.InstantIn(attribute, windows.instants(window));
    }

    /// From the start of the one day to the end of the other.
    private static Days days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Days(first, last == null ? null : last.plusDays(1));
    }

    private Criterion.OfValue time(Days days) {
        return attribute.kind() == Kind.DATE ? new Criterion.DateIn(attribute, days) : new Criterion.InstantIn(attribute, bounds(days));
    }

    private Bounds bounds(Days days) {
        return new Bounds(days.from() == null ? null : asOf.startOf(days.from()), days.to() == null ? null : asOf.startOf(days.to()));
    }
}
