package whom.cli;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import whom.profile.Person;
import whom.store.Store;
import whom.template.Crowd;
import whom.work.Cancellation;

/// Everyone in a store, read in pages.
record StoreCrowd(Store store, Cancellation cancellation) implements Crowd {
    private static final long PAGE = 5_000;

    @Override
    public void each(Set<String> attributes, Consumer<Person> look) {
        long people = store.people();
        for (long first = 1; first <= people; first += PAGE) {
            long[] ids = LongStream.range(first, Math.min(first + PAGE, people + 1)).toArray();
            store.persons(ids, cancellation).forEach(look);
        }
    }
}
