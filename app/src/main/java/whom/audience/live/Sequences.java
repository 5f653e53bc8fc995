package whom.audience.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs of events of one person after another: which times the last event done so far may have, step by step. One run that fits is enough.
record Sequences(Events first, CellRange when, List<Step> then, long until) {
    /// One step, what was not done since the last one that was done coming before what was done next.
    ///
    /// @param within in milliseconds, -1 for any time after
    record Step(boolean not, Events events, long within) {}

    boolean holds(int person) {
        long low = when.lowCell(first.scale());
        int from = first.from(person);
        int to = first.end(from, first.to(person), when.highCell(first.scale()));
        long[] reached = times(first, from, to, low);
        List<Not> nots = new ArrayList<>();
        for (Step step : then) {
            if (reached.length == 0) {
                return false;
            }
            long[] times = times(step.events(), person);
            if (step.not()) {
                nots.add(new Not(times, step.within()));
            } else {
                reached = next(reached, nots, times, step.within());
                nots.clear();
            }
        }
        for (long before : reached) {
            if (nots.stream().allMatch(not -> not.holds(before, null, until))) {
                return true;
            }
        }
        return false;
    }

    private long[] times(Events events, int person) {
        return times(events, events.from(person), events.to(person), Long.MIN_VALUE);
    }

    /// Times that count, ascending, none after as-of.
    private long[] times(Events events, int from, int to, long low) {
        long[] times = new long[to - from];
        int n = 0;
        for (int row = from; row < to; row++) {
            long at = events.at(row);
            if (events.cell(row) >= low && at < until && events.counts(row)) {
                times[n++] = at;
            }
        }
        return Arrays.copyOf(times, n);
    }

    private long[] next(long[] reached, List<Not> nots, long[] times, long within) {
        long[] next = new long[times.length];
        int n = 0;
        for (long time : times) {
            for (int i = reached.length - 1; i >= 0; i--) {
                long before = reached[i];
                if (before < time && (within < 0 || time - before <= within)
                        && nots.stream().allMatch(not -> not.holds(before, time, until))) {
                    next[n++] = time;
                    break;
                }
            }
        }
        return Arrays.copyOf(next, n);
    }

    /// What must not have been done.
    private static final class Not {
        private final long[] times;
        private final long within;

        Not(long[] times, long within) {
            this.times = times;
            this.within = within;
        }

        /// @param next when what was done next was done, or null when nothing was
        /// @param until the first moment after as-of
        boolean holds(long before, @Nullable Long next, long until) {
            if (within >= 0) {
                return before + within < until && !any(before, before + within + 1);
            }
            return !any(before, next == null ? until : next);
        }

        /// Whether it was done after one moment and before another.
        private boolean any(long after, long end) {
            int at = Arrays.binarySearch(times, after + 1);
            int first = at < 0 ? -at - 1 : at;
            return first < times.length && times[first] < end;
        }
    }
}
