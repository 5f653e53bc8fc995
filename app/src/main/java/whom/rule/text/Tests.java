package whom.rule.text;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Operator;
import whom.rule.Test;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser.AmongContext;
import whom.rule.text.grammar.RuleGrammarParser.ComparedContext;
import whom.rule.text.grammar.RuleGrammarParser.ContainedContext;
import whom.rule.text.grammar.RuleGrammarParser.DatedContext;
import whom.rule.text.grammar.RuleGrammarParser.DaysAgoContext;
import whom.rule.text.grammar.RuleGrammarParser.HasContext;
import whom.rule.text.grammar.RuleGrammarParser.IsContext;
import whom.rule.text.grammar.RuleGrammarParser.MeasureContext;
import whom.rule.text.grammar.RuleGrammarParser.NegatedContext;
import whom.rule.text.grammar.RuleGrammarParser.OlderContext;
import whom.rule.text.grammar.RuleGrammarParser.OperandContext;
import whom.rule.text.grammar.RuleGrammarParser.RangedContext;
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
    private final WindowReader windows;

    Tests(Values values) {
        this.values = values;
        this.windows = new WindowReader(values);
    }

    Read read(TestContext test) {
        return switch (test) {
            case ComparedContext c -> one(comparison(c.getStart().getType()), c.operand(), c.CASE() != null);
            case IsContext c when c.operand() != null ->
                one(c.NOT() == null ? Operator.IS : Operator.IS_NOT, c.operand(), c.CASE() != null);
            case IsContext c when c.SET() != null -> none(c.NOT() == null ? Operator.IS_SET : Operator.IS_NOT_SET);
            case IsContext c -> none(c.NOT() == null ? Operator.IS_EMPTY : Operator.IS_NOT_EMPTY);
            case NegatedContext c when c.values() != null -> many(Operator.NOT_IN, c.values(), c.CASE() != null);
            case NegatedContext c when c.textual() != null -> some(negated(c.textual()), List.of(c.value(0)), c.CASE() != null);
            case NegatedContext c -> some(Operator.NOT_BETWEEN, c.value(), false);
            case ContainedContext c -> some(plain(c.textual()), List.of(c.value()), c.CASE() != null);
            case RangedContext c -> some(Operator.BETWEEN, c.value(), false);
            case AmongContext c when c.values() != null -> many(Operator.IN, c.values(), c.CASE() != null);
            case AmongContext c -> when(c, windows.recent(c.recent()));
            case HasContext c when c.ANY() != null -> many(Operator.HAS_ANY, c.values(), c.CASE() != null);
            case HasContext c -> many(c.ALL() == null ? Operator.HAS_NONE : Operator.HAS_ALL, c.values(), c.CASE() != null);
            case DatedContext c ->
                some(c.BEFORE() != null ? Operator.BEFORE : c.AFTER() == null ? Operator.ON : Operator.AFTER, List.of(c.value()), false);
            case WithinContext c when c.OPENED() != null -> when(c, null);
            case WithinContext c -> when(c, windows.recent(c.recent()));
            case TodayContext c -> when(c, new Window.Today());
            case YesterdayContext c -> when(c, new Window.Yesterday());
            case OlderContext c -> when(c, windows.older(c.span()));
            case DaysAgoContext c -> when(c, new Window.DaysAgo(values.whole(c.NUMBER())));
            default -> throw new IllegalStateException("an alternative of the grammar without a reading: " + test.getClass());
        };
    }

    /// The operator of a sign.
    static Operator comparison(int sign) {
        return switch (sign) {
            case RuleGrammarLexer.EQUAL -> Operator.IS;
            case RuleGrammarLexer.DIFFERENT -> Operator.IS_NOT;
            case RuleGrammarLexer.LESS -> Operator.LESS_THAN;
            case RuleGrammarLexer.AT_MOST -> Operator.AT_MOST;
            case RuleGrammarLexer.GREATER -> Operator.MORE_THAN;
            case RuleGrammarLexer.AT_LEAST -> Operator.AT_LEAST;
            default -> throw new IllegalStateException("no sign of a comparison: " + RuleGrammarLexer.VOCABULARY.getDisplayName(sign));
        };
    }

    /// What is asked of a figure over events.
    Read read(MeasureContext c) {
        Operator operator = c.BETWEEN() == null
                ? comparison(c.getStart().getType())
                : c.NOT() == null ? Operator.BETWEEN : Operator.NOT_BETWEEN;
        return some(operator, c.value(), false);
    }

    private static Operator plain(TextualContext textual) {
        return switch (textual.getStart().getType()) {
            case RuleGrammarLexer.CONTAINS -> Operator.CONTAINS;
            case RuleGrammarLexer.STARTS -> Operator.STARTS_WITH;
            case RuleGrammarLexer.ENDS -> Operator.ENDS_WITH;
            default -> Operator.MATCHES;
        };
    }

    private static Operator negated(TextualContext textual) {
        return switch (textual.getStart().getType()) {
            case RuleGrammarLexer.CONTAINS -> Operator.NOT_CONTAINS;
            case RuleGrammarLexer.STARTS -> Operator.NOT_STARTS_WITH;
            case RuleGrammarLexer.ENDS -> Operator.NOT_ENDS_WITH;
            default -> Operator.NOT_MATCHES;
        };
    }

    private static Read none(Operator operator) {
        return new Read(Test.of(operator), Map.of());
    }

    private Read one(Operator operator, OperandContext operand, boolean matchCase) {
        if (matchCase && !operator.comparesText()) {
            values.mistake(operand.getStart(), "CASE is for comparing text; " + operator.keyword() + " has no use for it");
        }
        return new Read(new Test(operator, values.operand(operand), null, matchCase), Map.of(Part.VALUE, operand));
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
