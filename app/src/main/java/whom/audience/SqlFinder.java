package whom.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.sql.CriterionSql;
import whom.sql.Query;
import whom.store.Past;
import whom.store.Store;
import whom.work.Cancellation;

/// Bitmaps by one SQL statement each, of the store as it stands in that moment.
public final class SqlFinder implements Finder {
    private final Store store;
    /// None for people as they stand now.
    private final @Nullable Past past;

    public SqlFinder(Store store) {
        this(store, null);
    }

    SqlFinder(Store store, @Nullable Past past) {
        this.store = store;
        this.past = past;
    }

    @Override
    public Finder at(@Nullable Instant moment) {
        return Past.of(store, moment).map(then -> new SqlFinder(store, then)).orElse(this);
    }

    @Override
    public @Nullable Instant moment() {
        return past == null ? null : past.at();
    }

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public long people() {
        return store.people();
    }

    @Override
    public Bitmap find(Criterion criterion, Cancellation cancellation) {
        long people = people();
        if (criterion instanceof Criterion.Happened happened && happened.least() == 0) {
            Criterion.Happened others = happened.complement();
            Bitmap everyone = Bitmap.upTo(people);
            return others == null ? everyone : everyone.without(find(others, cancellation));
        }
        Bitmap.Collector found = new Bitmap.Collector(people);
        Query query = CriterionSql.ids(criterion);
        store.ids(past == null ? query : past.query(query), found, cancellation);
        return found.bitmap();
    }

    @Override
    public Spread spread(Attribute number, Cancellation cancellation) {
        return Spread.of(store.numbers(number, cancellation));
    }
}
