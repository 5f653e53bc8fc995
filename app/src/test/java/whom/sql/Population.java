package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
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

/// A few people in a store, and whom a criterion selects of them, by key.
final class Population implements AutoCloseable {
    static final Property VALUE = new Property("value", "Value", Kind.NUMBER);
    static final Property PRODUCT = new Property("pro\"duct", "Product", Kind.TEXT);
    static final Property PAID = new Property("paid", "Paid", Kind.BOOLEAN);
    static final Property DUE = new Property("due", "Due", Kind.DATE);
    static final Property SENT = new Property("sent", "Sent", Kind.INSTANT);
    static final Property SIZES = new Property("sizes", "Sizes", Kind.LIST);
    static final EventKind CART = kind("cart_add");
    static final EventKind PURCHASE = kind("purchase");
    static final EventKind RETURN = kind("return");

    private final Store store;
    private final List<String> keys = new ArrayList<>();

    Population(Path folder, Attribute... attributes) throws Refusal {
        List<Attribute> all = new ArrayList<>(List.of(attribute("key", Kind.TEXT)));
        all.addAll(Arrays.asList(attributes));
        store = Store.open(folder.resolve("profiles.db"), new Schema("key", all, List.of(CART, PURCHASE, RETURN), List.of("email", "sms")));
    }

    static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    /// A property as the attribute of a filter.
    static Attribute attribute(Property property) {
        return attribute(property.name(), property.kind());
    }

    private static EventKind kind(String name) {
        return new EventKind(name, name, name, List.of(VALUE, PRODUCT, PAID, DUE, SENT, SIZES));
    }

    static Value value(Object value) {
        return switch (value) {
            case String text -> new Value.Text(text);
            case BigDecimal number -> new Value.Number(number);
            case Integer number -> new Value.Number(BigDecimal.valueOf(number));
            case Boolean truth -> new Value.Truth(truth);
            case LocalDate date -> new Value.Date(date);
            case Instant instant -> new Value.Moment(instant);
            case List<?> list -> new Value.Texts(list.stream().map(String.class::cast).toList());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /// Someone with an attribute.
    Population person(String key, Attribute attribute, Object value) throws Refusal {
        return person(key, Map.of(attribute.name(), value), List.of(), Map.of());
    }

    Population person(String key) throws Refusal {
        return person(key, Map.of(), List.of(), Map.of());
    }

    Population person(String key, Map<String, Object> attributes, List<String> tags, Map<String, Consent> consent) throws Refusal {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        attributes.forEach((name, value) -> values.put(name, Optional.of(value(value))));
        write(writing -> writing.put(new PersonRow(key, values, Optional.of(tags), consent)));
        keys.add(key);
        return this;
    }

    /// The person added last did it.
    Population did(EventKind kind, Instant at, Object... properties) throws Refusal {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            values.put(((Property) properties[i]).name(), value(properties[i + 1]));
        }
        write(writing -> writing.event(keys.size(), kind.name(), at, values));
        return this;
    }

    /// Those were written to an upload file.
    Population uploaded(String preset, String segment, Instant at, long... people) throws Refusal {
        write(writing -> writing.upload(preset, segment, at, people));
        return this;
    }

    private interface Deed {
        void does(Writing writing);
    }

    private void write(Deed deed) throws Refusal {
        try (Writing writing = store.begin("test")) {
            deed.does(writing);
            writing.commit(true);
        }
    }

    /// Those for whom it holds; its negation must hold for all the others, and both statements must say the same.
    List<String> who(Criterion criterion) {
        long[] ids = store.ids(CriterionSql.ids(criterion), new Cancellation());
        Arrays.sort(ids);
        assertThat(rule(criterion, false)).as("as a whole rule").isEqualTo(ids);
        long[] others = LongStream.rangeClosed(1, keys.size()).filter(id -> Arrays.binarySearch(ids, id) < 0).toArray();
        assertThat(rule(criterion, true)).as("its negation").isEqualTo(others);
        return Arrays.stream(ids).mapToObj(id -> keys.get((int) id - 1)).toList();
    }

    private long[] rule(Criterion criterion, boolean negated) {
        return selected(new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL, List.of(row(criterion, negated)))));
    }

    static Resolved.Row row(Criterion criterion, boolean negated) {
        return new Resolved.Row(whom.rule.Path.of(0), criterion, negated);
    }

    /// Whom a whole rule selects.
    List<String> who(Resolved.Whole rule) {
        assertThat(store.number(RuleSql.count(rule), new Cancellation())).isEqualTo(selected(rule).length);
        return Arrays.stream(selected(rule)).mapToObj(id -> keys.get((int) id - 1)).toList();
    }

    private long[] selected(Resolved.Whole rule) {
        return store.ids(RuleSql.ids(rule), new Cancellation());
    }

    static Resolved.Whole whole(Joiner joiner, Set<String> in, Set<String> out, Resolved... children) {
        return new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, joiner, List.of(children)), in, out);
    }

    static Bounds bounds(String from, String to) {
        return new Bounds(from.isEmpty() ? null : Instant.parse(from), to.isEmpty() ? null : Instant.parse(to));
    }

    /// How SQLite goes about it.
    List<String> plan(Query query) {
        List<String> steps = new ArrayList<>();
        store.rows(new Query("EXPLAIN QUERY PLAN " + query.sql(), query.values()), row -> steps.add(String.valueOf(row.text(3))),
                new Cancellation());
        return steps;
    }

    @Override
    public void close() {
        store.close();
    }
}
