package whom.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Property;
import whom.resolve.Criterion;
import whom.rule.End;

/// The people whose events are so, counted along the index of events.
final class EventSql {
    private static final EventRow EVENT = EventRow.EVENT;

    private EventSql() {
    }

    /// @param happened at least once
    static Select<Record1<Long>> happened(Criterion.Happened happened) {
        Condition often = happened.least() > 1 ? count().ge(happened.least()) : noCondition();
        return Sqlite.SQL.select(EVENT.person()).from(EVENT.table()).where(EVENT.is(happened.event(), happened.filter()))
                .and(Times.within(EVENT.at(), happened.bounds())).groupBy(EVENT.person())
                .having(happened.most() == null ? often : often.and(count().le(happened.most())));
    }

    static Select<Record1<Long>> edge(Criterion.Edge edge) {
        Field<Long> at = edge.end() == End.FIRST ? min(EVENT.at()) : max(EVENT.at());
        return Sqlite.SQL.select(EVENT.person()).from(EVENT.table()).where(EVENT.is(edge.event(), edge.filter()))
                .and(Times.within(EVENT.at(), edge.past())).groupBy(EVENT.person()).having(Times.within(at, edge.bounds()));
    }

    /// Those with such an event whose figure lies in the range, or, of those, whose figure does not.
    static Select<Record1<Long>> aggregated(Criterion.Aggregated aggregated, boolean inRange) {
        Property property = aggregated.property();
        Attribute value = new Attribute(property.name(), property.label(), property.kind(), Map.of());
        boolean list = property.kind() == Kind.LIST;
        Table<Record> events = list ? EVENT.table().crossJoin(Sqlite.entries(EVENT.properties(), property.name())) : EVENT.table();
        Condition there = list ? EVENT.isList(value) : EVENT.value(value, Object.class).isNotNull();
        Condition fits = figure(aggregated, value);
        return Sqlite.SQL.select(EVENT.person()).from(events).where(EVENT.is(aggregated.event(), aggregated.filter()))
                .and(Times.within(EVENT.at(), aggregated.bounds())).and(there).groupBy(EVENT.person()).having(inRange ? fits : not(fits));
    }

    private static Condition figure(Criterion.Aggregated aggregated, Attribute value) {
        return switch (aggregated.aggregate()) {
            case SUM -> Numbers.sumIn(Sqlite.decimalSum(EVENT.value(value, Object.class)), aggregated.range());
            case AVG -> Numbers.averageIn(Sqlite.decimalSum(EVENT.value(value, Object.class)), count(), aggregated.range());
            case MIN -> Numbers.in(min(EVENT.value(value, Object.class)), aggregated.range());
            case MAX -> Numbers.in(max(EVENT.value(value, Object.class)), aggregated.range());
            case COUNT_DISTINCT -> Numbers.in(countDistinct(different(value)).coerce(Object.class), aggregated.range());
        };
    }

    /// What makes two values different: text without regard to case, a list by its entries.
    private static Field<?> different(Attribute value) {
        return switch (value.kind()) {
            case TEXT -> Texts.comparable(EVENT.value(value, String.class), false);
            case LIST -> Texts.comparable(Sqlite.ENTRY, false);
            case NUMBER, BOOLEAN, DATE, INSTANT -> EVENT.value(value, Object.class);
        };
    }
}
