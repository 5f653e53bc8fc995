package whom.audience.live;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.audience.column.Column;
import whom.moment.Bounds;
import whom.profile.Property;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.rule.Aggregate;
import whom.rule.End;
import whom.work.Cancellation;

/// Questions about someone's events: a figure of each person, kept by what it means, and a range that it must lie in.
record Happenings(Memory memory) {
    /// The events of a kind that a filter lets through.
    record Of(String kind, Filter filter, Events events, Cancellation cancellation) {
        Figures figures() {
            return new Figures(events, cancellation);
        }

        long[] in(CellRange range, Column figure) {
            return Scan.words(figure.words(), cancellation, range.over(figure));
        }

        long[] rows(Scan.Row question) {
            int people = events.columns().people();
            return Scan.rows(Column.words(people + 1), 1, people, cancellation, question);
        }
    }

    private record FromFirst(String kind, Filter filter, int nth) {}

    private record FromLast(String kind, Filter filter, int nth, Bounds until) {}

    private record Counts(String kind, Filter filter, Bounds bounds) {}

    private record Sums(String kind, Filter filter, Property property, Bounds bounds) {
        static Sums of(Of of, Criterion.Aggregated asked) {
            return new Sums(of.kind(), of.filter(), asked.property(), asked.bounds());
        }
    }

    private record HowMany(String kind, Filter filter, Property property, Bounds bounds) {}

    private record Extreme(String kind, Filter filter, Property property, Bounds bounds, boolean greatest) {}

    private record Distinct(String kind, Filter filter, Property property, Bounds bounds) {}

    private record Keys(String kind, Property property) {}

    /// @param least 1 or more
    long[] happened(Of of, int least, @Nullable Integer most, Bounds bounds) {
        if (least == 1 && most == null) {
            return once(of, bounds);
        }
        if (!of.events().allCount() || memory.has(new Counts(of.kind(), of.filter(), bounds))) {
            return counted(of, least, most, bounds);
        }
        long @Nullable [] enough = atLeast(of, least, bounds);
        if (enough == null || most == null || most == Integer.MAX_VALUE) {
            return enough == null ? counted(of, least, most, bounds) : enough;
        }
        long @Nullable [] tooMany = atLeast(of, most + 1, bounds);
        return tooMany == null ? counted(of, least, most, bounds) : Words.without(enough, tooMany);
    }

    /// Makes the figures that an edit of the window or of the number of times needs.
    void prepare(Of of, Criterion.Happened asked) {
        if (of.events().allCount()) {
            edge(of, asked.least(), asked.bounds());
        } else if (asked.least() == 1) {
            edge(of, 1, asked.bounds());
        }
        counts(of, asked.bounds());
    }

    /// Makes the figures that an edit of the range needs.
    void prepare(Of of, Criterion.Aggregated asked) {
        if (column(of, asked.property()) instanceof Column.Ints ints
                && (asked.aggregate() == Aggregate.SUM || asked.aggregate() == Aggregate.AVG)) {
            sums(of, asked, ints);
            if (asked.aggregate() == Aggregate.AVG) {
                howMany(of, asked, ints);
            }
        }
    }

    /// Other numbers of times in the same bounds are then only a compare.
    private long[] counted(Of of, int least, @Nullable Integer most, Bounds bounds) {
        return of.in(new CellRange(BigDecimal.valueOf(least), true, most == null ? null : BigDecimal.valueOf(most), true),
                counts(of, bounds));
    }

    private Column counts(Of of, Bounds bounds) {
        return memory.figure(new Counts(of.kind(), of.filter(), bounds), () -> of.figures().counts(CellRange.of(bounds)));
    }

    /// A new filter is mostly asked about once; only other bounds for it are worth a figure of everyone.
    private long[] once(Of of, Bounds bounds) {
        long @Nullable [] found = of.events().allCount() ? in(of, 1, bounds) : atLeast(of, 1, bounds);
        return found == null ? EventRows.of(of.events(), CellRange.of(bounds), of.cancellation()).people() : found;
    }

    /// It happened n times in the bounds when the nth time, counted from the end that stands still, was within the other end; so an edit of that
    /// is only a compare. Nothing as long as no second question makes that figure worth it.
    private long @Nullable [] atLeast(Of of, int times, Bounds bounds) {
        return bounds.from() == null
                ? memory.figureForMany(new FromFirst(of.kind(), of.filter(), times), bounds, () -> of.figures().fromFirst(times))
                        .map(first -> of.in(CellRange.of(bounds), first)).orElse(null)
                : memory.figureForMany(last(of, times, bounds), bounds, () -> of.figures().fromLast(times, CellRange.of(until(bounds))))
                        .map(last -> of.in(CellRange.of(new Bounds(bounds.from(), null)), last)).orElse(null);
    }

    private long[] in(Of of, int times, Bounds bounds) {
        return of.in(CellRange.of(bounds.from() == null ? bounds : new Bounds(bounds.from(), null)), edge(of, times, bounds));
    }

    /// When for the nth time, counted from the end of the bounds that stands still.
    private Column edge(Of of, int nth, Bounds bounds) {
        return bounds.from() == null ? fromFirst(of, nth) : fromLast(of, nth, bounds);
    }

    long[] edge(Of of, End end, Bounds past, Bounds bounds) {
        return switch (end) {
            case FIRST -> of.in(CellRange.of(bounds), fromFirst(of, 1));
            case LAST -> of.in(CellRange.of(bounds), fromLast(of, 1, past));
        };
    }

    private Column fromFirst(Of of, int nth) {
        return memory.figure(new FromFirst(of.kind(), of.filter(), nth), () -> of.figures().fromFirst(nth));
    }

    /// Counted backwards from the end of the bounds.
    private Column fromLast(Of of, int nth, Bounds bounds) {
        return memory.figure(last(of, nth, bounds), () -> of.figures().fromLast(nth, CellRange.of(until(bounds))));
    }

    private static FromLast last(Of of, int nth, Bounds bounds) {
        return new FromLast(of.kind(), of.filter(), nth, until(bounds));
    }

    private static Bounds until(Bounds bounds) {
        return new Bounds(null, bounds.to());
    }

    long[] aggregated(Of of, Criterion.Aggregated asked) {
        Property property = asked.property();
        Column values = column(of, property);
        CellRange when = CellRange.of(asked.bounds());
        CellRange range = CellRange.of(asked.range());
        return switch (asked.aggregate()) {
            case SUM, AVG -> sum(of, asked, values, when);
            case MIN, MAX -> {
                boolean greatest = asked.aggregate() == Aggregate.MAX;
                yield of.in(range, memory.figure(new Extreme(of.kind(), of.filter(), property, asked.bounds(), greatest),
                        () -> of.figures().extreme(values, greatest, when)));
            }
            case COUNT_DISTINCT -> of.in(range, memory.figure(new Distinct(of.kind(), of.filter(), property, asked.bounds()),
                    () -> of.figures().distinct(memory.keys(new Keys(of.kind(), property), values), when)));
        };
    }

    private static Column column(Of of, Property property) {
        Column values = of.events().columns().properties().get(property.name());
        if (values == null) {
            throw new IllegalArgumentException(property.name() + " has no column");
        }
        return values;
    }

    private long[] sum(Of of, Criterion.Aggregated asked, Column values, CellRange when) {
        Range range = asked.range();
        boolean average = asked.aggregate() == Aggregate.AVG;
        return switch (values) {
            case Column.Doubles doubles -> of.rows(new LargeSums(of.events(), doubles, when, range, average)::holds);
            case Column.Ints ints -> {
                // New bounds are mostly asked about once; only another range for them is worth a figure of everyone.
                Column figure = memory.figureForMany(Sums.of(of, asked), List.of(range, average), () -> of.figures().sums(ints, when))
                        .orElse(null);
                if (!(figure instanceof Column.Longs sums)) {
                    yield new Totals(EventRows.of(of.events(), when, of.cancellation()), ints, range, average).people();
                }
                if (!average) {
                    yield of.in(CellRange.of(range), sums);
                }
                yield of.rows(Averages.of(sums, howMany(of, asked, ints), range)::holds);
            }
            case Column.Longs _,Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no number");
        };
    }

    private Column sums(Of of, Criterion.Aggregated asked, Column.Ints values) {
        return memory.figure(Sums.of(of, asked), () -> of.figures().sums(values, CellRange.of(asked.bounds())));
    }

    private Column.Ints howMany(Of of, Criterion.Aggregated asked, Column.Ints values) {
        return (Column.Ints) memory.figure(new HowMany(of.kind(), of.filter(), asked.property(), asked.bounds()),
                () -> of.figures().values(values, CellRange.of(asked.bounds())));
    }
}
