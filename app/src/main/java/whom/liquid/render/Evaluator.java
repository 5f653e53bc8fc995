package whom.liquid.render;

import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.Bounds;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.Sizes;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Condition.Comparison;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Expression.Step;
import whom.liquid.tree.Filtered;
import whom.liquid.value.Compared;
import whom.liquid.value.Fields;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;
import whom.liquid.value.WholeRange;

/// What expressions, filters and conditions come to in one rendering.
final class Evaluator {
    private final Bounds bounds;
    private final Arguments.Surroundings surroundings;
    private final Arguments none;
    private final long[] missing;
    private Scope scope;
    private long made;

    /// @param reads how many places read something
    Evaluator(Bounds bounds, Scope scope, int reads, ZonedDateTime now) {
        this.missing = new long[(reads + 63) >> 6];
        this.bounds = bounds;
        this.scope = scope;
        this.surroundings = new Arguments.Surroundings(now, bounds.characters(), bounds.items());
        this.none = Arguments.none(surroundings);
    }

    /// The places that read something that was not there, by their numbers.
    BitSet missed() {
        return BitSet.valueOf(missing);
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope current) {
        scope = current;
    }

    @Nullable
    Object value(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Named named -> {
                Object value = way(scope.get(named.name()), named.steps());
                if (value == null && named.read() >= 0) {
                    missing[named.read() >> 6] |= 1L << named.read();
                }
                yield value;
            }
            case Expression.Indirect indirect ->
                value(indirect.name()) instanceof String name ? way(scope.get(name), indirect.steps()) : null;
            case Expression.Piped piped -> value(piped.value());
            case Expression.Range range -> new WholeRange(end(value(range.first())), end(value(range.last())));
        };
    }

    private static long end(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> Numbers.truncate(Numbers.whole(text));
            default -> Numbers.integer(value);
        };
    }

    private @Nullable Object way(@Nullable Object start, List<Step> steps) {
        Object at = start;
        for (int i = 0; i < steps.size() && at != null; i++) {
            at = switch (steps.get(i)) {
                case Step.Field field -> field(at, field.name());
                case Step.At key -> item(at, value(key.key()));
            };
        }
        return at;
    }

    private static @Nullable Object field(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            Object found = map.get(name);
            return found != null || map.containsKey(name) ? found : Sizes.command(map, name);
        }
        return value instanceof Fields fields ? fields.get(name) : Sizes.command(value, name);
    }

    private static @Nullable Object item(Object value, @Nullable Object key) {
        if (key instanceof String name) {
            return value instanceof Map<?, ?> map ? map.get(name) : value instanceof Fields fields ? fields.get(name) : null;
        }
        if (value instanceof List<?> list && key instanceof Long position) {
            long at = position < 0 ? position + list.size() : position;
            return at >= 0 && at < list.size() ? list.get((int) at) : null;
        }
        return null;
    }

    @Nullable
    Object value(Filtered filtered) {
        Object value = value(filtered.input());
        List<Filtered.Call> calls = filtered.calls();
        for (int i = 0; i < calls.size(); i++) {
            Filtered.Call call = calls.get(i);
            if (call.filter() != null) {
                value = call.filter().apply(value, arguments(call));
                account(value);
            }
        }
        return value;
    }

    private Arguments arguments(Filtered.Call call) {
        List<Expression> given = call.arguments();
        if (given.isEmpty() && call.keywords().isEmpty()) {
            return none;
        }
        @Nullable
        Object[] values = new @Nullable Object[given.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(given.get(i));
        }
        if (call.keywords().isEmpty()) {
            return new Arguments(surroundings, values, Map.of());
        }
        Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
        call.keywords().forEach(keyword -> keywords.put(keyword.name(), value(keyword.value())));
        return new Arguments(surroundings, values, keywords);
    }

    /// Adds to what was made so far; a language may have texts of a kind of its own.
    void account(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            made += text.length();
            if (text.length() > bounds.characters()) {
                throw PastBound.characters(bounds.characters());
            }
        } else if (value instanceof List<?> list) {
            made += list.size();
        }
        if (made > bounds.made()) {
            throw new PastBound("filters make too much: more than " + bounds.made() + " characters");
        }
    }

    boolean holds(Condition condition) {
        List<Comparison> comparisons = condition.comparisons();
        int last = comparisons.size() - 1;
        for (int i = 0; i < last; i++) {
            boolean holds = holds(comparisons.get(i));
            if (holds != condition.ands().get(i)) {
                return holds;
            }
        }
        return holds(comparisons.get(last));
    }

    private boolean holds(Comparison comparison) {
        Object left = value(comparison.left());
        if (comparison.operator() == null || comparison.right() == null) {
            return Compared.isTrue(left);
        }
        Object right = value(comparison.right());
        return switch (comparison.operator()) {
            case EQUAL -> Compared.equal(left, right);
            case UNEQUAL -> !Compared.equal(left, right);
            case CONTAINS -> Compared.contains(left, right);
            case BELOW -> Compared.order(left, right) == -1;
            case ABOVE -> Compared.order(left, right) == 1;
            case AT_MOST -> Compared.order(left, right) <= 0;
            case AT_LEAST -> {
                int order = Compared.order(left, right);
                yield order == 0 || order == 1;
            }
        };
    }
}
