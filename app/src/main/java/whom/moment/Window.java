package whom.moment;

import java.time.LocalDate;

/// A stretch of time as it was written; [Windows] resolves it at an as-of.
public sealed interface Window {
    /// A window that moves with the as-of.
    sealed interface Relative extends Window {
    }

    /// A window of calendar days that stay where they are.
    sealed interface Fixed extends Window {
    }

    /// From the start of the day n units ago (or exactly n hours or minutes ago) up to as-of.
    record InLast(int n, Unit unit) implements Relative {}

    /// From the start of today to the end of the day n units ahead (or exactly n hours or minutes ahead).
    record InNext(int n, Unit unit) implements Relative {}

    /// Everything before the start of [InLast]: the two split the past exactly.
    record MoreThanAgo(int n, Unit unit) implements Relative {}

    /// That one day, n days ago.
    record DaysAgo(int n) implements Relative {}

    /// The whole day of the as-of.
    record Today() implements Relative {}

    /// The whole day before the as-of's.
    record Yesterday() implements Relative {}

    /// That whole day.
    record On(LocalDate day) implements Fixed {}

    /// Ends before the day begins.
    record Before(LocalDate day) implements Fixed {}

    /// Begins when the day has ended.
    record After(LocalDate day) implements Fixed {}

    /// Both days and all between them.
    record Between(LocalDate first, LocalDate last) implements Fixed {}
}
