package whom.desk.words;

import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.resources.Words;
import whom.rule.Annual;
import whom.rule.Count;

/// Counts and windows in words.
record Times(Words words, Formats formats) {
    String count(@Nullable Count count) {
        return switch (count) {
            case null -> words.text("rule.count.atLeast", 1);
            case Count.AtLeast(int n) -> words.text("rule.count.atLeast", n);
            case Count.AtMost(int n) -> words.text("rule.count.atMost", n);
            case Count.Exactly(int n) -> words.text("rule.count.exactly", n);
            case Count.FewerThan(int n) -> words.text("rule.count.fewerThan", n);
            case Count.MoreThan(int n) -> words.text("rule.count.moreThan", n);
            case Count.Between(int least, int most) -> words.text("rule.count.between", least, most);
        };
    }

    /// "in the last 90 days", "on 14 Feb 2026"; null is over all time.
    String window(@Nullable Window window) {
        return window == null ? words.text("rule.window.ever") : (lead(window) + " " + amount(window)).strip();
    }

    /// What stands before the amount: "in the last"; for a token of its own.
    String lead(@Nullable Window window) {
        return switch (window) {
            case null -> words.text("rule.window.none");
            case Window.InLast(int n, Unit unit) -> words.text("rule.window.inLast" + (n == 1 ? "." + unit : ""));
            case Window.InNext(int n, Unit unit) -> words.text("rule.window.inNext" + (n == 1 ? "." + unit : ""));
            case Window.MoreThanAgo _ -> words.text("rule.window.moreThanAgo");
            case Window.DaysAgo _ -> words.text("rule.window.daysAgo");
            case Window.Today _ -> words.text("rule.window.today");
            case Window.Yesterday _ -> words.text("rule.window.yesterday");
            case Window.On _ -> words.text("rule.window.on");
            case Window.Before _ -> words.text("rule.window.before");
            case Window.After _ -> words.text("rule.window.after");
            case Window.Between _ -> words.text("rule.window.between");
        };
    }

    /// "90 days", "180 days ago", "14 Feb 2026"; empty where the lead says it all.
    String amount(@Nullable Window window) {
        return switch (window) {
            case null -> words.text("rule.choose.window");
            case Window.InLast(int n, Unit unit) -> span(n, unit);
            case Window.InNext(int n, Unit unit) -> span(n, unit);
            case Window.MoreThanAgo(int n, Unit unit) -> words.text("rule.span.ago", span(n, unit));
            case Window.DaysAgo(int n) -> words.text("rule.span.ago", span(n, Unit.DAYS));
            case Window.Today _,Window.Yesterday _ -> "";
            case Window.On(var day) -> formats.day(day);
            case Window.Before(var day) -> formats.day(day);
            case Window.After(var day) -> formats.day(day);
            case Window.Between(var first, var last) -> words.text("rule.window.days", formats.day(first), formats.day(last));
        };
    }

    /// When the day of an anniversary is: "in the next 7 days", "this month".
    String annual(@Nullable Annual annual) {
        return switch (annual) {
            case null -> words.text("rule.choose.window");
            case Annual.Today() -> window(new Window.Today());
            case Annual.InNext(int n, Unit unit) -> window(new Window.InNext(n, unit));
            case Annual.InLast(int n, Unit unit) -> window(new Window.InLast(n, unit));
            case Annual.InMonth() -> words.text("rule.annual.month");
        };
    }

    /// How long after the step before: "within 24 hours"; null is any time.
    String within(@Nullable Span span) {
        return span == null ? words.text("rule.within.any") : words.text("rule.within", span(span.n(), span.unit()));
    }

    /// "day", "days".
    String unit(Unit unit, int n) {
        return words.text("rule.unit." + unit.name(), n);
    }

    private String span(int n, Unit unit) {
        return words.text("rule.span", n, unit(unit, n));
    }
}
