package whom.desk.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resources.Words;
import whom.rule.Aggregate;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Operator.Takes;
import whom.rule.Test;
import whom.text.Isolated;

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
            case Literal.OtherAttribute(String name) when name.isBlank() -> words.text("rule.choose.attribute");
            case Literal.OtherAttribute(String name) -> words.text("rule.value.other", labels.noun(labels.attribute(name)));
            case Literal.Truth(boolean truth) -> labelled(attribute, String.valueOf(truth))
                    .orElseGet(() -> words.text(truth ? "rule.value.true" : "rule.value.false"));
        };
    }

    private static Optional<String> labelled(@Nullable Attribute attribute, String value) {
        return attribute == null ? Optional.empty() : Optional.ofNullable(attribute.labels().get(value));
    }

    /// What is asked, as a token: "is any of"; of times "before" instead of "less than".
    String operator(Attribute attribute, Test test) {
        boolean compares = switch (test.operator()) {
            case LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, BETWEEN, NOT_BETWEEN -> Labels.isTime(attribute);
            case IS, IS_NOT, IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES,
                    NOT_MATCHES, BEFORE, AFTER, ON, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                false;
        };
        return words.text((compares ? "rule.operator.time." : "rule.operator.") + test.operator());
    }

    /// The values as one token: "France, Belgium", "2 and 5"; "choose a value" when there are too few.
    String token(Attribute attribute, Test test) {
        List<String> values = said(attribute, test);
        String text = switch (test.operator().takes()) {
            case NOTHING, WINDOW -> "";
            case TWO -> words.text(Labels.isTime(attribute) ? "rule.window.days" : "rule.list.and", at(values, 0), at(values, 1));
            case ONE, MANY -> values.isEmpty() ? words.text("rule.choose.value") : String.join(", ", values);
        };
        return aa(test, text);
    }

    /// The values within a sentence: "France or Belgium", "2 and 5".
    String phrase(Attribute attribute, Test test) {
        Operator operator = test.operator();
        boolean quoted = switch (operator) {
            case CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES -> true;
            case IS, IS_NOT, IN, NOT_IN, LESS_THAN, AT_MOST, MORE_THAN, AT_LEAST, BETWEEN, NOT_BETWEEN, BEFORE, AFTER, ON, WHEN, HAS_ANY,
                    HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                false;
        };
        List<String> values = few(said(attribute, test));
        String text = operator.takes() == Takes.TWO
                ? words.text(Labels.isTime(attribute) ? "rule.window.days" : "rule.list.and", at(values, 0), at(values, 1))
                : values.isEmpty()
                        ? words.text("rule.missing")
                        : listed(values, operator == Operator.HAS_ALL ? "rule.list.and" : "rule.list.or");
        return aa(test, quoted && !isOther(test) ? words.text("rule.value.quoted", text) : text);
    }

    private static boolean isOther(Test test) {
        return !test.values().isEmpty() && test.values().getFirst() instanceof Literal.OtherAttribute;
    }

    private List<String> said(Attribute attribute, Test test) {
        return test.values().stream().map(literal -> Isolated.of(value(attribute, literal))).toList();
    }

    /// A list short enough to be read; the others are counted.
    List<String> few(List<String> values) {
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

    /// One thing and how many others: "a", "a and b", "a and 2 others".
    String firstOf(List<String> items) {
        return switch (items.size()) {
            case 0 -> words.text("rule.missing");
            case 1, 2 -> listed(items.stream().map(Isolated::of).toList(), "rule.list.and");
            default -> words.text("rule.list.and", Isolated.of(items.getFirst()), words.text("rule.list.others", items.size() - 1));
        };
    }

    /// "25 %".
    String percent(BigDecimal percent) {
        return words.text("rule.percent", formats.number(percent));
    }

    /// "top 25 %", "25 % to 75 %"; "choose a value" when there is none.
    String band(@Nullable Band band) {
        return switch (band) {
            case null -> words.text("rule.choose.value");
            case Band.Top(BigDecimal percent) -> words.text("rule.band.top", percent(percent));
            case Band.Bottom(BigDecimal percent) -> words.text("rule.band.bottom", percent(percent));
            case Band.Between(BigDecimal from, BigDecimal to) -> words.text("rule.band.between", percent(from), percent(to));
        };
    }

    /// "10 % of everyone (draw “autumn”, from 20 %)".
    String share(Condition.RandomShare row) {
        List<String> details = new ArrayList<>();
        if (!row.seed().isEmpty()) {
            details.add(words.text("rule.share.draw", row.seed()));
        }
        if (row.from().signum() != 0) {
            details.add(words.text("rule.share.from", percent(row.from())));
        }
        String share = words.text("rule.share", percent(row.percent()));
        return details.isEmpty() ? share : words.text("rule.share.details", share, String.join(", ", details));
    }

    /// "to Mailchimp for the segment VIP", "to any file".
    String upload(Condition.Exported row) {
        String to = row.preset() == null ? "" : words.text("rule.upload.to", named(row.preset(), labels::preset));
        String forWhom = row.segment() == null ? "" : words.text("rule.upload.for", named(row.segment(), labels::segment));
        return (to + " " + forWhom).strip();
    }

    private String named(String id, UnaryOperator<String> title) {
        return id.isBlank() ? words.text("rule.missing") : Isolated.of(title.apply(id));
    }

    /// The figure of an aggregate: "total amount".
    String figure(Aggregate aggregate, String property) {
        return words.text("rule.figure." + aggregate, property);
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
