package whom.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import whom.intake.likeness.Likeness;
import whom.intake.likeness.Likenesses;
import whom.intake.likeness.Pair;
import whom.intake.likeness.Roles;
import whom.intake.likeness.Someone;
import whom.profile.Person;
import whom.store.Store;
import whom.work.Cancellation;
import whom.work.Progress;

/// The people of a store who are probably the same, without those of whom somebody said that they are not.
///
/// @param roles  which attribute tells what about who somebody is
/// @param people that were looked at
/// @param found  how many pairs there are
/// @param pairs  the likeliest of them first
public record Lookalikes(Roles roles, long people, long found, List<Lookalike> pairs) {
    private static final int AT_ONCE = 4_096;

    public Lookalikes {
        pairs = List.copyOf(pairs);
    }

    /// Looks at everybody; nobody is found where no attribute tells who somebody is.
    ///
    /// @param most of the pairs that are told with all that is known
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Lookalikes find(Store store, int most, Progress progress, Cancellation cancellation) {
        Roles roles = Roles.of(store.schema());
        long people = store.people();
        if (!roles.suffice()) {
            return new Lookalikes(roles, people, 0, List.of());
        }
        Likenesses all = Likeness.USUAL.find(everybody(store, roles, people, cancellation), cancellation, progress);
        Set<Told> apart = apart(store, cancellation);
        List<Pair> pairs = all.pairs().stream().filter(pair -> !apart.contains(new Told(pair.first(), pair.second()))).toList();
        return new Lookalikes(roles, people, pairs.size(),
                told(store, pairs.subList(0, Math.min(most, pairs.size())), all, cancellation));
    }

    /// The ids of two people, the smaller first.
    private record Told(long first, long second) {}

    private static Stream<Someone> everybody(Store store, Roles roles, long people, Cancellation cancellation) {
        return LongStream.iterate(1, from -> from <= people, from -> from + AT_ONCE).boxed()
                .flatMap(from -> store.persons(LongStream.range(from, Math.min(from + AT_ONCE, people + 1)).toArray(), roles.names(),
                        cancellation).stream())
                .map(roles::someone);
    }

    /// Somebody may have become part of somebody else since it was said.
    private static Set<Told> apart(Store store, Cancellation cancellation) {
        Set<Told> apart = new HashSet<>();
        for (List<String> keys : store.apart()) {
            Optional<Person> one = store.person(keys.getFirst(), cancellation);
            Optional<Person> other = store.person(keys.getLast(), cancellation);
            if (one.isPresent() && other.isPresent()) {
                long first = one.get().id();
                long second = other.get().id();
                apart.add(new Told(Math.min(first, second), Math.max(first, second)));
            }
        }
        return apart;
    }

    private static List<Lookalike> told(Store store, List<Pair> pairs, Likenesses all, Cancellation cancellation) {
        Map<Long, Person> known = new HashMap<>();
        long[] ids = pairs.stream().flatMapToLong(pair -> LongStream.of(pair.first(), pair.second())).distinct().toArray();
        store.persons(ids, cancellation).forEach(person -> known.put(person.id(), person));
        List<Lookalike> told = new ArrayList<>();
        for (Pair pair : pairs) {
            Person first = known.get(pair.first());
            Person second = known.get(pair.second());
            if (first != null && second != null) {
                Lookalike both = new Lookalike(first, second, pair.bits(), all.verdict(pair.first(), pair.second()).evidence());
                told.add(first.attributes().size() < second.attributes().size() ? both.swapped() : both);
            }
        }
        return told;
    }
}
