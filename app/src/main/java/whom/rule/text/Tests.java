package whom.rule.text;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Operator;
import whom.rule.Test;
import whom.rule.text.grammar.RuleGrammarParser.AmongContext;
import whom.rule.text.grammar.RuleGrammarParser.ComparedContext;
import whom.rule.text.grammar.RuleGrammarParser.ContainedContext;
import whom.rule.text.grammar.RuleGrammarParser.DatedContext;
import whom.rule.text.grammar.RuleGrammarParser.DaysAgoContext;
import whom.rule.text.grammar.RuleGrammarParser.HasContext;
import whom.rule.text.grammar.RuleGrammarParser.IsContext;
import whom.rule.text.grammar.RuleGrammarParser.NegatedContext;
import whom.rule.text.grammar.RuleGrammarParser.OlderContext;
import whom.rule.text.grammar.RuleGrammarParser.RangedContext;
import whom.rule.text.grammar.RuleGrammarParser.SpanContext;
import whom.rule.text.grammar.RuleGrammarParser.TestContext;
import whom.rule.text.grammar.RuleGrammarParser.TextualContext;
import whom.rule.text.grammar.RuleGrammarParser.TodayContext;
import whom.rule.text.grammar.RuleGrammarParser.ValueContext;
import whom.rule.text.grammar.RuleGrammarParser.ValuesContext;
import whom.rule.text.grammar.RuleGrammarParser.WithinContext;
import whom.rule.text.grammar.RuleGrammarParser.YesterdayContext;

/// Reads what is asked of an attribute.
final class Tests {
    /// A test, and where its value or its window stands.
    record Read(Test test, Map<Part, ParserRuleContext> parts) {}

    private final Values values;

    Tests(Values values) {
        this.values = values;
    }

    Read read(TestContext test) {
        return switch (test) {
            case ComparedContext c -> one(comparison(c), c.value(), c.CASE() != null);
            case IsContext c when c.value() != null -> one(c.NOT() == null ? Operator.IS : Operator.IS_NOT, c.value(), c.CASE() != null);
            case IsContext c when c.SET() != null -> none(c.NOT() == null ? Operator.IS_SET : Operator.IS_NOT_SET);
            case IsContext c -> none(c.NOT() == null ? Operator.IS_EMPTY : Operator.IS_NOT_EMPTY);
            case NegatedContext c when c.values() != null -> many(Operator.NOT_IN, c.values(), c.CASE() != null);
            case NegatedContext c when c.textual() != null -> one(negated(c.textual()), c.value(0), c.CASE() != null);
            case NegatedContext c -> some(Operator.NOT_BETWEEN, c.value(), false);
            case ContainedContext c -> one(plain(c.textual()), c.value(), c.CASE() != null);
            case RangedContext c -> some(Operator.BETWEEN, c.value(), false);
            case AmongContext c when c.values() != null -> many(Operator.IN, c.values(), c.CASE() != null);
            case AmongContext c -> when(c, c.LAST() == null ? next(c.span()) : last(c.span()));
            case HasContext c when c.ANY() != null -> many(Operator.HAS_ANY, c.values(), c.CASE() != null);
            case HasContext c -> many(c.ALL() == null ? Operator.HAS_NONE : Operator.HAS_ALL, c.values(), c.CASE() != null);
            case DatedContext c ->
                one(c.BEFORE() != null ? Operator.BEFORE : c.AFTER() == null ? Operator.ON : Operator.AFTER, c.value(), false);
            case WithinContext c when c.OPENED() != null -> when(c, null);
            case WithinContext c -> when(c, c.LAST() == null ? next(c.span()) : last(c.span()));
            case TodayContext c -> when(c, new Window.Today());
            case YesterdayContext c -> when(c, new Window.Yesterday());
            case OlderContext c -> when(c, new Window.MoreThanAgo(values.whole(c.span().NUMBER()), Values.unit(c.span().unit())));
            case DaysAgoContext c -> when(c, new Window.DaysAgo(values.whole(c.NUMBER())));
            default -> throw new IllegalStateException("an alternative of the grammar without a reading: " + test.getClass());
        };
    }

    private static Operator comparison(ComparedContext c) {
        if (c.EQUAL() != null) {
            return Operator.IS;
        }
        if (c.DIFFERENT() != null) {
            return Operator.IS_NOT;
        }
        if (c.LESS() != null) {
            return Operator.LESS_THAN;
        }
        if (c.AT_MOST() != null) {
            return Operator.AT_MOST;
        }
        return c.GREATER() == null ? Operator.AT_LEAST : Operator.MORE_THAN;
    }

    private static Operator plain(TextualContext textual) {
        if (textual.CONTAINS() != null) {
            return Operator.CONTAINS;
        }
        return textual.STARTS() == null ? Operator.ENDS_WITH : Operator.STARTS_WITH;
    }

    private static Operator negated(TextualContext textual) {
        if (textual.CONTAINS() != null) {
            return Operator.NOT_CONTAINS;
        }
        return textual.STARTS() == null ? Operator.NOT_ENDS_WITH : Operator.NOT_STARTS_WITH;
    }

    private Window.Relative last(SpanContext span) {
        return new Window.InLast(values.whole(span.NUMBER()), Values.unit(span.unit()));
    }

    private Window.Relative next(SpanContext span) {
        return new Window.InNext(values.whole(span.NUMBER()), Values.unit(span.unit()));
    }

    private static Read none(Operator operator) {
        return new Read(Test.of(operator), Map.of());
    }

    private Read one(Operator operator, ValueContext value, boolean matchCase) {
        if (matchCase && !operator.comparesText()) {
            values.mistake(value.getStart(), "CASE is for comparing text; " + operator.keyword() + " has no use for it");
        }
        return some(operator, List.of(value), matchCase);
    }

    private Read many(Operator operator, ValuesContext list, boolean matchCase) {
        return new Read(new Test(operator, values.literals(list.value()), null, matchCase), Map.of(Part.VALUE, list));
    }

    private Read some(Operator operator, List<ValueContext> list, boolean matchCase) {
        return new Read(new Test(operator, values.literals(list), null, matchCase), Map.of(Part.VALUE, list.getFirst()));
    }

    private static Read when(ParserRuleContext context, Window.@Nullable Relative window) {
        return new Read(new Test(Operator.WHEN, List.of(), window, false), Map.of(Part.WINDOW, context));
    }
}
