package whom.rule.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import whom.moment.Unit;
import whom.rule.Literal;
import whom.rule.text.grammar.RuleGrammarParser.ChosenContext;
import whom.rule.text.grammar.RuleGrammarParser.DateContext;
import whom.rule.text.grammar.RuleGrammarParser.KeysContext;
import whom.rule.text.grammar.RuleGrammarParser.OperandContext;
import whom.rule.text.grammar.RuleGrammarParser.ShareContext;
import whom.rule.text.grammar.RuleGrammarParser.UnitContext;
import whom.rule.text.grammar.RuleGrammarParser.ValueContext;

/// Reads values, numbers and dates; one that is none is noted as a mistake.
final class Values {
    private final Spots spots;
    private final List<SyntaxError> errors;

    Values(Spots spots, List<SyntaxError> errors) {
        this.spots = spots;
        this.errors = errors;
    }

    void mistake(Token at, String message) {
        errors.add(new SyntaxError(spots.of(at), message));
    }

    /// The values that are there; `?` stands for one that is still missing, which only the last ones can be.
    List<Literal> literals(List<ValueContext> contexts) {
        List<Literal> literals = new ArrayList<>();
        boolean missing = false;
        for (ValueContext context : contexts) {
            Optional<Literal> literal = literal(context);
            if (missing && literal.isPresent()) {
                mistake(context.getStart(), "a value stands before this one that is still “?”; write that one first");
            }
            missing = missing || literal.isEmpty();
            literal.ifPresent(literals::add);
        }
        return literals;
    }

    /// The value or the other attribute that is there, if any.
    List<Literal> operand(OperandContext operand) {
        if (operand.getText().equalsIgnoreCase(Quotes.NULL)) {
            mistake(operand.getStart(), "nothing is compared with " + operand.getText() + "; say IS SET or IS NOT SET");
        }
        return operand.value() == null
                ? List.of(new Literal.OtherAttribute(Quotes.bare(operand.getText())))
                : literals(List.of(operand.value()));
    }

    /// The texts of a list, as written.
    static List<String> keys(KeysContext keys) {
        return keys.TEXT().stream().map(text -> Quotes.strip(text.getText())).toList();
    }

    /// The text, empty while it is not chosen.
    static String chosen(ChosenContext chosen) {
        return chosen.TEXT() == null ? "" : Quotes.strip(chosen.getText());
    }

    BigDecimal percent(ShareContext share) {
        return number(share.NUMBER());
    }

    private Optional<Literal> literal(ValueContext value) {
        if (value.OPENED() != null) {
            return Optional.empty();
        }
        if (value.TEXT() != null) {
            return Optional.of(new Literal.Text(Quotes.strip(value.getText())));
        }
        if (value.DATE() != null) {
            return Optional.of(new Literal.Text(value.getText()));
        }
        if (value.NUMBER() != null) {
            return Optional.of(new Literal.Number(number(value.NUMBER())));
        }
        return Optional.of(new Literal.Truth(value.TRUE() != null));
    }

    private BigDecimal number(TerminalNode node) {
        try {
            return new BigDecimal(node.getText());
        } catch (NumberFormatException beyond) {
            mistake(node.getSymbol(), "the number " + node.getText() + " is out of reach; use fewer zeros");
            return BigDecimal.ZERO;
        }
    }

    int whole(TerminalNode node) {
        try {
            return new BigDecimal(node.getText()).intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            mistake(node.getSymbol(), "expected a whole number up to " + Integer.MAX_VALUE + ", found " + node.getText());
            return 0;
        }
    }

    LocalDate day(DateContext date) {
        String text = date.TEXT() == null ? date.getText() : Quotes.strip(date.getText());
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            mistake(date.getStart(), "expected a date such as '2026-01-31', found " + date.getText());
            return LocalDate.EPOCH;
        }
    }

    static Unit unit(UnitContext unit) {
        if (unit.MINUTE() != null || unit.MINUTES() != null) {
            return Unit.MINUTES;
        }
        if (unit.HOUR() != null || unit.HOURS() != null) {
            return Unit.HOURS;
        }
        if (unit.DAY() != null || unit.DAYS() != null) {
            return Unit.DAYS;
        }
        if (unit.WEEK() != null || unit.WEEKS() != null) {
            return Unit.WEEKS;
        }
        return unit.MONTH() != null || unit.MONTHS() != null ? Unit.MONTHS : Unit.YEARS;
    }
}
