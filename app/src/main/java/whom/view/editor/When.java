package whom.view.editor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Annual;

/// A time as an editor holds it: a way of saying it with the pieces typed so far.
record When(WindowWay way, Optional<Integer> n, Unit unit, Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int AT_FIRST = 30;

    /// What was made; no window is over all time.
    record Made(@Nullable Window window) {}

    /// A window, or over all time.
    static When of(@Nullable Window window) {
        return switch (window) {
            case null -> bare(WindowWay.ALWAYS);
            case Window.InLast(int n, Unit unit) -> spanning(WindowWay.IN_LAST, n, unit);
            case Window.InNext(int n, Unit unit) -> spanning(WindowWay.IN_NEXT, n, unit);
            case Window.MoreThanAgo(int n, Unit unit) -> spanning(WindowWay.MORE_THAN_AGO, n, unit);
            case Window.DaysAgo(int n) -> spanning(WindowWay.DAYS_AGO, n, Unit.DAYS);
            case Window.Today _ -> bare(WindowWay.TODAY);
            case Window.Yesterday _ -> bare(WindowWay.YESTERDAY);
            case Window.On(LocalDate day) -> dated(WindowWay.ON, day, null);
            case Window.Before(LocalDate day) -> dated(WindowWay.BEFORE, day, null);
            case Window.After(LocalDate day) -> dated(WindowWay.AFTER, day, null);
            case Window.Between(LocalDate first, LocalDate last) -> dated(WindowWay.BETWEEN, first, last);
        };
    }

    /// The days of an anniversary.
    static When of(@Nullable Annual annual) {
        return switch (annual) {
            case null -> spanning(WindowWay.IN_NEXT, 7, Unit.DAYS);
            case Annual.Today() -> bare(WindowWay.TODAY);
            case Annual.InNext(int n, Unit unit) -> spanning(WindowWay.IN_NEXT, n, unit);
            case Annual.InLast(int n, Unit unit) -> spanning(WindowWay.IN_LAST, n, unit);
            case Annual.InMonth() -> bare(WindowWay.IN_MONTH);
        };
    }

    /// How long after the step before, or at any time after it.
    static When of(@Nullable Span span) {
        return span == null ? bare(WindowWay.ANY_AFTER) : spanning(WindowWay.WITHIN, span.n(), span.unit());
    }

    /// The window, or nothing while a piece is missing.
    Optional<Made> window() {
        return switch (way) {
            case IN_LAST -> n.map(i -> new Made(new Window.InLast(i, unit)));
            case MORE_THAN_AGO -> n.map(i -> new Made(new Window.MoreThanAgo(i, unit)));
            case IN_NEXT -> n.map(i -> new Made(new Window.InNext(i, unit)));
            case DAYS_AGO -> n.map(i -> new Made(new Window.DaysAgo(i)));
            case TODAY -> Optional.of(new Made(new Window.Today()));
            case YESTERDAY -> Optional.of(new Made(new Window.Yesterday()));
            case ON -> first.map(d -> new Made(new Window.On(d)));
            case BEFORE -> first.map(d -> new Made(new Window.Before(d)));
            case AFTER -> first.map(d -> new Made(new Window.After(d)));
            case BETWEEN -> first.flatMap(d -> last.map(e -> new Made(new Window.Between(d, e))));
            case ALWAYS -> Optional.of(new Made(null));
            case IN_MONTH, WITHIN, ANY_AFTER -> Optional.empty();
        };
    }

    /// The days of an anniversary, or nothing while a piece is missing.
    Optional<Annual> annual() {
        return switch (way) {
            case TODAY -> Optional.of(new Annual.Today());
            case IN_NEXT -> n.map(i -> new Annual.InNext(i, unit));
            case IN_LAST -> n.map(i -> new Annual.InLast(i, unit));
            case IN_MONTH -> Optional.of(new Annual.InMonth());
            case MORE_THAN_AGO, DAYS_AGO, YESTERDAY, ON, BEFORE, AFTER, BETWEEN, ALWAYS, WITHIN, ANY_AFTER -> Optional.empty();
        };
    }

    /// The number that stands in the field.
    int number() {
        return n.orElse(AT_FIRST);
    }

    private static When spanning(WindowWay way, int n, Unit unit) {
        return new When(way, Optional.of(n), unit, Optional.empty(), Optional.empty());
    }

    private static When dated(WindowWay way, LocalDate first, @Nullable LocalDate last) {
        return new When(way, Optional.empty(), Unit.DAYS, Optional.of(first), Optional.ofNullable(last));
    }

    private static When bare(WindowWay way) {
        return new When(way, Optional.empty(), Unit.DAYS, Optional.empty(), Optional.empty());
    }
}
