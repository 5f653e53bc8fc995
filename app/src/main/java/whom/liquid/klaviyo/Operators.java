package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.tree.Condition.Comparison;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.value.Mishap;
import whom.liquid.value.PastBound;

/// What Django does to values where no filter is written: operators of a condition, the way from a value to its parts, what a loop goes through,
/// and printing. As filters of the tree, under names that no template can write.
final class Operators {
    /// Prints a value, escaped unless it is safe.
    static final FilterEntry PRINT = new FilterEntry("print escaped", 0, 0,
            (input, a) -> Printed.inPage(input, a.mostCharacters()));
    /// Prints a value where `autoescape` is off.
    static final FilterEntry PRINT_AS_IS = new FilterEntry("print as it is", 0, 0, (input, a) -> Printed.text(input, a.mostCharacters()));
    /// What is missing goes into filters as an empty text, except in conditions.
    static final FilterEntry EMPTY_IF_MISSING = new FilterEntry("empty if missing", 0, 0, (input, a) -> input == null ? "" : input);
    /// What stands for something that only Klaviyo knows, where the data do not have it.
    static final FilterEntry STAND_IN = new FilterEntry("stand in", 1, 1, (input, a) -> input == null ? a.at(0) : input);
    /// `value.0` and `value.items`: a part by place, by key, or one of the lists that a dictionary has.
    static final FilterEntry MEMBER = new FilterEntry("member", 1, 1, (input, a) -> member(input, a.at(0)));
    /// What `for` goes through.
    static final FilterEntry ROUNDS = new FilterEntry("rounds", 0, 0, Operators::rounds);
    static final FilterEntry NOT = operator("not", 0, (left, right) -> !Python.isTrue(left));
    static final FilterEntry AND = joint("and", false);
    static final FilterEntry OR = joint("or", true);
    static final FilterEntry IN = operator("in", 1, (left, right) -> Boolean.TRUE.equals(Python.contains(right, left)));
    static final FilterEntry NOT_IN = operator("not in", 1, (left, right) -> Boolean.FALSE.equals(Python.contains(right, left)));
    static final FilterEntry EQUAL = operator("==", 1, Python::equal);
    static final FilterEntry UNEQUAL = operator("!=", 1, (left, right) -> !Python.equal(left, right));
    static final FilterEntry BELOW = ordered("<", order -> order == -1);
    static final FilterEntry ABOVE = ordered(">", order -> order == 1);
    static final FilterEntry AT_MOST = ordered("<=", order -> order == -1 || order == 0);
    static final FilterEntry AT_LEAST = ordered(">=", order -> order == 1 || order == 0);
    /// Meant for `True`, `False` and `None`; `True is 1` does not hold.
    static final FilterEntry IS = operator("is", 1, Objects::equals);
    static final FilterEntry IS_NOT = operator("is not", 1, (left, right) -> !Objects.equals(left, right));
    private static final FilterEntry HOLDS = new FilterEntry("holds", 0, 0, (input, a) -> {
        if (input instanceof Failed(String why)) {
            throw new Mishap(why);
        }
        return Python.isTrue(input);
    });

    private Operators() {
    }

    /// Whether something holds of two values; of one, the second is nothing.
    @FunctionalInterface
    private interface Holds {
        boolean of(@Nullable Object left, @Nullable Object right);
    }

    /// In Django an operator whose operand fails is false.
    private static FilterEntry operator(String name, int operands, Holds holds) {
        return new FilterEntry("operator " + name, operands, operands,
                (left, a) -> !(left instanceof Failed) && !(a.at(0) instanceof Failed) && holds.of(left, a.at(0)));
    }

    /// Operands in a row, from left to right; Django looks at the next only where that matters, and one that fails is false.
    ///
    /// @param enough the truth that is enough by itself
    private static FilterEntry joint(String name, boolean enough) {
        return new FilterEntry("operator " + name, 1, Integer.MAX_VALUE, (left, a) -> {
            Object so = left;
            for (int i = 0; a.has(i); i++) {
                boolean holds = Python.isTrue(so);
                so = !(so instanceof Failed) && (holds == enough ? holds : !(a.at(i) instanceof Failed) && Python.isTrue(a.at(i)));
            }
            return so;
        });
    }

    /// False of values that have no order, as a text and a number.
    private static FilterEntry ordered(String name, IntPredicate fits) {
        return operator(name, 1, (left, right) -> fits.test(Python.order(left, right)));
    }

    /// An expression that went through a filter of the language.
    static Expression applied(Expression input, FilterEntry filter, Expression... arguments) {
        return new Expression.Piped(new Filtered(input, List.of(call(filter, arguments))));
    }

    static Filtered.Call call(FilterEntry filter, Expression... arguments) {
        return new Filtered.Call(filter, List.of(arguments), List.of());
    }

    /// The one condition that holds when the expression is true in Python.
    static Condition condition(Expression expression) {
        return new Condition(List.of(new Comparison(applied(expression, HOLDS), null, null)), List.of());
    }

    private static @Nullable Object member(@Nullable Object value, @Nullable Object name) {
        if (value instanceof Map<?, ?> map && name instanceof String word && !map.containsKey(word)) {
            return switch (word) {
                case "items" -> map.entrySet().stream().map(entry -> Arrays.asList(entry.getKey(), entry.getValue())).toList();
                case "keys" -> new ArrayList<>(map.keySet());
                case "values" -> new ArrayList<>(map.values());
                default -> null;
            };
        }
        return Python.part(value, name);
    }

    /// Items of a list, keys of a dictionary, letters of a text; a number has none, which fails.
    private static List<?> rounds(@Nullable Object value, Arguments a) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            case Map<?, ?> map -> new ArrayList<>(map.keySet());
            case CharSequence text -> letters(text.toString(), a.mostItems());
            case Failed(String why) -> throw new Mishap(why);
            default -> throw new Mishap("'for' needs a list, and this is none: " + Printed.text(value, a.mostCharacters()));
        };
    }

    static List<String> letters(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw PastBound.items(most);
        }
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
