package whom.rule.text;

import java.util.EnumMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Count;
import whom.rule.text.grammar.RuleGrammarParser.BetweenContext;
import whom.rule.text.grammar.RuleGrammarParser.CountedContext;
import whom.rule.text.grammar.RuleGrammarParser.MoreContext;
import whom.rule.text.grammar.RuleGrammarParser.OccurrenceContext;
import whom.rule.text.grammar.RuleGrammarParser.OnceContext;
import whom.rule.text.grammar.RuleGrammarParser.WindowContext;

/// Reads how often and when an event happened.
final class Occurrences {
    /// Count and window, each null when it is not written, and where they stand.
    record Read(@Nullable Count count, @Nullable Window window, Map<Part, ParserRuleContext> parts) {}

    private final Values values;
    private final WindowReader windows;

    Occurrences(Values values) {
        this.values = values;
        this.windows = new WindowReader(values);
    }

    Read read(OccurrenceContext occurrence) {
        return switch (occurrence) {
            case CountedContext c -> read(counted(c), c, c.window());
            case MoreContext c when c.unit() != null -> {
                Unit unit = Values.unit(c.unit());
                yield read(new Window.MoreThanAgo(values.whole(c.NUMBER()), unit), c);
            }
            case MoreContext c -> read(new Count.MoreThan(values.whole(c.NUMBER())), c, c.window());
            case BetweenContext c when c.date().isEmpty() ->
                read(new Count.Between(values.whole(c.NUMBER(0)), values.whole(c.NUMBER(1))), c, c.window());
            case BetweenContext c -> read(new Window.Between(values.day(c.date(0)), values.day(c.date(1))), c);
            case OnceContext c -> read(null, c, c.window());
            default -> throw new IllegalStateException("an alternative of the grammar without a reading: " + occurrence.getClass());
        };
    }

    private Count counted(CountedContext c) {
        int n = values.whole(c.NUMBER());
        if (c.LEAST() != null) {
            return new Count.AtLeast(n);
        }
        if (c.MOST() != null) {
            return new Count.AtMost(n);
        }
        return c.EXACTLY() == null ? new Count.FewerThan(n) : new Count.Exactly(n);
    }

    private Read read(Window window, ParserRuleContext at) {
        return new Read(null, window, Map.of(Part.WINDOW, at));
    }

    private Read read(@Nullable Count count, ParserRuleContext at, @Nullable WindowContext window) {
        Map<Part, ParserRuleContext> parts = new EnumMap<>(Part.class);
        if (count != null) {
            parts.put(Part.COUNT, at);
        }
        if (window != null) {
            parts.put(Part.WINDOW, window);
        }
        return new Read(count, window == null ? null : windows.window(window), parts);
    }
}
