package whom.audience.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.store.Past;
import whom.store.Store;
import whom.work.Cancellation;

/// The values of everyone for the attributes that a rule ranks by, sorted; read once.
public final class RanksOfEveryone implements Ranks {
    private static final int PAGE = 10_000;
    private static final Comparator<Value> SMALLEST_FIRST = (a, b) -> Order.of(a, b).orElse(0);

    private final Map<Attribute, List<Value>> values = new HashMap<>();

    private RanksOfEveryone(Set<Attribute> attributes) {
        attributes.forEach(attribute -> values.put(attribute, new ArrayList<>()));
    }

    /// Reads nothing when the rule, and every segment that it needs, ranks by nothing.
    public static RanksOfEveryone of(Resolved.Whole rule, Store store, Cancellation cancellation) {
        Set<Attribute> ranked = new HashSet<>();
        collect(rule.root(), ranked);
        RanksOfEveryone ranks = new RanksOfEveryone(ranked);
        if (!ranked.isEmpty()) {
            Optional<Past> past = Past.of(store, rule.at());
            long people = store.people();
            for (long from = 1; from <= people; from += PAGE) {
                cancellation.check();
                long[] ids = LongStream.rangeClosed(from, Math.min(people, from + PAGE - 1)).toArray();
                List<Person> page = store.persons(ids, cancellation);
                (past.isPresent() ? past.get().persons(page, cancellation) : page).forEach(ranks::add);
            }
            ranks.values.values().forEach(all -> all.sort(SMALLEST_FIRST));
        }
        return ranks;
    }

    private static void collect(Resolved node, Set<Attribute> ranked) {
        switch (node) {
            case Resolved.Group group -> group.children().forEach(child -> collect(child, ranked));
            case Resolved.Row(var _, Criterion.Ranked question, var _) -> ranked.add(question.attribute());
            case Resolved.Row(var _, Criterion.InSegment question, var _) -> collect(question.rule().root(), ranked);
            case Resolved.Row _ -> {
                // Asks nothing of the others.
            }
        }
    }

    private void add(Person person) {
        values.forEach((attribute, all) -> {
            Value value = Looked.present(person.attributes().get(attribute.name()));
            if (value != null) {
                all.add(value);
            }
        });
    }

    @Override
    public Standing of(Attribute attribute, Value value) {
        List<Value> all = values.getOrDefault(attribute, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (SMALLEST_FIRST.compare(all.get(middle), value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Standing(low, all.size());
    }
}
