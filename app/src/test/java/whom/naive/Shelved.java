package whom.naive;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import whom.audience.Counter;
import whom.audience.Finder;
import whom.audience.column.ColumnCache;
import whom.audience.live.Live;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A world put into a store of its own, which goes when it is closed. The first person has the id 1, and so on.
record Shelved(World world, Store store, Counter counter, Path folder) implements AutoCloseable {
    static Shelved of(World world) throws IOException, Refusal {
        Path folder = Files.createTempDirectory("whom-world");
        Store store = Store.open(folder.resolve("profiles.db"), world.schema());
        try (Writing writing = store.begin("test")) {
            for (Someone person : world.people()) {
                put(person, writing);
            }
            writing.commit(true);
        }
        Finder live = new Live(new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation()));
        return new Shelved(world, store, new Counter(live), folder);
    }

    private static void put(Someone person, Writing writing) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        person.attributes().forEach((name, value) -> {
            if (!name.equals("email")) {
                values.put(name, value(value));
            }
        });
        long id = writing.put(new PersonRow(person.email(), values, Optional.of(person.tags()), Map.of())).id();
        person.deeds().forEach(deed -> writing.event(id, deed.kind(), deed.at(), Map.of()));
    }

    private static Optional<Value> value(Object value) {
        return switch (value) {
            case String text -> Optional.of(new Value.Text(text));
            case BigDecimal number -> Optional.of(new Value.Number(number));
            case Boolean truth -> Optional.of(new Value.Truth(truth));
            case LocalDate date -> Optional.of(new Value.Date(date));
            case Instant instant -> Optional.of(new Value.Moment(instant));
            case List<?> list ->
                list.isEmpty() ? Optional.empty() : Optional.of(new Value.Texts(list.stream().map(String.class::cast).toList()));
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
