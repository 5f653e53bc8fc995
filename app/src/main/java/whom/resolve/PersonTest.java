package whom.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion.Compares.Comparison;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;
import whom.text.Folding;

/// A row about what someone is, not about one value or event, on its way to a criterion.
record PersonTest(Names names, Known known, AsOf asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Whether the test is about another attribute instead of values.
    static boolean comparesAttributes(Test test) {
        return !test.values().isEmpty() && test.values().getFirst() instanceof Literal.OtherAttribute;
    }

    /// The positive; `!=` is the complement of `=`.
    Criterion compares(Attribute attribute, Test test) throws Unfit {
        Operator operator = test.operator();
        Comparison comparison = switch (operator) {
            case IS, IS_NOT -> Comparison.EQUAL;
            case LESS_THAN -> Comparison.BELOW;
            case AT_MOST -> Comparison.AT_MOST;
            case MORE_THAN -> Comparison.ABOVE;
            case AT_LEAST -> Comparison.AT_LEAST;
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES, BETWEEN,
                    NOT_BETWEEN, BEFORE, AFTER, ON, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, operator.keyword());
        };
        Attribute other = other((Literal.OtherAttribute) test.values().getFirst());
        if (attribute.kind() != other.kind()) {
            throw Unfit.of(Problem.Part.VALUE, Problem.Reason.KINDS_DIFFER, other.name());
        }
        boolean ordered = switch (attribute.kind()) {
            case NUMBER, DATE, INSTANT -> true;
            case TEXT, BOOLEAN -> false;
            case LIST -> throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, operator.keyword());
        };
        if (!ordered && comparison != Comparison.EQUAL) {
            throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, operator.keyword());
        }
        return new Criterion.Compares(attribute, comparison, other, attribute.kind() == Kind.TEXT && test.matchCase());
    }

    private Attribute other(Literal.OtherAttribute other) throws Unfit {
        try {
            return names.attribute(other.name());
        } catch (Unfit unfit) {
            throw unfit.at(Problem.Part.VALUE, 0);
        }
    }

    Criterion anniversary(Condition.Anniversary row) throws Unfit {
        Attribute attribute = names.attribute(row.attribute());
        if (attribute.kind() != Kind.DATE && attribute.kind() != Kind.INSTANT) {
            throw Unfit.of(Problem.Part.SUBJECT, Problem.Reason.KIND_DOES_NOT_FIT, attribute.name());
        }
        if (row.when() == null) {
            throw Unfit.missing(Problem.Part.WINDOW);
        }
        return new Criterion.Anniversary(attribute, new WindowTest(asOf).days(row.when()), asOf.zone());
    }

    Criterion ranked(Condition.Ranked row) throws Unfit {
        Attribute attribute = names.attribute(row.attribute());
        switch (attribute.kind()) {
            case NUMBER, DATE, INSTANT -> {
                // These have an order.
            }
            case TEXT, BOOLEAN, LIST -> throw Unfit.of(Problem.Part.SUBJECT, Problem.Reason.KIND_DOES_NOT_FIT, attribute.name());
        }
        return switch (row.band()) {
            case null -> throw Unfit.missing(Problem.Part.VALUE);
            case Band.Top(BigDecimal percent) ->
                new Criterion.Ranked(attribute, Literal.plain(HUNDRED.subtract(Values.percent(percent, Problem.Part.VALUE))), HUNDRED);
            case Band.Bottom(BigDecimal percent) ->
                new Criterion.Ranked(attribute, BigDecimal.ZERO, Values.percent(percent, Problem.Part.VALUE));
            case Band.Between(BigDecimal from, BigDecimal to) -> {
                if (from.compareTo(to) > 0) {
                    throw Unfit.of(Problem.Part.VALUE, Problem.Reason.EMPTY_RANGE, from.toPlainString() + " – " + to.toPlainString());
                }
                yield new Criterion.Ranked(attribute, Values.percent(from, Problem.Part.VALUE),
                        Values.percent(to, Problem.Part.VALUE));
            }
        };
    }

    Criterion share(Condition.RandomShare row) throws Unfit {
        BigDecimal from = Values.percent(row.from(), Problem.Part.VALUE);
        BigDecimal to = from.add(Values.percent(row.percent(), Problem.Part.VALUE));
        return new Criterion.RandomShare(row.seed(), from, Values.percent(to, Problem.Part.VALUE));
    }

    Criterion consented(Condition.Consented row) throws Unfit {
        return new Criterion.Consented(names.channel(row.channel()), asOf.future());
    }

    Criterion pinned(Condition.Pinned row) throws Unfit {
        Set<String> keys = keys(row.people());
        if (keys.isEmpty()) {
            throw Unfit.missing(Problem.Part.VALUE);
        }
        return new Criterion.Keyed(keys);
    }

    /// Folded, without blank ones.
    static Set<String> keys(List<String> written) {
        Set<String> keys = new TreeSet<>();
        written.stream().filter(key -> !key.isBlank()).map(Folding::key).forEach(keys::add);
        return keys;
    }

    Criterion exported(Condition.Exported row) throws Unfit {
        String preset = row.preset() == null ? null : preset(row.preset());
        String segment = row.segment() == null ? null : Names.chosen(row.segment());
        return new Criterion.Exported(preset, segment, new WindowTest(asOf).ofEvents(row.window()));
    }

    private @Nullable String preset(String written) throws Unfit {
        String name = Names.chosen(written);
        if (known.presets().isEmpty() || known.presets().contains(name)) {
            return name;
        }
        String folded = Folding.fold(name);
        List<String> alike = known.presets().stream().filter(id -> Folding.fold(id).equals(folded)).toList();
        if (alike.size() != 1) {
            throw Unfit.unknown(Problem.Part.SUBJECT, Problem.Reason.UNKNOWN_NAME, name, known.presets());
        }
        return alike.getFirst();
    }
}
