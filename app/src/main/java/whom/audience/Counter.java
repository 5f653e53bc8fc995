package whom.audience;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.store.Store;
import whom.work.Cancellation;

/// Counts rules: each criterion becomes a bitmap once, groups combine bitmaps. Any thread may use it.
///
/// Bitmaps are kept for equal criteria, up to 128 MB together, until the data changes: at a million people (125 kB each) the last thousand
/// conditions, at ten million the last hundred.
public final class Counter {
    private static final long MOST_BYTES = 128L << 20;

    private volatile Source source;

    public Counter(Finder finder) {
        source = Source.of(finder);
    }

    private record Source(Finder finder, Kept<Asked, Bitmap> kept) {
        static Source of(Finder finder) {
            return new Source(finder, new Kept<>(MOST_BYTES, Bitmap::bytes));
        }
    }

    /// A criterion at a moment; none for people as they stand now.
    private record Asked(Criterion criterion, @Nullable Instant moment) {}

    /// Counts by SQL.
    public Counter(Store store) {
        this(new SqlFinder(store));
    }

    /// Takes bitmaps from another place from now on; what has been kept of the same state of the data stays good.
    public void use(Finder other) {
        source = new Source(other, source.kept());
    }

    /// The same, but forgets what has been kept, such as when it turned out to be wrong.
    public void useAlone(Finder other) {
        source = Source.of(other);
    }

    /// Counts the rule and what each of its nodes contributes, all of one state of the data.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public Counted count(Resolved.Whole rule, Cancellation cancellation) {
        Source asked = source;
        while (true) {
            cancellation.check();
            long revision = asked.finder().revision();
            Finder from = asked.finder().at(rule.at());
            Reading reading = new Reading(from, asked.kept(), revision, from.people(), cancellation);
            reading.read(rule);
            // What was read before and after somebody else's change must not be mixed.
            if (from.revision() == revision) {
                reading.found.forEach((criterion, people) -> asked.kept().keep(revision, new Asked(criterion, from.moment()), people));
                return new Contributions(rule, reading.people, reading.found).counted(cancellation);
            }
        }
    }

    /// How many people one question holds for.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public long size(Criterion criterion, Cancellation cancellation) {
        return people(criterion, cancellation).size();
    }

    /// The people for whom one question holds.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public Bitmap people(Criterion criterion, Cancellation cancellation) {
        Source asked = source;
        long revision = asked.finder().revision();
        Reading reading = new Reading(asked.finder(), asked.kept(), revision, asked.finder().people(), cancellation);
        reading.read(criterion);
        Bitmap people = Objects.requireNonNull(reading.found.get(criterion));
        if (asked.finder().revision() == revision) {
            asked.kept().keep(revision, new Asked(criterion, null), people);
        }
        return people;
    }

    /// How the values of a number are spread over everybody.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public Spread spread(Attribute number, Cancellation cancellation) {
        return source.finder().spread(number, cancellation);
    }

    /// Works ahead for the next edit of a rule that was counted, for as long as nobody asks anything.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public void prepare(Resolved.Whole rule, Cancellation cancellation) {
        prepare(source.finder(), rule.root(), cancellation);
    }

    private static void prepare(Finder finder, Resolved node, Cancellation cancellation) {
        switch (node) {
            case Resolved.Group group -> group.children().forEach(child -> prepare(finder, child, cancellation));
            case Resolved.Row row -> {
                cancellation.check();
                finder.prepare(row.criterion(), cancellation);
            }
        }
    }

    /// The bitmaps that one rule needs, of one state of the data.
    private static final class Reading {
        private final Finder finder;
        private final Kept<Asked, Bitmap> kept;
        private final long revision;
        private final long people;
        private final Cancellation cancellation;
        private final Map<Criterion, Bitmap> found = new HashMap<>();

        Reading(Finder finder, Kept<Asked, Bitmap> kept, long revision, long people, Cancellation cancellation) {
            this.finder = finder;
            this.kept = kept;
            this.revision = revision;
            this.people = people;
            this.cancellation = cancellation;
        }

        void read(Resolved.Whole rule) {
            read(rule.root());
            Contributions.pins(rule.in()).ifPresent(this::read);
            Contributions.pins(rule.out()).ifPresent(this::read);
        }

        private void read(Resolved node) {
            switch (node) {
                case Resolved.Group group -> group.children().forEach(this::read);
                case Resolved.Row row -> read(row.criterion());
            }
        }

        private void read(Criterion criterion) {
            if (found.containsKey(criterion)) {
                return;
            }
            cancellation.check();
            Bitmap before = kept.find(revision, new Asked(criterion, finder.moment()));
            found.put(criterion, before == null ? fresh(criterion) : before);
        }

        private Bitmap fresh(Criterion criterion) {
            if (criterion instanceof Criterion.InSegment(String _, Resolved.Whole rule)) {
                read(rule);
                return new Contributions(rule, people, found).members(cancellation);
            }
            Bitmap fresh = finder.find(criterion, cancellation);
            // Another number of people is another state of the data, which the revision will tell.
            return fresh.highest() == people ? fresh : Bitmap.none(people);
        }
    }
}
