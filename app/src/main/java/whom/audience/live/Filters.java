package whom.audience.live;

import java.util.List;
import whom.audience.column.EventColumns;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.work.Cancellation;

/// Which events of a kind a filter lets through, as words of a bitmap of their rows.
record Filters(EventColumns events, Cancellation cancellation) {
    long[] find(Filter filter) {
        return switch (filter) {
            case Filter.Holds(Criterion.OfValue criterion, boolean negated) -> {
                long[] found = new Values(events.properties(), cancellation).find(criterion);
                yield negated ? Words.not(found, events.rows()) : found;
            }
            case Filter.All(List<Filter> of) -> {
                long[] all = Words.not(new long[events.times().words()], events.rows());
                of.forEach(part -> Words.and(all, find(part)));
                yield all;
            }
            case Filter.Any(List<Filter> of) -> {
                long[] any = new long[events.times().words()];
                of.forEach(part -> Words.or(any, find(part)));
                yield any;
            }
        };
    }
}
