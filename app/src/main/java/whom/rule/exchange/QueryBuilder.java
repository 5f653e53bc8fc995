package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Schema;
import whom.rule.Operator;
import whom.rule.Rule;

/// The JSON of [react-querybuilder](https://react-querybuilder.js.org/docs/typescript), both ways: groups with a `combinator`, groups with
/// combinators between their rules, and rules of `field`, `operator`, `value`.
public final class QueryBuilder {
    private static final Map<Operator, String> WORDS = new EnumMap<>(Map.ofEntries(Map.entry(Operator.IS, "="),
            Map.entry(Operator.IS_NOT, "!="), Map.entry(Operator.LESS_THAN, "<"), Map.entry(Operator.AT_MOST, "<="),
            Map.entry(Operator.MORE_THAN, ">"), Map.entry(Operator.AT_LEAST, ">="), Map.entry(Operator.CONTAINS, "contains"),
            Map.entry(Operator.NOT_CONTAINS, "doesNotContain"), Map.entry(Operator.STARTS_WITH, "beginsWith"),
            Map.entry(Operator.NOT_STARTS_WITH, "doesNotBeginWith"), Map.entry(Operator.ENDS_WITH, "endsWith"),
            Map.entry(Operator.NOT_ENDS_WITH, "doesNotEndWith"), Map.entry(Operator.IS_NOT_SET, "null"),
            Map.entry(Operator.IS_SET, "notNull"), Map.entry(Operator.IN, "in"), Map.entry(Operator.NOT_IN, "notIn"),
            Map.entry(Operator.BETWEEN, "between"), Map.entry(Operator.NOT_BETWEEN, "notBetween")));

    private QueryBuilder() {
    }

    /// @param schema what is known about people, so that numbers that are kept as text are read as numbers; or null
    public static Taken read(JsonNode json, @Nullable Schema schema) {
        return new QueryBuilderReader(new ValueReader(schema)).read(json);
    }

    /// @param schema as above
    public static Given write(Rule rule, @Nullable Schema schema) {
        return new QueryBuilderWriter(new Leaving(schema)).write(rule);
    }

    /// The name of an operator there, if it has one.
    static @Nullable String word(Operator operator) {
        return WORDS.get(operator);
    }

    /// The operator of a name, in upper or lower case.
    static Optional<Operator> operator(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(folded)).map(Map.Entry::getKey)
                .findFirst();
    }

    static List<String> words() {
        return List.copyOf(WORDS.values());
    }
}
