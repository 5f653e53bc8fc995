package whom.workspace;

import java.util.Set;
import java.util.function.Consumer;
import whom.audience.Bitmap;
import whom.profile.Person;
import whom.store.Store;
import whom.template.Crowd;
import whom.work.Cancellation;

/// People of a store, read in pages.
public record StoreCrowd(Store store, Bitmap people, Cancellation cancellation) implements Crowd {
    private static final int PAGE = 5_000;

    /// Everyone in the store.
    public static StoreCrowd everyone(Store store, Cancellation cancellation) {
        return new StoreCrowd(store, Bitmap.upTo(store.people()), cancellation);
    }

    @Override
    public void each(Set<String> attributes, Consumer<Person> look) {
        for (long from = 0; from < people.size(); from += PAGE) {
            cancellation.check();
            store.persons(people.ids(from, PAGE), cancellation).forEach(look);
        }
    }
}
