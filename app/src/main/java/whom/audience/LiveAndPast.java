package whom.audience;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.sql.CriterionSql;
import whom.store.Past;
import whom.store.Store;
import whom.work.Cancellation;

/// Bitmaps of an engine that knows people as they stand now, and of an earlier moment: what the engine says is put right for the few of whom
/// something changed since, whom the store is asked about. Any thread may use it.
public final class LiveAndPast implements Finder {
    private static final long MOST_BYTES = 64L << 20;

    private final Finder live;
    private final Store store;
    /// Whom what changed of after a moment.
    private final Kept<Instant, Map<String, Bitmap>> changed;
    /// Null as long as people are meant as they stand.
    private final @Nullable Past past;

    public LiveAndPast(Finder live, Store store) {
        this(live, store, new Kept<>(MOST_BYTES, all -> all.values().stream().mapToLong(Bitmap::bytes).sum()), null);
    }

    private LiveAndPast(Finder live, Store store, Kept<Instant, Map<String, Bitmap>> changed, @Nullable Past past) {
        this.live = live;
        this.store = store;
        this.changed = changed;
        this.past = past;
    }

    @Override
    public Finder at(@Nullable Instant moment) {
        Past then = Past.of(store, moment).orElse(null);
        return then == null && past == null ? this : new LiveAndPast(live, store, changed, then);
    }

    @Override
    public @Nullable Instant moment() {
        return past == null ? null : past.at();
    }

    @Override
    public long revision() {
        return live.revision();
    }

    @Override
    public long people() {
        return live.people();
    }

    @Override
    public Spread spread(Attribute number, Cancellation cancellation) {
        return live.spread(number, cancellation);
    }

    @Override
    public void prepare(Criterion criterion, Cancellation cancellation) {
        if (past == null) {
            live.prepare(criterion, cancellation);
        }
    }

    @Override
    public Bitmap find(Criterion criterion, Cancellation cancellation) {
        if (past == null) {
            return live.find(criterion, cancellation);
        }
        Map<String, Bitmap> all = changed(past, cancellation);
        Bitmap others = asked(criterion).flatMap(thing -> Stream.ofNullable(all.get(thing))).reduce(Bitmap.none(people()), Bitmap::or);
        if (others.isEmpty()) {
            return live.find(criterion, cancellation);
        }
        if (criterion instanceof Criterion.Ranked) {
            // Where one stands depends on all the others.
            return new SqlFinder(store, past).find(criterion, cancellation);
        }
        Bitmap.Collector then = new Bitmap.Collector(people());
        store.ids(past.queryOfChanged(CriterionSql.ids(criterion)), then, cancellation);
        return live.find(criterion, cancellation).without(others).or(then.bitmap().and(others));
    }

    private Map<String, Bitmap> changed(Past since, Cancellation cancellation) {
        long revision = store.revision();
        Map<String, Bitmap> before = changed.find(revision, since.at());
        if (before != null) {
            return before;
        }
        Map<String, Bitmap.Collector> whose = new HashMap<>();
        since.changed((thing, person) -> whose.computeIfAbsent(thing, _ -> new Bitmap.Collector(people())).accept(person), cancellation);
        Map<String, Bitmap> all = new HashMap<>();
        whose.forEach((thing, people) -> all.put(thing, people.bitmap()));
        changed.keep(revision, since.at(), all);
        return all;
    }

    /// What a criterion asks about that may have been something else, as [Past#changed] tells it.
    private static Stream<String> asked(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfValue value -> of(List.of(value.attribute()));
            case Criterion.Anniversary anniversary -> of(List.of(anniversary.attribute()));
            case Criterion.Compares compares -> of(List.of(compares.attribute(), compares.other()));
            case Criterion.Ranked ranked -> of(List.of(ranked.attribute()));
            case Criterion.Tagged _ -> Stream.of("t ");
            case Criterion.Consented consented -> Stream.of("c " + consented.channel());
            case Criterion.Happened _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ ->
                Stream.empty();
        };
    }

    private static Stream<String> of(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> (attribute.kind() == Kind.LIST ? "l " : "a ") + attribute.name());
    }
}
