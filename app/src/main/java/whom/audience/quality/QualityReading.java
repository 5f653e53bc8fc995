package whom.audience.quality;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Value;
import whom.sql.ValuesSql;
import whom.store.Store;
import whom.text.Folding;
import whom.work.Cancellation;
import whom.work.Progress;

/// Goes through a store, one attribute after the other, and tells how good its data is. Needs 16 bytes for each value of one attribute.
///
/// @param validating what is asked of values
/// @param identities names of attributes by which people should be told apart, so that who shares a value can be looked at
/// @param asOf       the moment at which ages are counted
public record QualityReading(Validating validating, Set<String> identities, AsOf asOf) {
    public QualityReading {
        identities = Set.copyOf(identities);
    }

    /// How good all the data is.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public DataQuality read(Store store, Progress progress, Cancellation cancellation) {
        long people = store.people();
        List<Attribute> all = store.schema().attributes();
        long[] done = {0};
        List<AttributeQuality> attributes = all.stream().map(attribute -> {
            progress.at("Looking at " + attribute.label(), done[0]++, all.size());
            return of(store, attribute, people, cancellation);
        }).toList();
        return new DataQuality(asOf.instant(), people, attributes, events(store, cancellation));
    }

    /// How good the values of one attribute are.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back
    public AttributeQuality of(Store store, Attribute attribute, Cancellation cancellation) {
        return of(store, attribute, store.people(), cancellation);
    }

    private AttributeQuality of(Store store, Attribute attribute, long people, Cancellation cancellation) {
        Measure measure = new Measure(attribute, asOf, validating);
        if (attribute.kind() == Kind.LIST) {
            long[] last = {0};
            store.rows(ValuesSql.of(attribute), row -> {
                if (row.number(1) != last[0]) {
                    last[0] = row.number(1);
                    measure.addList();
                }
                measure.addEntry(String.valueOf(row.text(0)));
            }, cancellation);
        } else {
            store.rows(ValuesSql.of(attribute), row -> measure.add(row.value(attribute.kind(), 0)), cancellation);
        }
        Set<Long> repeats = identities.contains(attribute.name()) ? measure.repeats() : Set.of();
        return measure.quality(people, repeats.isEmpty() ? Set.of() : texts(store, attribute, repeats, cancellation));
    }

    /// The values of these hashes.
    private static Set<String> texts(Store store, Attribute attribute, Set<Long> hashes, Cancellation cancellation) {
        Set<String> texts = new TreeSet<>();
        Set<Long> missing = new HashSet<>(hashes);
        store.rows(ValuesSql.of(attribute), row -> {
            Value value = missing.isEmpty() ? null : row.value(attribute.kind(), 0);
            String text = value == null ? "" : Measure.written(value);
            if (value != null && missing.remove(Hashes.of(Folding.fold(text)))) {
                texts.add(text);
            }
        }, cancellation);
        return texts;
    }

    private List<EventQuality> events(Store store, Cancellation cancellation) {
        Map<String, EventQuality> found = new HashMap<>();
        store.rows(ValuesSql.events(asOf), row -> {
            String kind = String.valueOf(row.text(0));
            Optional<Instant> newest = row.isMissing(2) ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.number(2)));
            found.put(kind, new EventQuality(kind, row.number(1), newest, row.number(3)));
        }, cancellation);
        return store.schema().events().stream().map(EventKind::name)
                .map(kind -> found.getOrDefault(kind, new EventQuality(kind, 0, Optional.empty(), 0))).toList();
    }
}
