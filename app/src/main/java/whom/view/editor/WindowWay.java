package whom.view.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;

/// The ways of saying when, as they are offered.
enum WindowWay {
    IN_LAST("inLast"), MORE_THAN_AGO("moreThanAgo"), IN_NEXT("inNext"), TODAY("today"), YESTERDAY("yesterday"), DAYS_AGO("daysAgo"), ON(
            "on"), BEFORE(
                    "before"), AFTER("after"), BETWEEN("between"), ALWAYS("always");

    /// Events happened in the past, at any fixed day, or ever.
    static final List<WindowWay> OF_EVENTS = List.of(IN_LAST, MORE_THAN_AGO, TODAY, YESTERDAY, DAYS_AGO, ON, BEFORE, AFTER, BETWEEN,
            ALWAYS);
    /// An attribute's fixed days are operators of its own.
    static final List<WindowWay> OF_ATTRIBUTES = List.of(IN_LAST, MORE_THAN_AGO, IN_NEXT, TODAY, YESTERDAY, DAYS_AGO);

    private static final int DAYS_AT_FIRST = 30;

    private final String word;

    WindowWay(String word) {
        this.word = word;
    }

    /// What was made; no window is over all time.
    record Made(@Nullable Window window) {}

    String word() {
        return word;
    }

    boolean takesNumber() {
        return takesUnit() || this == DAYS_AGO;
    }

    boolean takesUnit() {
        return this == IN_LAST || this == MORE_THAN_AGO || this == IN_NEXT;
    }

    boolean takesDay() {
        return this == ON || this == BEFORE || this == AFTER || this == BETWEEN;
    }

    /// The window, or nothing while a piece is missing.
    Optional<Made> make(Optional<Integer> n, Unit unit, Optional<LocalDate> first, Optional<LocalDate> last) {
        return switch (this) {
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
        };
    }

    static WindowWay of(@Nullable Window window) {
        return switch (window) {
            case null -> ALWAYS;
            case Window.InLast _ -> IN_LAST;
            case Window.InNext _ -> IN_NEXT;
            case Window.MoreThanAgo _ -> MORE_THAN_AGO;
            case Window.DaysAgo _ -> DAYS_AGO;
            case Window.Today _ -> TODAY;
            case Window.Yesterday _ -> YESTERDAY;
            case Window.On _ -> ON;
            case Window.Before _ -> BEFORE;
            case Window.After _ -> AFTER;
            case Window.Between _ -> BETWEEN;
        };
    }

    static int numberOf(@Nullable Window window) {
        return switch (window) {
            case Window.InLast(int n, _) -> n;
            case Window.InNext(int n, _) -> n;
            case Window.MoreThanAgo(int n, _) -> n;
            case Window.DaysAgo(int n) -> n;
            case null, default -> DAYS_AT_FIRST;
        };
    }

    static Unit unitOf(@Nullable Window window) {
        return switch (window) {
            case Window.InLast(_, var unit) -> unit;
            case Window.InNext(_, var unit) -> unit;
            case Window.MoreThanAgo(_, var unit) -> unit;
            case null, default -> Unit.DAYS;
        };
    }

    static @Nullable LocalDate firstDay(@Nullable Window window) {
        return switch (window) {
            case Window.On(var day) -> day;
            case Window.Before(var day) -> day;
            case Window.After(var day) -> day;
            case Window.Between(var first, _) -> first;
            case null, default -> null;
        };
    }

    static @Nullable LocalDate lastDay(@Nullable Window window) {
        return window instanceof Window.Between(_, var last) ? last : null;
    }
}
