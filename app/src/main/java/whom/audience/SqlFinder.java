package whom.audience;

import whom.profile.Attribute;
import whom.resolve.Criterion;
import whom.sql.CriterionSql;
import whom.store.Store;
import whom.work.Cancellation;

/// Bitmaps by one SQL statement each, of the store as it stands in that moment.
public final class SqlFinder implements Finder {
    private final Store store;

    public SqlFinder(Store store) {
        this.store = store;
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
        store.ids(CriterionSql.ids(criterion), found, cancellation);
        return found.bitmap();
    }

    @Override
    public Spread spread(Attribute number, Cancellation cancellation) {
        return Spread.of(store.numbers(number, cancellation));
    }
}
