package whom.sql;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;

/// Moments, as milliseconds since 1970, and days, as ISO 8601, compared in SQL.
final class Times {
    private static final long MONTH_AND_DAY = 6;

    private Times() {
    }

    static Condition within(Field<Long> at, Bounds bounds) {
        Condition from = bounds.from() == null ? noCondition() : at.ge(val(bounds.from().toEpochMilli()));
        return bounds.to() == null ? from : from.and(at.lt(val(bounds.to().toEpochMilli())));
    }

    /// Written against the last day on either side, so that the year 9999 needs no five digits.
    static Condition among(Field<String> date, Days days) {
        return (days.from() == null ? noCondition() : date.gt(days.from().minusDays(1).toString()))
                .and(days.to() == null ? noCondition() : date.le(days.to().minusDays(1).toString()));
    }

    static Condition anniversary(Criterion.Anniversary anniversary) {
        Attribute attribute = anniversary.attribute();
        Field<String> day = attribute.kind() == Kind.DATE
                ? Tables.column(attribute, String.class)
                : Sqlite.localDay(Tables.column(attribute, Long.class), anniversary.zone());
        LocalDate from = anniversary.days().from();
        LocalDate to = anniversary.days().to();
        Condition returns = falseCondition();
        while (from != null && to != null && from.isBefore(to)) {
            LocalDate nextYear = LocalDate.of(from.getYear() + 1, 1, 1);
            LocalDate end = nextYear.isBefore(to) ? nextYear : to;
            returns = returns.or(returns(day, from, end.minusDays(1)));
            from = end;
        }
        return day.isNotNull().and(returns);
    }

    /// A day of an earlier year returns from the one day to the other, which are of one year.
    private static Condition returns(Field<String> day, LocalDate first, LocalDate last) {
        boolean leapDayToo = !last.isLeapYear() && last.getMonthValue() == 2 && last.getDayOfMonth() == 28;
        String lastReturning = leapDayToo ? "02-29" : monthAndDay(last);
        return day.lt(first.withDayOfYear(1).toString())
                .and(Sqlite.part(day, MONTH_AND_DAY, 5).between(monthAndDay(first), lastReturning));
    }

    private static String monthAndDay(LocalDate day) {
        return String.format("%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }
}
