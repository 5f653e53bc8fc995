package whom.sql;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.resolve.Criterion;
import whom.resolve.Filter;

/// One row of `events` under a name of its own, so that several can be told apart, and its properties.
record EventRow(String alias) implements Place {
    /// The row for a statement that needs one only.
    static final EventRow EVENT = new EventRow("event");

    Table<Record> table() {
        return Tables.EVENTS.as(alias);
    }

    Field<Long> person() {
        return field(name(alias, "person"), Long.class);
    }

    Field<Long> at() {
        return field(name(alias, "at"), Long.class);
    }

    Field<String> properties() {
        return field(name(alias, "properties"), String.class);
    }

    /// An event of that kind that fits. A single kind by `=`, so that the index (kind, person, at) already stands in the order of people.
    Condition is(EventKind kind, Filter filter) {
        Field<Long> id = field(
                Sqlite.SQL.select(Tables.KIND_ID).from(Tables.EVENT_KINDS).where(Tables.KIND_NAME.eq(kind.name())));
        return field(name(alias, "kind"), Long.class).eq(id).and(fits(filter));
    }

    private Condition fits(Filter filter) {
        return switch (filter) {
            case Filter.Holds(Criterion.OfValue criterion, boolean negated) ->
                negated ? not(ValueSql.holds(criterion, this)) : ValueSql.holds(criterion, this);
            case Filter.All(List<Filter> of) -> Junction.and(of.stream().map(this::fits).toList());
            case Filter.Any(List<Filter> of) -> Junction.or(of.stream().map(this::fits).toList());
        };
    }

    /// Null also when JSON has another type there than the property's kind.
    @Override
    public <T> Field<T> value(Attribute property, Class<T> type) {
        Field<String> is = Sqlite.jsonType(properties(), property.name());
        Field<T> value = Sqlite.json(properties(), property.name(), type);
        return switch (property.kind()) {
            case TEXT -> when(is.eq("text"), value);
            case NUMBER -> when(is.in("integer", "real"), value);
            case BOOLEAN -> when(is.in("true", "false"), value);
            case INSTANT -> when(is.eq("integer"), value);
            case DATE -> {
                Field<String> date = Sqlite.json(properties(), property.name(), String.class);
                yield when(is.eq("text").and(Sqlite.realDate(date).eq(date)), value);
            }
            case LIST -> throw new IllegalArgumentException("a list has no single value");
        };
    }

    @Override
    public Condition isNotEmpty(Attribute list) {
        return exists(entries(list).and(Sqlite.ENTRY.isNotNull()));
    }

    @Override
    public Condition hasAny(Criterion.ListHasAny any) {
        return exists(
                entries(any.attribute()).and(Texts.comparable(Sqlite.ENTRY, any.matchCase()).in(any.values().stream().sorted().toList())));
    }

    @Override
    public Condition hasAll(Criterion.ListHasAll all) {
        Field<String> entry = Texts.comparable(Sqlite.ENTRY, all.matchCase());
        return field(Sqlite.SQL.select(countDistinct(entry)).from(Sqlite.entries(properties(), all.attribute().name()))
                .where(isList(all.attribute())).and(entry.in(all.values().stream().sorted().toList()))).eq(all.values().size());
    }

    private SelectConditionStep<Record1<Integer>> entries(Attribute list) {
        return Sqlite.SQL.select(val(1)).from(Sqlite.entries(properties(), list.name())).where(isList(list));
    }

    /// Of something else than a list SQLite would make a list of one.
    Condition isList(Attribute list) {
        return Sqlite.jsonType(properties(), list.name()).eq("array");
    }
}
