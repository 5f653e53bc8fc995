package whom.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Range;
import whom.text.Folding;

/// One criterion as SQL: the ids of the people for whom it holds, or a condition on a row of `people` that is never null.
public final class CriterionSql {
    private CriterionSql() {
    }

    /// The ids of the people for whom the criterion holds, each once, in any order.
    public static Query ids(Criterion criterion) {
        return Statements.render(people(criterion));
    }

    private static Select<Record1<Long>> people(Criterion criterion) {
        return switch (criterion) {
            case Criterion.ListHasAny any -> anyOf(any);
            case Criterion.ListHasAll all -> allOf(all);
            case Criterion.IsSet(Attribute list) when list.kind() == Kind.LIST -> notEmpty(list);
            case Criterion.Tagged(String tag) -> tagged(tag);
            case Criterion.Happened happened when happened.complement() == null -> happened(happened);
            case Criterion.TextMatches _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Consented _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _,Criterion.Happened _,Criterion.IsSet _,Criterion.TextIs _,Criterion.TextHas _,Criterion.NumberIs _,Criterion.NumberIn _,Criterion.TruthIs _,Criterion.DateIn _,Criterion.InstantIn _ ->
                Statements.SQLITE
                        .select(Tables.ID).from(Tables.PEOPLE).where(holds(criterion));
        };
    }

    /// Whether the criterion holds for the row of `people`.
    static Condition holds(Criterion criterion) {
        return switch (criterion) {
            case Criterion.TextIs(Attribute attribute, Set<String> values, boolean matchCase) -> {
                Field<String> text = Tables.column(attribute, String.class);
                yield text.isNotNull().and(Texts.comparable(text, matchCase).in(sorted(values)));
            }
            case Criterion.TextHas(Attribute attribute, Criterion.TextHas.Spot spot, String part, boolean matchCase) -> {
                Field<String> text = Tables.column(attribute, String.class);
                yield text.isNotNull().and(Texts.has(Texts.comparable(text, matchCase), spot, part));
            }
            case Criterion.NumberIs(Attribute attribute, Set<BigDecimal> values) -> {
                Field<Object> number = Tables.column(attribute, Object.class);
                yield number.isNotNull().and(number.in(values.stream().sorted().map(Numbers::stored).toList()));
            }
            case Criterion.NumberIn(Attribute attribute, Range(Range.@Nullable Limit low, Range.@Nullable Limit high)) -> {
                Field<Object> number = Tables.column(attribute, Object.class);
                yield number.isNotNull().and(low == null ? noCondition() : Numbers.above(number, low))
                        .and(high == null ? noCondition() : Numbers.below(number, high));
            }
            case Criterion.TruthIs(Attribute attribute, boolean truth) -> {
                Field<Long> column = Tables.column(attribute, Long.class);
                yield column.isNotNull().and(column.eq(truth ? 1L : 0L));
            }
            case Criterion.DateIn(Attribute attribute, Days days) -> {
                Field<String> date = Tables.column(attribute, String.class);
                // Written against the last day on either side, so that the year 9999 needs no five digits.
                yield date.isNotNull().and(days.from() == null ? noCondition() : date.gt(days.from().minusDays(1).toString()))
                        .and(days.to() == null ? noCondition() : date.le(days.to().minusDays(1).toString()));
            }
            case Criterion.InstantIn(Attribute attribute, Bounds bounds) -> {
                Field<Long> at = Tables.column(attribute, Long.class);
                yield at.isNotNull().and(within(at, bounds));
            }
            case Criterion.IsSet(Attribute attribute) when attribute.kind() != Kind.LIST ->
                Tables.column(attribute, Object.class).isNotNull();
            case Criterion.Happened happened when happened.complement() != null -> not(holds(happened.complement()));
            case Criterion.Happened happened when happened.least() == 0 -> DSL.trueCondition();
            case Criterion.TextMatches _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Consented _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Criterion.Happened _,Criterion.IsSet _,Criterion.ListHasAny _,Criterion.ListHasAll _,Criterion.Tagged _ ->
                Tables.ID.in(people(criterion));
        };
    }

    private static Select<Record1<Long>> anyOf(Criterion.ListHasAny any) {
        return Statements.SQLITE.selectDistinct(Tables.PERSON).from(Tables.LIST_VALUES)
                .where(listed(any.attribute(), any.values(), any.matchCase()));
    }

    private static Select<Record1<Long>> allOf(Criterion.ListHasAll all) {
        return Statements.SQLITE.select(Tables.PERSON).from(Tables.LIST_VALUES)
                .where(listed(all.attribute(), all.values(), all.matchCase()))
                .groupBy(Tables.PERSON).having(countDistinct(all.matchCase() ? Tables.VALUE : Tables.FOLDED).eq(all.values().size()));
    }

    /// An entry of the list that is one of the values; those of the same case are looked up by their folded form too, because that is indexed.
    private static Condition listed(Attribute list, Set<String> values, boolean matchCase) {
        List<String> folded = values.stream().map(Folding::fold).distinct().sorted().toList();
        Condition found = Tables.ATTRIBUTE.eq(list.name()).and(Tables.FOLDED.in(folded));
        return matchCase ? found.and(Tables.VALUE.in(sorted(values))) : found;
    }

    private static Select<Record1<Long>> notEmpty(Attribute list) {
        return Statements.SQLITE.selectDistinct(Tables.PERSON).from(Tables.LIST_VALUES).where(Tables.ATTRIBUTE.eq(list.name()));
    }

    private static Select<Record1<Long>> tagged(String tag) {
        // '0' is the character after '/', so the range is everything below the tag.
        return Statements.SQLITE.selectDistinct(Tables.PERSON).from(Tables.TAGS)
                .where(Tables.FOLDED.eq(tag).or(Tables.FOLDED.ge(tag + "/").and(Tables.FOLDED.lt(tag + "0"))));
    }

    private static Select<Record1<Long>> happened(Criterion.Happened happened) {
        // A single kind by `=`, so that the index (kind, person, at) already stands in the order of the grouping.
        Field<Long> kind = DSL.field(
                Statements.SQLITE.select(Tables.KIND_ID).from(Tables.EVENT_KINDS).where(Tables.KIND_NAME.eq(happened.event().name())));
        Condition often = happened.least() > 1 ? count().ge(happened.least()) : noCondition();
        return Statements.SQLITE.select(Tables.PERSON).from(Tables.EVENTS).where(Tables.KIND.eq(kind))
                .and(within(Tables.AT, happened.bounds())).groupBy(Tables.PERSON)
                .having(happened.most() == null ? often : often.and(count().le(happened.most())));
    }

    private static Condition within(Field<Long> at, Bounds bounds) {
        Condition from = bounds.from() == null ? noCondition() : at.ge(val(bounds.from().toEpochMilli()));
        return bounds.to() == null ? from : from.and(at.lt(val(bounds.to().toEpochMilli())));
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
