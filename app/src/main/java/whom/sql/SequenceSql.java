package whom.sql;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import whom.resolve.Criterion.Sequence;

/// A sequence as one EXISTS in another: each step that is done names its event, and those not done must be missing between two of them.
final class SequenceSql {
    private final Field<Long> until;
    private int rows;

    private SequenceSql(Instant until) {
        this.until = val(until.toEpochMilli());
    }

    static Select<Record1<Long>> people(Sequence sequence) {
        return new SequenceSql(sequence.until()).runs(sequence);
    }

    private Select<Record1<Long>> runs(Sequence sequence) {
        EventRow first = next();
        return Sqlite.SQL.selectDistinct(first.person()).from(first.table()).where(first.is(sequence.event(), sequence.filter()))
                .and(Times.within(first.at(), sequence.bounds())).and(goesOn(first, sequence.then()));
    }

    /// After the event that was done last, the steps fit.
    private Condition goesOn(EventRow last, List<Sequence.Step> steps) {
        Condition fits = noCondition();
        List<Sequence.Step> untilNext = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Sequence.Step step = steps.get(i);
            if (!step.not()) {
                return fits.and(done(last, step, untilNext, steps.subList(i + 1, steps.size())));
            }
            if (step.within() == null) {
                untilNext.add(step);
            } else {
                Field<Long> end = after(last, step.within());
                // Its span must be over, as-of included.
                fits = fits.and(end.lt(until)).and(missing(last, step, row -> row.at().le(end)));
            }
        }
        return fits.and(allMissing(last, untilNext, until));
    }

    private Condition done(EventRow last, Sequence.Step step, List<Sequence.Step> notBefore, List<Sequence.Step> rest) {
        EventRow row = next();
        Condition inTime = step.within() == null ? noCondition() : row.at().le(after(last, step.within()));
        return exists(
                Sqlite.SQL.select(val(1)).from(row.table()).where(row.is(step.event(), step.filter())).and(row.person().eq(last.person()))
                        .and(row.at().gt(last.at())).and(row.at().lt(until)).and(inTime).and(allMissing(last, notBefore, row.at()))
                        .and(goesOn(row, rest)));
    }

    private Condition allMissing(EventRow last, List<Sequence.Step> steps, Field<Long> before) {
        return steps.stream().map(step -> missing(last, step, row -> row.at().lt(before))).reduce(noCondition(), Condition::and);
    }

    /// Where on the line of time an event must not be.
    private interface Stretch {
        Condition holds(EventRow row);
    }

    private Condition missing(EventRow last, Sequence.Step step, Stretch stretch) {
        EventRow row = next();
        return notExists(Sqlite.SQL.select(val(1)).from(row.table()).where(row.is(step.event(), step.filter()))
                .and(row.person().eq(last.person())).and(row.at().gt(last.at())).and(stretch.holds(row)));
    }

    private static Field<Long> after(EventRow last, Duration within) {
        return last.at().plus(val(within.toMillis()));
    }

    private EventRow next() {
        return new EventRow("event" + ++rows);
    }
}
