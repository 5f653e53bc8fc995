package whom.rule.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.Test;

/// What a rule leaves behind on its way to another tool, noted with the places in the rule.
final class Leaving {
    static final String ROOT = "rule";

    private final List<Left> left = new ArrayList<>();
    private final @Nullable Schema schema;

    Leaving(@Nullable Schema schema) {
        this.schema = schema;
    }

    List<Left> left() {
        return left;
    }

    void note(String where, String why) {
        left.add(new Left(where, why));
    }

    static String child(String where, Group group, int index) {
        return where + "." + group.joiner().name().toLowerCase(Locale.ROOT) + "[" + index + "]";
    }

    void pins(Rule rule) {
        if (!rule.pins().equals(Pins.NONE)) {
            note(ROOT + ".pins", "pinned people have no counterpart");
        }
    }

    void label(Node node, String where) {
        if (node.mark().label() != null) {
            note(where, "the name “" + node.mark().label() + "” has no counterpart");
        }
    }

    /// Notes the "Aa" of a row that is carried over without it.
    void matchCase(Test test, String where) {
        if (test.matchCase()) {
            note(where, "that upper and lower case differ (Aa) has no counterpart");
        }
    }

    /// Whether the row means whole days of what may be a moment, which a plain comparison would miss.
    boolean meansWholeDays(Condition.OfAttribute row, String where) {
        Optional<Kind> kind = Optional.ofNullable(schema).flatMap(known -> known.attribute(row.attribute())).map(Attribute::kind);
        boolean days = switch (row.test().operator()) {
            case ON, AFTER -> kind.isEmpty() || kind.get() == Kind.INSTANT;
            case IS, IS_NOT, AT_MOST, MORE_THAN, BETWEEN, NOT_BETWEEN -> kind.isPresent() && kind.get() == Kind.INSTANT;
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES,
                    LESS_THAN, AT_LEAST, BEFORE, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                false;
        };
        if (days) {
            note(where, "a date is its whole day here, which the comparison of a moment cannot say");
        }
        return days;
    }

    void unsaid(Condition condition, String where) {
        note(where, Unsaid.why(condition));
    }

    /// The comparison that says the same of dates.
    static Operator plain(Operator operator) {
        return operator == Operator.BEFORE
                ? Operator.LESS_THAN
                : operator == Operator.AFTER
                        ? Operator.MORE_THAN
                        : operator == Operator.ON
                                ? Operator.IS
                                : operator == Operator.IS_EMPTY
                                        ? Operator.IS_NOT_SET
                                        : operator == Operator.IS_NOT_EMPTY ? Operator.IS_SET : operator;
    }
}
