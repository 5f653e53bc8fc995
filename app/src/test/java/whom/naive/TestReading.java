package whom.naive;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Literal;
import whom.rule.Test;

/// Reads a test of one value: of an attribute, or of a detail of an event.
record TestReading(Calendar calendar) {
    /// What counts as a value: blank text and an empty list do not.
    static @Nullable Object there(@Nullable Object value) {
        return (value instanceof String text && text.isBlank()) || (value instanceof List<?> list && list.isEmpty()) ? null : value;
    }

    /// The value of that name, whatever its case.
    static @Nullable Object named(String name, Map<String, Object> values) {
        return there(
                values.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name)).map(e -> e.getValue()).findFirst().orElse(null));
    }

    boolean holds(Test test, @Nullable Object value) {
        return switch (test.operator()) {
            case IS, IN -> value != null && anyOf(test, literal -> same(test, value, literal));
            case IS_NOT, NOT_IN -> value == null || !anyOf(test, literal -> same(test, value, literal));
            case CONTAINS -> text(test, value, String::contains);
            case NOT_CONTAINS -> !text(test, value, String::contains);
            case STARTS_WITH -> text(test, value, String::startsWith);
            case NOT_STARTS_WITH -> !text(test, value, String::startsWith);
            case ENDS_WITH -> text(test, value, String::endsWith);
            case NOT_ENDS_WITH -> !text(test, value, String::endsWith);
            case MATCHES -> matches(test, value);
            case NOT_MATCHES -> !matches(test, value);
            case LESS_THAN, BEFORE -> value != null && compare(value, test.values().getFirst()) < 0;
            case AT_MOST -> value != null && compare(value, test.values().getFirst()) <= 0;
            case MORE_THAN, AFTER -> value != null && compare(value, test.values().getFirst()) > 0;
            case AT_LEAST -> value != null && compare(value, test.values().getFirst()) >= 0;
            case ON -> value != null && compare(value, test.values().getFirst()) == 0;
            case BETWEEN -> between(test, value);
            case NOT_BETWEEN -> !between(test, value);
            case WHEN -> value != null && test.window() != null && within(value, test.window());
            case HAS_ANY -> value instanceof List<?> list && anyOf(test, literal -> has(test, list, literal));
            case HAS_NONE -> !(value instanceof List<?> list && anyOf(test, literal -> has(test, list, literal)));
            case HAS_ALL -> value instanceof List<?> list && test.values().stream().allMatch(literal -> has(test, list, literal));
            case IS_SET, IS_NOT_EMPTY -> value != null;
            case IS_NOT_SET, IS_EMPTY -> value == null;
        };
    }

    private static boolean anyOf(Test test, Predicate<Literal> holds) {
        return test.values().stream().anyMatch(holds);
    }

    private boolean same(Test test, Object value, Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) when value instanceof String has -> ready(test, has).equals(ready(test, text));
            case Literal.Text _ -> compare(value, literal) == 0;
            case Literal.Number _ -> compare(value, literal) == 0;
            case Literal.Truth(boolean truth) -> value.equals(truth);
            case Literal.OtherAttribute _ -> throw new IllegalArgumentException("two attributes are compared elsewhere");
        };
    }

    private static boolean text(Test test, @Nullable Object value, BiPredicate<String, String> holds) {
        return value instanceof String has && test.values().getFirst() instanceof Literal.Text(String part)
                && holds.test(ready(test, has), ready(test, part));
    }

    private static boolean matches(Test test, @Nullable Object value) {
        int flags = test.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return value instanceof String has && test.values().getFirst() instanceof Literal.Text(String pattern)
                && Pattern.compile(pattern, flags).matcher(has).find();
    }

    private static boolean has(Test test, List<?> list, Literal literal) {
        return literal instanceof Literal.Text(String text)
                && Stream.of(list.toArray()).anyMatch(item -> ready(test, (String) item).equals(ready(test, text)));
    }

    private boolean between(Test test, @Nullable Object value) {
        return value != null && compare(value, test.values().get(0)) >= 0 && compare(value, test.values().get(1)) <= 0;
    }

    private boolean within(Object value, Window window) {
        return value instanceof Instant at ? calendar.holds(at, window) : calendar.holds((LocalDate) value, window);
    }

    /// Below, at or above; a moment is compared by its day.
    private int compare(Object value, Literal literal) {
        return switch (literal) {
            case Literal.Number(BigDecimal number) -> ((BigDecimal) value).compareTo(number);
            case Literal.Text(String day) ->
                (value instanceof Instant at ? calendar.day(at) : (LocalDate) value).compareTo(LocalDate.parse(day));
            case Literal.Truth _,Literal.OtherAttribute _ -> throw new IllegalArgumentException("has no order: " + literal);
        };
    }

    private static String ready(Test test, String text) {
        return test.matchCase() ? text : fold(text);
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }
}
