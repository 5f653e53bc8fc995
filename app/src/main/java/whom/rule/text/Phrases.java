package whom.rule.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;

/// A condition in the text form, on one line, without its mark.
final class Phrases {
    private static final String MISSING = "?";

    private Phrases() {
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> Quotes.name(row.attribute()) + " " + test(row.test());
            case Condition.Tagged row -> (row.not() ? "NOT TAGGED " : "TAGGED ") + (row.tag().isEmpty() ? MISSING : Quotes.text(row.tag()));
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> (row.not() ? "DID NOT " : "DID ") + Quotes.name(row.event()) + count(row.count())
                    + (row.window() == null ? "" : " " + window(row.window(), "IN"));
        };
    }

    /// The list of a condition that has one, each value as it is printed.
    static List<String> list(Test test) {
        return test.values().stream().map(Phrases::literal).toList();
    }

    /// What stands before the list of a condition that has one.
    static String head(Condition.OfAttribute row) {
        return Quotes.name(row.attribute()) + " " + row.test().operator().keyword() + aa(row.test());
    }

    private static String test(Test test) {
        Operator operator = test.operator();
        return switch (operator.takes()) {
            case NOTHING -> operator.keyword();
            case ONE -> operator.keyword() + aa(test) + " " + value(test, 0);
            case TWO -> operator.keyword() + " " + value(test, 0) + " AND " + value(test, 1);
            case MANY -> operator.keyword() + aa(test) + " (" + String.join(", ", list(test)) + ")";
            case WINDOW -> test.window() == null ? "WITHIN " + MISSING : window(test.window(), "WITHIN");
        };
    }

    private static String aa(Test test) {
        return test.matchCase() ? " CASE" : "";
    }

    private static String value(Test test, int index) {
        return index < test.values().size() ? literal(test.values().get(index)) : MISSING;
    }

    private static String literal(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> Quotes.text(text);
            case Literal.Number(BigDecimal number) -> number.scale() >= 0 && number.scale() <= 100
                    ? number.toPlainString()
                    : number.toString();
            case Literal.OtherAttribute(String name) -> Quotes.name(name);
            case Literal.Truth(boolean truth) -> String.valueOf(truth);
        };
    }

    private static String count(@Nullable Count count) {
        return switch (count) {
            case null -> "";
            case Count.AtLeast(int n) -> " AT LEAST " + times(n);
            case Count.AtMost(int n) -> " AT MOST " + times(n);
            case Count.Exactly(int n) -> " EXACTLY " + times(n);
            case Count.FewerThan(int n) -> " FEWER THAN " + times(n);
            case Count.MoreThan(int n) -> " MORE THAN " + times(n);
            case Count.Between(int least, int most) -> " BETWEEN " + least + " AND " + times(most);
        };
    }

    private static String times(int n) {
        return n + (n == 1 ? " TIME" : " TIMES");
    }

    private static String window(Window window, String in) {
        return switch (window) {
            case Window.InLast(int n, Unit unit) -> in + " LAST " + span(n, unit);
            case Window.InNext(int n, Unit unit) -> in + " NEXT " + span(n, unit);
            case Window.MoreThanAgo(int n, Unit unit) -> "MORE THAN " + span(n, unit) + " AGO";
            case Window.DaysAgo(int n) -> span(n, Unit.DAYS) + " AGO";
            case Window.Today() -> "TODAY";
            case Window.Yesterday() -> "YESTERDAY";
            case Window.On(var day) -> "ON '" + day + "'";
            case Window.Before(var day) -> "BEFORE '" + day + "'";
            case Window.After(var day) -> "AFTER '" + day + "'";
            case Window.Between(var first, var last) -> "BETWEEN '" + first + "' AND '" + last + "'";
        };
    }

    private static String span(int n, Unit unit) {
        String plural = unit.name().toUpperCase(Locale.ROOT);
        return n + " " + (n == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    /// Values in lines that fit, each line but the last ending in a comma.
    static List<String> filled(List<String> values, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i) + (i + 1 < values.size() ? "," : "");
            if (!line.isEmpty() && line.length() + 1 + value.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(value);
        }
        lines.add(line.toString());
        return lines;
    }
}
