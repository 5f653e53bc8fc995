package whom.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.audience.Bitmap;
import whom.export.Addressing;
import whom.export.Reach;
import whom.export.preset.Preset;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Value;
import whom.sql.ReachSql;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Gathers from a store who can and may be written to by a preset: one reading of everyone's address, consent and suppression.
public final class Reaching {
    private Reaching() {
    }

    /// @throws Refusal when the workspace has no attribute by which the preset knows people
    public static Reach of(Store store, Preset preset, AsOf asOf, Cancellation cancellation) throws Refusal {
        Addressing addressing = Addressing.of(preset, store.schema(), asOf);
        long highest = store.people();
        Bitmap.Collector addressed = new Bitmap.Collector(highest);
        int[] addresses = new int[Math.toIntExact(addressing.isKey() ? 0 : highest + 1)];
        Map<String, Integer> numbers = new HashMap<>();
        List<Attribute> attributes = addressing.attributes();
        store.rows(ReachSql.people(attributes), row -> {
            Map<String, Value> values = new LinkedHashMap<>();
            for (int i = 0; i < attributes.size(); i++) {
                Value value = row.value(attributes.get(i).kind(), i + 2);
                if (value != null) {
                    values.put(attributes.get(i).name(), value);
                }
            }
            long id = row.number(0);
            String address = addressing.of(new Person(id, String.valueOf(row.text(1)), values, List.of(), Map.of()));
            if (address != null) {
                addressed.accept(id);
                if (id < addresses.length) {
                    addresses[(int) id] = numbers.computeIfAbsent(address, _ -> numbers.size() + 1);
                }
            }
        }, cancellation);
        String channel = preset.consent().channel();
        return new Reach(addressed.bitmap(), addressing.isKey() ? null : addresses, consent(store, highest, channel, true, cancellation),
                consent(store, highest, channel, false, cancellation), suppressed(store, highest, channel, cancellation));
    }

    private static Bitmap consent(Store store, long highest, String channel, boolean given, Cancellation cancellation) {
        Bitmap.Collector people = new Bitmap.Collector(highest);
        store.ids(ReachSql.consent(channel, given), people, cancellation);
        return people.bitmap();
    }

    private static Bitmap suppressed(Store store, long highest, String channel, Cancellation cancellation) {
        Bitmap.Collector people = new Bitmap.Collector(highest);
        Suppressed.of(store, channel, cancellation).keySet().forEach(people::accept);
        return people.bitmap();
    }
}
