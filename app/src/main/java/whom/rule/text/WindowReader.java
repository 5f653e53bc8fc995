package whom.rule.text;

import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Annual;
import whom.rule.text.grammar.RuleGrammarParser.AnnualContext;
import whom.rule.text.grammar.RuleGrammarParser.RecentContext;
import whom.rule.text.grammar.RuleGrammarParser.SpanContext;
import whom.rule.text.grammar.RuleGrammarParser.TimedContext;
import whom.rule.text.grammar.RuleGrammarParser.WindowContext;
import org.jspecify.annotations.Nullable;

/// Reads when something was or will be, and how long it took.
final class WindowReader {
    private final Values values;

    WindowReader(Values values) {
        this.values = values;
    }

    Window window(WindowContext c) {
        return c.timed() == null ? recent(c.recent()) : timed(c.timed());
    }

    Window timed(TimedContext c) {
        if (c.recent() != null) {
            return recent(c.recent());
        }
        if (c.TODAY() != null) {
            return new Window.Today();
        }
        if (c.YESTERDAY() != null) {
            return new Window.Yesterday();
        }
        if (c.NUMBER() != null) {
            return new Window.DaysAgo(values.whole(c.NUMBER()));
        }
        return c.span() == null ? fixed(c) : older(c.span());
    }

    private Window fixed(TimedContext c) {
        if (c.BETWEEN() != null) {
            return new Window.Between(values.day(c.date(0)), values.day(c.date(1)));
        }
        if (c.BEFORE() != null) {
            return new Window.Before(values.day(c.date(0)));
        }
        return c.AFTER() == null ? new Window.On(values.day(c.date(0))) : new Window.After(values.day(c.date(0)));
    }

    Window.Relative recent(RecentContext c) {
        int n = values.whole(c.span().NUMBER());
        Unit unit = Values.unit(c.span().unit());
        return c.LAST() == null ? new Window.InNext(n, unit) : new Window.InLast(n, unit);
    }

    Window.Relative older(SpanContext c) {
        return new Window.MoreThanAgo(values.whole(c.NUMBER()), Values.unit(c.unit()));
    }

    Span span(SpanContext c) {
        return new Span(values.whole(c.NUMBER()), Values.unit(c.unit()));
    }

    @Nullable
    Annual annual(AnnualContext c) {
        if (c.OPENED() != null) {
            return null;
        }
        if (c.recent() == null) {
            return c.MONTH() == null ? new Annual.Today() : new Annual.InMonth();
        }
        return switch (recent(c.recent())) {
            case Window.InNext(int n, Unit unit) -> new Annual.InNext(n, unit);
            case Window.InLast(int n, Unit unit) -> new Annual.InLast(n, unit);
            case Window.MoreThanAgo _,Window.DaysAgo _,Window.Today _,Window.Yesterday _ ->
                throw new IllegalStateException("no stretch of days: " + c.getText());
        };
    }
}
