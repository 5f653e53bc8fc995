package whom.naive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.rule.Condition;
import whom.rule.Step;

/// Reads a sequence by trying every choice of one deed for each step that asks for one.
record SequenceReading(Instant now, DeedReading deeds, Condition.Sequence row) {
    boolean holds(Someone person) {
        List<List<Instant>> runs = new ArrayList<>();
        for (Someone.Deed start : deeds.deeds(person, row.event(), row.where())) {
            if (deeds.counts(start.at(), row.window())) {
                runs.add(List.of(start.at()));
            }
        }
        for (Step step : row.then()) {
            if (!step.not()) {
                List<List<Instant>> longer = new ArrayList<>();
                for (List<Instant> run : runs) {
                    for (Someone.Deed deed : deeds.deeds(person, step.event(), step.where())) {
                        List<Instant> more = new ArrayList<>(run);
                        more.add(deed.at());
                        longer.add(more);
                    }
                }
                runs = longer;
            }
        }
        return runs.stream().anyMatch(run -> fits(run, person));
    }

    /// @param run when the first event and each step that was done was done
    private boolean fits(List<Instant> run, Someone person) {
        int done = 0;
        for (Step step : row.then()) {
            Instant before = run.get(done);
            Instant end = step.within() == null ? null : before.plus(length(step.within()));
            if (!step.not()) {
                done++;
                Instant at = run.get(done);
                if (!at.isAfter(before) || (end != null && at.isAfter(end))) {
                    return false;
                }
            } else if (end != null
                    ? end.isAfter(now) || wasDone(step, person, before, end, null)
                    : wasDone(step, person, before, now, done + 1 < run.size() ? run.get(done + 1) : null)) {
                return false;
            }
        }
        return true;
    }

    private boolean wasDone(Step step, Someone person, Instant after, Instant until, @Nullable Instant before) {
        return deeds.deeds(person, step.event(), step.where()).stream().map(Someone.Deed::at)
                .anyMatch(at -> at.isAfter(after) && !at.isAfter(until) && (before == null || at.isBefore(before)));
    }

    private static Duration length(Span span) {
        return switch (span.unit()) {
            case MINUTES -> Duration.ofMinutes(span.n());
            case HOURS -> Duration.ofHours(span.n());
            case DAYS -> Duration.ofHours(24L * span.n());
            case WEEKS -> Duration.ofHours(168L * span.n());
            case MONTHS, YEARS -> throw new IllegalArgumentException(span.unit() + " have no exact length");
        };
    }
}
