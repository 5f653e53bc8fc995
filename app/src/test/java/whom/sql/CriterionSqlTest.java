package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;

/// What the statements look like and how SQLite goes about them; what they select is the affair of the agreement of three readings.
class CriterionSqlTest {
    private static final Attribute COUNTRY = new Attribute("country", "Country", Kind.TEXT, Map.of());
    private static final Attribute ORDERS = new Attribute("orders", "Orders", Kind.NUMBER, Map.of());
    private static final Attribute INTERESTS = new Attribute("interests", "Interests", Kind.LIST, Map.of());
    private static final EventKind PURCHASE = new EventKind("purchase", "Purchase", "bought", List.of());
    private static final Bounds YEAR = new Bounds(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    @TempDir
    Path folder = Path.of("");
    private Store store = nothing();
    private final Cancellation never = new Cancellation();

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // JUnit puts the real one in before each test
    private static <T> T nothing() {
        return null;
    }

    @BeforeEach
    void open() throws Refusal {
        store = Store.open(folder.resolve("profiles.db"),
                new Schema("country", List.of(COUNTRY, ORDERS, INTERESTS), List.of(PURCHASE), List.of()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void events_are_counted_along_the_index_without_sorting() {
        assertThat(plan(CriterionSql.ids(new Criterion.Happened(PURCHASE, whom.resolve.Filter.NONE, 3, null, YEAR))))
                .anyMatch(step -> step.contains("COVERING INDEX events_by_person (kind=?")).noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void tags_and_lists_are_looked_up_in_their_index() {
        assertThat(plan(CriterionSql.ids(new Criterion.Tagged("interest")))).noneMatch(step -> step.startsWith("SCAN"))
                .anyMatch(step -> step.contains("tags_by_tag"));
        assertThat(plan(CriterionSql.ids(new Criterion.ListHasAll(INTERESTS, Set.of("Shoes", "Bags"), true))))
                .noneMatch(step -> step.startsWith("SCAN"))
                .anyMatch(step -> step.contains("list_values_by_value (attribute=? AND folded=?"));
    }

    private List<String> plan(Query query) {
        List<String> steps = new ArrayList<>();
        store.rows(new Query("EXPLAIN QUERY PLAN " + query.sql(), query.values()), row -> steps.add(String.valueOf(row.text(3))), never);
        return steps;
    }

    @Test
    void values_are_bound_and_never_stand_in_the_text() {
        Query query = CriterionSql.ids(new Criterion.TextHas(COUNTRY, Criterion.TextHas.Spot.START, "o'brien", false));
        assertThat(query.sql()).doesNotContain("brien");
        assertThat(query.values()).contains("o'brien");
    }

    @Test
    void a_long_list_is_bound_too() throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(person("V7"));
            writing.put(person("elsewhere"));
            writing.commit(true);
        }
        Set<String> values = IntStream.range(0, 20_000).mapToObj(i -> "v" + i).collect(Collectors.toSet());
        Query query = CriterionSql.ids(new Criterion.TextIs(COUNTRY, values, false));
        assertThat(query.values()).hasSize(20_000);
        assertThat(store.ids(query, never)).containsExactly(1);
    }

    private static PersonRow person(String key) {
        return new PersonRow(key, Map.<String, Optional<Value>>of(), Optional.empty(), Map.of());
    }

    @Test
    void whole_numbers_are_bound_as_integers_and_others_as_doubles() {
        Criterion range = new Criterion.NumberIs(ORDERS, Set.of(new BigDecimal("1E+3"), new BigDecimal("0.7")));
        assertThat(CriterionSql.ids(range).values()).containsExactlyInAnyOrder(1000L, 0.7);
    }

    @Test
    void a_condition_on_a_missing_value_is_false_and_not_null() throws Refusal {
        try (Writing writing = store.begin("test")) {
            writing.put(person("someone without orders"));
            writing.commit(true);
        }
        Criterion few = new Criterion.NumberIn(ORDERS, new whom.resolve.Range(null, new whom.resolve.Range.Limit(BigDecimal.TEN, true)));
        Resolved.Row row = new Resolved.Row(whom.rule.Path.of(0), few, false);
        Resolved.Row not = new Resolved.Row(whom.rule.Path.of(0), few, true);
        assertThat(
                store.number(RuleSql.count(new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, List.of(row)))), never))
                .isZero();
        assertThat(
                store.number(RuleSql.count(new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, List.of(not)))), never))
                .isEqualTo(1);
    }
}
