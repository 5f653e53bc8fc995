package whom.liquid.mailchimp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.Filter;
import whom.liquid.filter.FilterEntry;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Condition.Comparison;
import whom.liquid.tree.Condition.Operator;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.value.Compared;

/// What conditions mean, as filters that nobody can write, which give true or false.
final class Comparing {
    /// A number as people write one; a code with zeros in front is none.
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,300})(?:\\.\\d{1,300})?");
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    private Comparing() {
    }

    private static Condition condition(Expression subject, Filter test) {
        Filtered.Call call = new Filtered.Call(new FilterEntry("|test", 0, 0, test), List.of(), List.of());
        return new Condition(List.of(new Comparison(new Expression.Piped(new Filtered(subject, List.of(call))), null, null)), List.of());
    }

    /// "If a value for it is provided": anything but nothing, no text, an empty list and `false`; 0 is a value.
    static Condition present(Expression subject) {
        return condition(subject, (input, _) -> hasValue(input));
    }

    /// "When no value is provided, it is false", and so "is not x" holds.
    static Condition compared(Expression subject, Operator operator, String right) {
        Side wanted = Side.of(right);
        return condition(subject, (input, a) -> hasValue(input) ? holds(side(input, a), operator, wanted) : operator == Operator.UNEQUAL);
    }

    /// Whether one of the choices of a group is among those that somebody has made.
    static Condition chosen(Expression group, Set<String> choices) {
        return condition(group, (input, a) -> made(input, a).stream().anyMatch(choices::contains));
    }

    private static boolean hasValue(@Nullable Object input) {
        return switch (input) {
            case null -> false;
            case Boolean truth -> truth;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> true;
        };
    }

    /// One side of a comparison, as all that it can be read as.
    private record Side(String text, @Nullable BigDecimal number, @Nullable MergeDate date) {
        static Side of(String written) {
            String text = written.strip();
            return new Side(text, NUMBER.matcher(text).matches() ? new BigDecimal(text) : null, MergeDate.of(text));
        }
    }

    private static Side side(@Nullable Object input, Arguments a) {
        return Side.of(input instanceof String text ? text : Printing.text(input, a));
    }

    private static boolean holds(Side left, Operator operator, Side right) {
        Integer order = order(left, right);
        boolean same = order == null ? left.text().equals(right.text()) : order == 0;
        return switch (operator) {
            case EQUAL -> same;
            case UNEQUAL -> !same;
            case BELOW -> order != null && order < 0;
            case ABOVE -> order != null && order > 0;
            case AT_MOST -> order != null && order <= 0;
            case AT_LEAST -> order != null && order >= 0;
            case CONTAINS -> left.text().contains(right.text());
        };
    }

    /// Numbers by size, dates by time, texts by their letters; null between two of different kinds.
    private static @Nullable Integer order(Side left, Side right) {
        if (left.number() != null && right.number() != null) {
            return left.number().compareTo(right.number());
        }
        if (left.date() != null && right.date() != null) {
            return left.date().order(right.date());
        }
        boolean texts = left.number() == null && right.number() == null && left.date() == null && right.date() == null;
        return texts ? (Integer) Compared.text(left.text(), right.text()) : null;
    }

    /// The choices in what a group holds: a list, or a text with commas between them.
    private static List<String> made(@Nullable Object input, Arguments a) {
        return switch (input) {
            case null -> List.of();
            case List<?> list -> list.stream().map(item -> a.text(item).strip()).toList();
            default -> choices(a.text(input));
        };
    }

    /// Choices between commas; a comma in the name of one is written `\,`.
    static List<String> choices(String written) {
        List<String> choices = new ArrayList<>();
        for (String choice : COMMA.split(written, -1)) {
            String name = choice.replace("\\,", ",").strip();
            if (!name.isEmpty()) {
                choices.add(name);
            }
        }
        return choices;
    }
}
