package whom.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Compares.Comparison;

/// Questions about a person as a whole.
final class PeopleSql {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger ALL_SHARES = BigInteger.ONE.shiftLeft(Long.SIZE);

    private PeopleSql() {
    }

    static Condition compares(Criterion.Compares compares) {
        return compares.attribute().kind() == Kind.TEXT
                ? compared(Texts.comparable(Tables.column(compares.attribute(), String.class), compares.matchCase()),
                        compares.comparison(), Texts.comparable(Tables.column(compares.other(), String.class), compares.matchCase()))
                : compared(Tables.column(compares.attribute(), Object.class), compares.comparison(),
                        Tables.column(compares.other(), Object.class));
    }

    private static <T> Condition compared(Field<T> one, Comparison comparison, Field<T> other) {
        return one.isNotNull().and(other.isNotNull()).and(switch (comparison) {
            case EQUAL -> one.eq(other);
            case BELOW -> one.lt(other);
            case AT_MOST -> one.le(other);
            case ABOVE -> one.gt(other);
            case AT_LEAST -> one.ge(other);
        });
    }

    /// The number of smaller values is compared with whole numbers, so that no share is rounded.
    static Select<Record1<Long>> ranked(Criterion.Ranked ranked) {
        Field<Object> value = Tables.column(ranked.attribute(), Object.class);
        Table<?> people = Sqlite.SQL.select(Tables.ID.as("person"), rank().over().orderBy(value).minus(1).as("smaller")).from(Tables.PEOPLE)
                .where(value.isNotNull()).asTable("ranked");
        Field<Long> smaller = field(name("ranked", "smaller"), Long.class);
        return Sqlite.SQL.select(field(name("ranked", "person"), Long.class)).from(people)
                .where(smaller.ge(least(ranked.attribute(), ranked.from()))).and(smaller.lt(least(ranked.attribute(), ranked.to())));
    }

    private static Field<Long> least(Attribute attribute, BigDecimal percent) {
        return field(Sqlite.SQL.select(Sqlite.percentOf(count(Tables.column(attribute, Object.class)), percent)).from(Tables.PEOPLE));
    }

    static Condition keyed(Set<String> keys) {
        return Tables.KEY.in(keys.stream().sorted().toList());
    }

    static Condition share(Criterion.RandomShare share) {
        Field<Long> number = Sqlite.share(share.seed(), Tables.KEY);
        BigInteger from = least(share.from());
        BigInteger to = least(share.to());
        if (from.equals(ALL_SHARES)) {
            return falseCondition();
        }
        return number.ge(signed(from)).and(to.equals(ALL_SHARES) ? noCondition() : number.lt(signed(to)));
    }

    /// The least number of 64 bits that is at least so many percent of all.
    private static BigInteger least(BigDecimal percent) {
        return new BigDecimal(ALL_SHARES).multiply(percent).divide(HUNDRED, 0, RoundingMode.CEILING).toBigIntegerExact();
    }

    /// The order of unsigned numbers, as [Sqlite#share] has it.
    private static long signed(BigInteger number) {
        return number.subtract(BigInteger.ONE.shiftLeft(Long.SIZE - 1)).longValueExact();
    }

    static Select<Record1<Long>> consented(Criterion.Consented consented) {
        return Sqlite.SQL.select(Tables.PERSON).from(Tables.CONSENTS).where(Tables.CHANNEL.eq(consented.channel())).and(Tables.STATE.eq(1))
                .and(Tables.SINCE.isNull().or(Tables.SINCE.lt(consented.until().toEpochMilli())));
    }

    static Select<Record1<Long>> exported(Criterion.Exported exported) {
        Select<Record1<Long>> uploads = Sqlite.SQL.select(Tables.UPLOAD_ID).from(Tables.UPLOADS)
                .where(Times.within(Tables.AT, exported.bounds()))
                .and(exported.preset() == null ? noCondition() : Tables.PRESET.eq(exported.preset()))
                .and(exported.segment() == null ? noCondition() : Tables.SEGMENT.eq(exported.segment()));
        return Sqlite.SQL.selectDistinct(Tables.PERSON).from(Tables.UPLOADED).where(Tables.UPLOAD.in(uploads));
    }
}
