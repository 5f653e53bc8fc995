package whom.audience.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import whom.profile.History;
import whom.resolve.Resolved;
import whom.store.Past;
import whom.store.Store;
import whom.work.Cancellation;

/// Counts by reading everyone in the store, one by one: slow, and independent of everything that is fast. Any thread may use it.
public record PersonEngine(Store store) {
    private static final int PAGE = 2_000;

    /// The ids of the people that the rule selects, ascending, all of one state of the data.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public long[] ids(Resolved.Whole rule, Cancellation cancellation) {
        while (true) {
            long revision = store.revision();
            Optional<Past> past = Past.of(store, rule.at());
            PersonReader reader = new PersonReader(RanksOfEveryone.of(rule, store, cancellation));
            LongStream.Builder selected = LongStream.builder();
            long people = store.people();
            for (long from = 1; from <= people; from += PAGE) {
                List<History> page = store.histories(from, from + PAGE, cancellation);
                for (History person : past.isPresent() ? past.get().histories(page, cancellation) : page) {
                    if (reader.selects(rule, person)) {
                        selected.add(person.person().id());
                    }
                }
            }
            // What was read before and after somebody else's change must not be mixed.
            if (store.revision() == revision) {
                return selected.build().toArray();
            }
        }
    }
}
