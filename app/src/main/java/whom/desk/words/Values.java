package whom.desk.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Operator.Takes;
import whom.rule.Test;

/// The values of a row in words.
record Values(Words words, Formats formats, Labels labels) {
    /// So many values of a list are said; the others are counted.
    private static final int SAID = 6;

    String value(@Nullable Attribute attribute, Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) when text.isBlank() -> words.text("rule.choose.value");
            case Literal.Text(String text) when attribute != null && (attribute.kind() == Kind.DATE || attribute.kind() == Kind.INSTANT) ->
                formats.day(text).orElse(text);
            case Literal.Text(String text) -> attribute == null ? text : attribute.labelOf(text);
            case Literal.Number(BigDecimal number) -> labelled(attribute, number.toPlainString()).orElseGet(() -> formats.number(number));
            case Literal.OtherAttribute(String name) -> name;
            case Literal.Truth(boolean truth) -> labelled(attribute, String.valueOf(truth))
                    .orElseGet(() -> words.text(truth ? "rule.value.true" : "rule.value.false"));
        };
    }

    private static Optional<String> labelled(@Nullable Attribute attribute, String value) {
        return attribute == null ? Optional.empty() : Optional.ofNullable(attribute.labels().get(value));
    }

    /// The values as one token: "France, Belgium", "2 and 5"; "choose a value" when there are too few.
    String token(Condition.OfAttribute row) {
        List<String> values = said(row);
        String text = switch (row.test().operator().takes()) {
            case NOTHING, WINDOW -> "";
            case TWO -> words.text("rule.list.and", at(values, 0), at(values, 1));
            case ONE, MANY -> values.isEmpty() ? words.text("rule.choose.value") : String.join(", ", values);
        };
        return aa(row.test(), text);
    }

    /// The values within a sentence: "France or Belgium", "2 and 5".
    String phrase(Condition.OfAttribute row) {
        Operator operator = row.test().operator();
        boolean quoted = switch (operator) {
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES -> true;
            case IS, IS_NOT, IN, NOT_IN, LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, BETWEEN, NOT_BETWEEN, BEFORE, AFTER, ON, WHEN, HAS_ANY,
                    HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                false;
        };
        List<String> values = few(said(row));
        String text = operator.takes() == Takes.TWO
                ? words.text("rule.list.and", at(values, 0), at(values, 1))
                : values.isEmpty()
                        ? words.text("rule.missing")
                        : listed(values, operator == Operator.HAS_ALL ? "rule.list.and" : "rule.list.or");
        return aa(row.test(), quoted ? words.text("rule.value.quoted", text) : text);
    }

    private List<String> said(Condition.OfAttribute row) {
        Attribute attribute = labels.attribute(row).orElse(null);
        return row.test().values().stream().map(literal -> value(attribute, literal)).toList();
    }

    private List<String> few(List<String> values) {
        if (values.size() <= SAID) {
            return values;
        }
        List<String> few = new ArrayList<>(values.subList(0, SAID - 1));
        few.add(words.text("rule.list.others", values.size() - few.size()));
        return few;
    }

    private String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : words.text("rule.missing");
    }

    private String aa(Test test, String text) {
        return test.matchCase() ? words.text("rule.value.exactCase", text) : text;
    }

    /// "a, b or c".
    String listed(List<String> items, String last) {
        String text = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            text = words.text(i == items.size() - 1 ? last : "rule.list.comma", text, items.get(i));
        }
        return text;
    }
}
