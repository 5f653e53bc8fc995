package whom.audience.live;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.Finder;
import whom.audience.Spread;
import whom.audience.column.Column;
import whom.audience.column.Columns;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.work.Cancellation;

/// Bitmaps from columns, for one state of the data; the store is not needed any more. Any thread may use it.
public final class Live implements Finder {
    private final Columns columns;
    private final Happenings happenings;
    private final Memory memory = new Memory();

    public Live(Columns columns) {
        this.columns = columns;
        this.happenings = new Happenings(memory);
    }

    @Override
    public long revision() {
        return columns.revision();
    }

    @Override
    public long people() {
        return columns.people();
    }

    @Override
    public Bitmap find(Criterion criterion, Cancellation cancellation) {
        cancellation.check();
        return Bitmap.of(words(criterion, cancellation), columns.people());
    }

    @Override
    public Spread spread(Attribute number, Cancellation cancellation) {
        cancellation.check();
        Column column = column(number);
        return memory.ranks(number.name(), column).spread(column);
    }

    @Override
    public void prepare(Criterion criterion, Cancellation cancellation) {
        switch (criterion) {
            case Criterion.Happened happened -> {
                Criterion.Happened asked = happened.least() == 0 ? happened.complement() : happened;
                if (asked != null) {
                    happenings.prepare(of(asked.event().name(), asked.filter(), cancellation), asked);
                }
            }
            case Criterion.Aggregated aggregated ->
                happenings.prepare(of(aggregated.event().name(), aggregated.filter(), cancellation), aggregated);
            // A scan, or done ahead when it was first asked.
            case Criterion.OfValue _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Tagged _,Criterion.Consented _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                {
                }
        }
    }

    private long[] words(Criterion criterion, Cancellation cancellation) {
        return switch (criterion) {
            case Criterion.OfValue value -> people(cancellation).find(value);
            case Criterion.Anniversary(Attribute attribute, var days, var zone) ->
                Scan.words(Bitmap.words(columns.people()), cancellation, new Anniversaries(column(attribute), days, zone).kernel());
            case Criterion.Compares(Attribute one, var comparison, Attribute other, boolean matchCase) ->
                rows(new Comparisons(column(one), comparison, column(other), matchCase)::holds, cancellation);
            case Criterion.Ranked(Attribute attribute, BigDecimal from, BigDecimal to) -> {
                Column column = column(attribute);
                yield memory.ranks(attribute.name(), column).between(column, from, to, cancellation);
            }
            case Criterion.Tagged(String tag) -> tagged(tag, cancellation);
            case Criterion.Consented(String channel, Instant until) -> {
                Column.Longs since = columns.consents().get(channel);
                yield since == null
                        ? new long[Bitmap.words(columns.people())]
                        : people(cancellation).in(CellRange.of(new Bounds(null, until)), since);
            }
            case Criterion.Happened happened -> happened(happened, cancellation);
            case Criterion.Aggregated aggregated ->
                happenings.aggregated(of(aggregated.event().name(), aggregated.filter(), cancellation), aggregated);
            case Criterion.Edge edge ->
                happenings.edge(of(edge.event().name(), edge.filter(), cancellation), edge.end(), edge.past(), edge.bounds());
            case Criterion.Sequence sequence -> sequence(sequence, cancellation);
            case Criterion.InSegment(String id, var _) ->
                throw new IllegalArgumentException("a segment is made of its own criteria: " + id);
            case Criterion.Keyed(Set<String> keys) -> people(cancellation).is(columns.keys(), keys, false);
            case Criterion.RandomShare(String seed, BigDecimal from, BigDecimal to) -> Shares
                    .between(memory.shares(seed, columns.keys(), cancellation), columns.people(), from, to, cancellation);
            case Criterion.Exported exported -> exported(exported, cancellation);
        };
    }

    private Values people(Cancellation cancellation) {
        return new Values(columns.attributes(), cancellation);
    }

    private Column column(Attribute attribute) {
        return Optional.ofNullable(columns.attributes().get(attribute.name()))
                .orElseThrow(() -> new IllegalArgumentException(attribute.name() + " has no column"));
    }

    private long[] rows(Scan.Row question, Cancellation cancellation) {
        return Scan.rows(Bitmap.words(columns.people()), 1, columns.people(), cancellation, question);
    }

    private long[] tagged(String tag, Cancellation cancellation) {
        var entries = columns.tags().entries();
        String below = tag + "/";
        return people(cancellation).lists(columns.tags(), 0, entry -> {
            String carried = entries.folded(entry);
            return carried.equals(tag) || carried.startsWith(below);
        });
    }

    private long[] happened(Criterion.Happened happened, Cancellation cancellation) {
        if (happened.least() == 0) {
            Criterion.Happened others = happened.complement();
            Bitmap everyone = Bitmap.upTo(columns.people());
            return (others == null ? everyone : everyone.without(find(others, cancellation))).toWords();
        }
        return happenings.happened(of(happened.event().name(), happened.filter(), cancellation), happened.least(), happened.most(),
                happened.bounds());
    }

    /// The events of a kind that a filter lets through.
    private Happenings.Of of(String kind, Filter filter, Cancellation cancellation) {
        var events = columns.events().get(kind);
        if (events == null) {
            throw new IllegalArgumentException(kind + " has no columns");
        }
        long @Nullable [] counting = filter.equals(Filter.NONE)
                ? null
                : memory.filter(kind, filter, () -> new Filters(events, cancellation).find(filter));
        return new Happenings.Of(kind, filter, new Events(events, counting), cancellation);
    }

    private long[] sequence(Criterion.Sequence sequence, Cancellation cancellation) {
        Events first = of(sequence.event().name(), sequence.filter(), cancellation).events();
        List<Sequences.Step> then = sequence.then().stream()
                .map(step -> new Sequences.Step(step.not(), of(step.event().name(), step.filter(), cancellation).events(),
                        millis(step.within())))
                .toList();
        CellRange when = CellRange.of(sequence.bounds());
        Sequences runs = new Sequences(first, when, then, sequence.until().toEpochMilli());
        long[] began = EventRows.of(first, when, cancellation).people();
        return rows(person -> Words.has(began, person) && runs.holds(person), cancellation);
    }

    private static long millis(@Nullable Duration within) {
        return within == null ? -1 : within.toMillis();
    }

    private long[] exported(Criterion.Exported exported, Cancellation cancellation) {
        List<Filter> tests = java.util.stream.Stream
                .of(named(Columns.PRESET, exported.preset()), named(Columns.SEGMENT, exported.segment()))
                .flatMap(Optional::stream).toList();
        long @Nullable [] counting = tests.isEmpty() ? null : new Filters(columns.uploads(), cancellation).find(new Filter.All(tests));
        Events events = new Events(columns.uploads(), counting);
        Figures figures = new Figures(events, cancellation);
        return people(cancellation).in(new CellRange(BigDecimal.ONE, true, null, true), figures.counts(CellRange.of(exported.bounds())));
    }

    private static Optional<Filter> named(String property, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> new Filter.Holds(
                new Criterion.TextIs(new Attribute(property, property, Kind.TEXT, Map.of()), Set.of(text), true), false));
    }
}
