package whom.rule;

import whom.moment.Unit;

/// A stretch of days around today in which an anniversary may fall; today is always in it.
public sealed interface Annual {
    record Today() implements Annual {}

    /// Today and the days up to n units ahead, that one included.
    record InNext(int n, Unit unit) implements Annual {}

    /// Today and the days back to n units ago, that one included.
    record InLast(int n, Unit unit) implements Annual {}

    /// The calendar month of today.
    record InMonth() implements Annual {}
}
