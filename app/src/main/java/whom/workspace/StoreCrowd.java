package whom.workspace;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import whom.audience.Bitmap;
import whom.audience.Counter;
import whom.profile.Person;
import whom.resolve.Criterion;
import whom.store.Store;
import whom.template.Crowd;
import whom.text.Refusal;
import whom.work.Cancellation;

/// People of a store: what a criterion can tell comes from the counter, the rest is read in pages.
public record StoreCrowd(Store store, Counter counter, Bitmap people, Cancellation cancellation) implements Crowd {
    private static final int PAGE = 5_000;

    /// Everyone in the store.
    public static StoreCrowd everyone(Store store, Counter counter, Cancellation cancellation) {
        return new StoreCrowd(store, counter, Bitmap.upTo(store.people()), cancellation);
    }

    @Override
    public Bitmap holding(Criterion.OfValue criterion) throws Refusal {
        Bitmap found = counter.people(criterion, cancellation);
        if (found.highest() != people.highest()) {
            throw new Refusal("People have come or gone while they were counted; look again.");
        }
        return found;
    }

    @Override
    public List<Person> persons(long... ids) {
        return store.persons(ids, cancellation);
    }

    @Override
    public List<Person> persons(Set<String> attributes, long... ids) {
        return store.persons(ids, attributes, cancellation);
    }

    @Override
    public void each(Set<String> attributes, Consumer<Person> look) {
        for (long from = 0; from < people.size(); from += PAGE) {
            cancellation.check();
            store.persons(people.ids(from, PAGE), attributes, cancellation).forEach(look);
        }
    }
}
