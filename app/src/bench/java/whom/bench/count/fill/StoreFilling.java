package whom.bench.count.fill;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import whom.bench.count.crowd.Crowd;
import whom.bench.count.crowd.Shopper;
import whom.profile.Event;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;

/// Whom's own store, written as an import writes it: in one transaction.
public final class StoreFilling implements Filling {
    private final Store store;
    private final Writing writing;

    public StoreFilling(Path file) throws Refusal {
        store = Store.open(file, Crowd.SCHEMA);
        writing = store.begin("bench");
    }

    @Override
    public void put(Shopper shopper) {
        Map<String, Optional<Value>> values = new HashMap<>();
        shopper.values().forEach((name, value) -> values.put(name, Optional.of(value)));
        long id = writing.put(new PersonRow(shopper.key(), values, Optional.of(shopper.tags()), shopper.consent())).id();
        for (Event event : shopper.events()) {
            writing.event(id, event.kind(), event.at(), event.properties());
        }
    }

    @Override
    public void finish() {
        writing.commit(true);
    }

    @Override
    public void close() {
        writing.close();
        store.close();
    }
}
