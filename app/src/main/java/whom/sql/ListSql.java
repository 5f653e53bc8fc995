package whom.sql;

import static org.jooq.impl.DSL.countDistinct;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.text.Folding;

/// The people whose list attributes or tags are so, found in the tables beside `people`.
final class ListSql {
    private ListSql() {
    }

    /// A row of `people` and its lists.
    static final Place PEOPLE = new Place() {
        @Override
        public <T> Field<T> value(Attribute attribute, Class<T> type) {
            return Tables.column(attribute, type);
        }

        @Override
        public Condition isNotEmpty(Attribute list) {
            return Tables.ID.in(notEmpty(list));
        }

        @Override
        public Condition hasAny(Criterion.ListHasAny any) {
            return Tables.ID.in(anyOf(any));
        }

        @Override
        public Condition hasAll(Criterion.ListHasAll all) {
            return Tables.ID.in(allOf(all));
        }
    };

    static Select<Record1<Long>> anyOf(Criterion.ListHasAny any) {
        return Sqlite.SQL.selectDistinct(Tables.PERSON).from(Tables.LIST_VALUES)
                .where(listed(any.attribute(), any.values(), any.matchCase()));
    }

    static Select<Record1<Long>> allOf(Criterion.ListHasAll all) {
        return Sqlite.SQL.select(Tables.PERSON).from(Tables.LIST_VALUES)
                .where(listed(all.attribute(), all.values(), all.matchCase()))
                .groupBy(Tables.PERSON).having(countDistinct(all.matchCase() ? Tables.VALUE : Tables.FOLDED).eq(all.values().size()));
    }

    /// An entry of the list that is one of the values; those of the same case are looked up by their folded form too, because that is indexed.
    private static Condition listed(Attribute list, Set<String> values, boolean matchCase) {
        List<String> folded = values.stream().map(Folding::fold).distinct().sorted().toList();
        Condition found = Tables.ATTRIBUTE.eq(list.name()).and(Tables.FOLDED.in(folded));
        return matchCase ? found.and(Tables.VALUE.in(values.stream().sorted().toList())) : found;
    }

    static Select<Record1<Long>> notEmpty(Attribute list) {
        return Sqlite.SQL.selectDistinct(Tables.PERSON).from(Tables.LIST_VALUES).where(Tables.ATTRIBUTE.eq(list.name()));
    }

    static Select<Record1<Long>> tagged(String tag) {
        // '0' is the character after '/', so the range is everything below the tag.
        return Sqlite.SQL.selectDistinct(Tables.PERSON).from(Tables.TAGS)
                .where(Tables.FOLDED.eq(tag).or(Tables.FOLDED.ge(tag + "/").and(Tables.FOLDED.lt(tag + "0"))));
    }
}
