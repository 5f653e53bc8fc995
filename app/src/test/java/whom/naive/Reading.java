package whom.naive;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// Reads a written rule for one person.
final class Reading {
    private final AsOf asOf;
    private final Calendar calendar;

    Reading(AsOf asOf) {
        this.asOf = asOf;
        this.calendar = new Calendar(asOf.instant(), asOf.zone());
    }

    boolean holds(Rule rule, Someone person) {
        return holds((Node) rule.root(), person).orElse(true);
    }

    /// Empty where the node is to be ignored.
    private Optional<Boolean> holds(Node node, Someone person) {
        if (node.mark().muted()) {
            return Optional.empty();
        }
        return switch (node) {
            case Group group -> {
                List<Boolean> said = group.children().stream().map(child -> holds(child, person)).flatMap(Optional::stream).toList();
                yield said.isEmpty() ? Optional.empty() : Optional.of(switch (group.joiner()) {
                    case ALL -> !said.contains(false);
                    case ANY -> said.contains(true);
                    case NONE -> !said.contains(true);
                });
            }
            case Condition.Tagged row -> Optional.of(row.not() != tagged(row.tag(), person));
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> Optional.of(row.not() != did(row, person));
            case Condition.OfAttribute row -> Optional.of(test(row.test(), value(row.attribute(), person)));
        };
    }

    private static boolean tagged(String tag, Someone person) {
        return person.tags().stream().map(Reading::fold).anyMatch(has -> has.equals(fold(tag)) || has.startsWith(fold(tag) + "/"));
    }

    private boolean did(Condition.Did row, Someone person) {
        long times = person.deeds().stream().filter(deed -> deed.kind().equalsIgnoreCase(row.event())).map(Someone.Deed::at)
                .filter(at -> !at.isAfter(asOf.instant())).filter(at -> row.window() == null || calendar.holds(at, row.window())).count();
        return switch (row.count()) {
            case null -> times > 0;
            case Count.AtLeast(int n) -> times >= n;
            case Count.AtMost(int n) -> times <= n;
            case Count.Exactly(int n) -> times == n;
            case Count.FewerThan(int n) -> times < n;
            case Count.MoreThan(int n) -> times > n;
            case Count.Between(int least, int most) -> times >= least && times <= most;
        };
    }

    private static @Nullable Object value(String attribute, Someone person) {
        Object value = person.attributes().entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(attribute)).map(e -> e.getValue())
                .findFirst()
                .orElse(null);
        return (value instanceof String text && text.isBlank()) || (value instanceof List<?> list && list.isEmpty()) ? null : value;
    }

    private boolean test(Test test, @Nullable Object value) {
        return switch (test.operator()) {
            case IS, IN -> value != null && anyOf(test, literal -> same(test, value, literal));
            case IS_NOT, NOT_IN -> value == null || !anyOf(test, literal -> same(test, value, literal));
            case CONTAINS -> text(test, value, String::contains);
            case NOT_CONTAINS -> !text(test, value, String::contains);
            case STARTS_WITH -> text(test, value, String::startsWith);
            case NOT_STARTS_WITH -> !text(test, value, String::startsWith);
            case ENDS_WITH -> text(test, value, String::endsWith);
            case NOT_ENDS_WITH -> !text(test, value, String::endsWith);
            case MATCHES, NOT_MATCHES -> throw new UnsupportedOperationException("base");
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

    private static boolean anyOf(Test test, java.util.function.Predicate<Literal> holds) {
        return test.values().stream().anyMatch(holds);
    }

    private boolean same(Test test, Object value, Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) when value instanceof String has -> ready(test, has).equals(ready(test, text));
            case Literal.Text _ -> compare(value, literal) == 0;
            case Literal.Number _ -> compare(value, literal) == 0;
            case Literal.OtherAttribute _ -> throw new UnsupportedOperationException("base");
            case Literal.Truth(boolean truth) -> value.equals(truth);
        };
    }

    private static boolean text(Test test, @Nullable Object value, BiPredicate<String, String> holds) {
        return value instanceof String has && test.values().getFirst() instanceof Literal.Text(String part)
                && holds.test(ready(test, has), ready(test, part));
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
            case Literal.OtherAttribute _ -> throw new UnsupportedOperationException("base");
            case Literal.Truth _ -> throw new IllegalArgumentException("true and false have no order");
        };
    }

    private static String ready(Test test, String text) {
        return test.matchCase() ? text : fold(text);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }
}
