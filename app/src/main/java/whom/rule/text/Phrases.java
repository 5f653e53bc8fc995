package whom.rule.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// A condition in the text form, on one line, without its mark.
final class Phrases {
    private static final String MISSING = "?";

    private Phrases() {
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> Quotes.name(row.attribute()) + " " + test(row.test());
            case Condition.Anniversary row -> "ANNIVERSARY OF " + Quotes.name(row.attribute()) + " " + annual(row.when());
            case Condition.Ranked row -> Quotes.name(row.attribute()) + " IN " + band(row.band());
            case Condition.Tagged row -> (row.not() ? "NOT TAGGED " : "TAGGED ") + Quotes.chosen(row.tag());
            case Condition.Consented row -> "CONSENT " + Quotes.name(row.channel());
            case Condition.Did row -> (row.not() ? "DID NOT " : "DID ") + Quotes.name(row.event()) + where(row.where()) + count(row.count())
                    + in(row.window());
            case Condition.Aggregated row -> figure(row) + " " + test(row.test()) + where(row.where()) + in(row.window());
            case Condition.Edge row -> row.end() + " " + Quotes.name(row.event()) + where(row.where()) + in(row.window());
            case Condition.Sequence row -> "DID " + Quotes.name(row.event()) + where(row.where())
                    + row.then().stream().map(Phrases::step).collect(Collectors.joining()) + in(row.window());
            case Condition.InSegment row -> "IN SEGMENT " + Quotes.chosen(row.segment());
            case Condition.RandomShare row -> "RANDOM " + percent(row.percent())
                    + (row.seed().isEmpty() ? "" : " SEED " + Quotes.text(row.seed()))
                    + (row.from().signum() == 0 ? "" : " FROM " + percent(row.from()));
            case Condition.Pinned row -> "PIN IN (" + String.join(", ", texts(row.people())) + ")";
            case Condition.Exported row -> "EXPORTED" + (row.preset() == null ? "" : " TO " + Quotes.chosen(row.preset()))
                    + (row.segment() == null ? "" : " AS SEGMENT " + Quotes.chosen(row.segment())) + in(row.window());
        };
    }

    /// A list of keys, each as it is printed.
    static List<String> texts(List<String> keys) {
        return keys.stream().map(Quotes::text).toList();
    }

    private static String figure(Condition.Aggregated row) {
        String property = "(" + Quotes.name(row.event()) + "." + Quotes.name(row.property()) + ")";
        return switch (row.aggregate()) {
            case SUM, AVG, MIN, MAX -> row.aggregate() + property;
            case COUNT_DISTINCT -> "COUNT DISTINCT" + property;
        };
    }

    private static String step(Step step) {
        return " THEN " + (step.not() ? "NOT " : "") + Quotes.name(step.event()) + where(step.where())
                + (step.within() == null ? "" : " WITHIN " + span(step.within().n(), step.within().unit()));
    }

    private static String where(@Nullable Where where) {
        return where == null ? "" : " WHERE " + tests(where);
    }

    private static String tests(Where where) {
        return switch (where) {
            case Where.Of(String property, Test test) -> Quotes.name(property) + " " + test(test);
            case Where.All(List<Where> of) -> joined(of, " AND ");
            case Where.Any(List<Where> of) -> joined(of, " OR ");
        };
    }

    private static String joined(List<Where> of, String word) {
        return of.stream().map(where -> where instanceof Where.Of ? tests(where) : "(" + tests(where) + ")")
                .collect(Collectors.joining(word));
    }

    private static String annual(@Nullable Annual when) {
        return switch (when) {
            case null -> MISSING;
            case Annual.Today() -> "TODAY";
            case Annual.InNext(int n, Unit unit) -> "IN NEXT " + span(n, unit);
            case Annual.InLast(int n, Unit unit) -> "IN LAST " + span(n, unit);
            case Annual.InMonth() -> "IN MONTH";
        };
    }

    private static String band(@Nullable Band band) {
        return switch (band) {
            case null -> "BAND " + MISSING;
            case Band.Top(BigDecimal percent) -> "TOP " + percent(percent);
            case Band.Bottom(BigDecimal percent) -> "BOTTOM " + percent(percent);
            case Band.Between(BigDecimal from, BigDecimal to) -> "BAND " + percent(from) + " TO " + percent(to);
        };
    }

    private static String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    private static String in(@Nullable Window window) {
        return window == null ? "" : " " + window(window, "IN");
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
            case Literal.Number(BigDecimal number) -> number(number);
            case Literal.OtherAttribute(String name) -> Quotes.other(name);
            case Literal.Truth(boolean truth) -> String.valueOf(truth);
        };
    }

    private static String number(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= 100 ? number.toPlainString() : number.toString();
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
