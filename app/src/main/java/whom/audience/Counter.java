package whom.audience;

import java.util.HashMap;
import java.util.Map;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.sql.CriterionSql;
import whom.store.Store;
import whom.work.Cancellation;

/// Counts rules over one store: each criterion becomes a bitmap once, groups combine bitmaps. Any thread may use it.
///
/// Bitmaps are kept for equal criteria, up to 64 MB together, until the data of the store changes: at a million people (125 kB each) the
/// last five hundred conditions.
public final class Counter {
    private static final long MOST_BYTES = 64L << 20;

    private final Store store;
    private final Kept<Criterion, Bitmap> kept = new Kept<>(MOST_BYTES, Bitmap::bytes);

    public Counter(Store store) {
        this.store = store;
    }

    /// Counts the rule and what each of its nodes contributes, all of one state of the data.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public Counted count(Resolved.Whole rule, Cancellation cancellation) {
        while (true) {
            cancellation.check();
            long revision = store.revision();
            Bitmap everyone = Bitmap.upTo(store.people());
            Map<Criterion, Bitmap> found = new HashMap<>();
            find(rule.root(), revision, everyone, found, cancellation);
            // What was read before and after somebody else's change must not be mixed.
            if (store.revision() == revision) {
                found.forEach((criterion, people) -> kept.keep(revision, criterion, people));
                return new Contributions(everyone, found).of(rule.root());
            }
        }
    }

    private void find(Resolved node, long revision, Bitmap everyone, Map<Criterion, Bitmap> found, Cancellation cancellation) {
        switch (node) {
            case Resolved.Group group -> group.children().forEach(child -> find(child, revision, everyone, found, cancellation));
            case Resolved.Row row -> find(row.criterion(), revision, everyone, found, cancellation);
        }
    }

    private void find(Criterion criterion, long revision, Bitmap everyone, Map<Criterion, Bitmap> found, Cancellation cancellation) {
        if (found.containsKey(criterion)) {
            return;
        }
        Bitmap before = kept.find(revision, criterion);
        found.put(criterion, before == null ? read(criterion, everyone, cancellation) : before);
    }

    private Bitmap read(Criterion criterion, Bitmap everyone, Cancellation cancellation) {
        cancellation.check();
        if (criterion instanceof Criterion.Happened happened && happened.least() == 0) {
            Criterion.Happened others = happened.complement();
            return others == null ? everyone : everyone.without(read(others, everyone, cancellation));
        }
        Bitmap.Collector people = new Bitmap.Collector(everyone.highest());
        store.ids(CriterionSql.ids(criterion), people, cancellation);
        return people.bitmap();
    }
}
