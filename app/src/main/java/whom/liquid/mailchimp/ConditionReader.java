package whom.liquid.mailchimp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Condition.Operator;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Span;

/// Reads what stands behind `IF:`, `IFNOT:`, `ELSEIF:` and `INTERESTED:`.
final class ConditionReader {
    private static final Pattern COMPARISON = Pattern.compile("([^=!<>]*)(!=|>=|<=|=|>|<)(.*)", Pattern.DOTALL);
    private static final Pattern JOINT = Pattern.compile("\\s(and|or)\\s|&&|\\|\\|", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Operator> OPERATORS = Map.of("=", Operator.EQUAL, "!=", Operator.UNEQUAL, ">", Operator.ABOVE, "<",
            Operator.BELOW, ">=", Operator.AT_LEAST, "<=", Operator.AT_MOST);
    /// Operators of other languages, and Mailchimp's for them.
    private static final Map<String, String> FOREIGN = Map.of("==", "=", "=<", "<=", "=>", ">=", "<>", "!=", "!==", "!=", "><", "!=");
    private static final String FORM = "a condition is a field, or a field, one of = != > < >= <=, and a value";

    private final Reading reading;
    private final ValueReader values;

    ConditionReader(Reading reading, ValueReader values) {
        this.reading = reading;
        this.values = values;
    }

    /// @param written as people are told of it: `FNAME = x`
    record Asked(Condition condition, String written) {}

    /// A field, alone or compared.
    Asked field(Verb tag) {
        String text = Objects.requireNonNullElse(tag.argument(), "");
        return new Asked(reading.attempt(Condition.NEVER, () -> condition(tag.behind(), tag.name(), text)), written(text));
    }

    private static String written(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        return comparison.matches()
                ? comparison.group(1).strip().toUpperCase(Locale.ROOT) + " " + comparison.group(2) + " " + comparison.group(3).strip()
                : text.toUpperCase(Locale.ROOT);
    }

    private Condition condition(Span span, String verb, String text) {
        if (text.isEmpty()) {
            throw new SyntaxMistake(span, "a condition is missing: " + FORM + ", as in *|" + verb + ":FNAME|*");
        }
        Matcher comparison = COMPARISON.matcher(text);
        boolean compares = comparison.matches();
        joints(span, text, compares ? comparison.end(2) : text.length());
        if (text.startsWith("!") && !text.startsWith("!=")) {
            throw new SyntaxMistake(span,
                    "'!' is none of Mailchimp's: for whoever has no value write *|IFNOT:" + text.substring(1).strip() + "|*");
        }
        if (!compares) {
            if (text.indexOf(' ') >= 0 || text.indexOf('!') >= 0) {
                throw new SyntaxMistake(span, "'" + text + "' is no condition: " + FORM);
            }
            return Comparing.present(values.value(span, text));
        }
        Expression left = values.value(span, comparison.group(1));
        String sign = comparison.group(2);
        String right = comparison.group(3).strip();
        String foreign = sign + (right.isEmpty() ? "" : right.substring(0, 1));
        if (FOREIGN.containsKey(foreign)) {
            throw new SyntaxMistake(span, "Mailchimp knows no '" + foreign + "': write '" + FOREIGN.get(foreign) + "'");
        }
        if (right.isEmpty()) {
            throw new SyntaxMistake(span, "a value is missing behind '" + sign + "'; for whoever has none write *|IFNOT:"
                    + comparison.group(1).strip() + "|*");
        }
        if (right.length() > 1 && "\"'".indexOf(right.charAt(0)) >= 0 && right.charAt(right.length() - 1) == right.charAt(0)) {
            reading.note(span, "Mailchimp takes the quotes for a part of the value: write " + right.substring(1, right.length() - 1)
                    + " without them");
        }
        return Comparing.compared(left, Objects.requireNonNull(OPERATORS.get(sign)), right);
    }

    /// Mailchimp's page: no AND and OR, for the whole text counts. In a value they may be words like any other.
    private void joints(Span span, String text, int value) {
        Matcher joint = JOINT.matcher(text);
        int lastSign = Math.max(text.lastIndexOf('='), Math.max(text.lastIndexOf('<'), text.lastIndexOf('>')));
        while (joint.find()) {
            String word = joint.group().strip();
            boolean both = word.equals("&&") || word.equalsIgnoreCase("and");
            String instead = "Mailchimp knows no '" + word + "': " + (both
                    ? "put one *|IF:…|* into the other"
                    : "repeat the content behind *|ELSEIF:…|*");
            boolean sign = !Character.isLetter(word.charAt(0));
            if (sign || joint.start() < value || joint.end() <= lastSign) {
                throw new SyntaxMistake(span, instead);
            }
            if (!both || word.equals("AND")) {
                reading.note(span, "'" + word + "' is read as a part of the value; " + instead);
                return;
            }
        }
    }

    /// A group, and one or several of its choices.
    Asked group(Verb tag) {
        String text = Objects.requireNonNullElse(tag.argument(), "");
        int colon = text.indexOf(':');
        String title = colon < 0 ? text : text.substring(0, colon).strip();
        List<String> choices = colon < 0 ? List.of() : Comparing.choices(text.substring(colon + 1));
        Condition condition = reading.attempt(Condition.NEVER, () -> {
            if (title.isEmpty() || choices.isEmpty()) {
                throw new SyntaxMistake(tag.behind(), "'INTERESTED' needs a group and one or several of its choices, as in"
                        + " *|INTERESTED:Customers:Wholesale,Repeat Buyers|*");
            }
            return Comparing.chosen(values.group(tag.behind(), title), new LinkedHashSet<>(choices));
        });
        return new Asked(condition, "in " + title + ": " + String.join(", ", choices));
    }
}
