package whom.naive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
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
import whom.profile.Consent;
import whom.profile.Value;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A world put into a store of its own, which goes when it is closed. The first person has the id 1, and so on.
///
/// @param live    the live engine over the store
/// @param counter counts by it
public record Shelved(World world, Store store, Finder live, Counter counter, Path folder) implements AutoCloseable {
    public static Shelved of(World world) throws IOException, Refusal {
        Path folder = Files.createTempDirectory("whom-world");
        Path file = folder.resolve("profiles.db");
        Store store = Store.open(file, world.schema());
        try (Writing writing = store.begin("test")) {
            for (Someone person : world.people()) {
                put(person, writing);
            }
            writing.commit(true);
        }
        date(world.people(), file);
        Finder live = new Live(new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation()));
        return new Shelved(world, store, live, new Counter(live), folder);
    }

    private static void put(Someone person, Writing writing) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        person.attributes().forEach((name, value) -> {
            if (!name.equals("email")) {
                values.put(name, Histories.value(value));
            }
        });
        Map<String, Consent> consents = new LinkedHashMap<>();
        person.consents().forEach((channel, said) -> consents.put(channel, said.yes() ? Consent.GIVEN : Consent.REFUSED));
        long id = writing.put(new PersonRow(person.email(), values, Optional.of(person.tags()), consents)).id();
        person.deeds().forEach(deed -> writing.event(id, deed.kind(), deed.at(), Histories.values(deed.details())));
        person.uploads().forEach(sent -> writing.upload(sent.preset(), sent.segment(), sent.at(), new long[]{id}));
    }

    /// Files bring consents without a time; a store may hold them with one.
    private static void date(List<Someone> people, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update = connection.prepareStatement("UPDATE consents SET at = ? WHERE person = ? AND channel = ?")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < people.size(); i++) {
                for (Map.Entry<String, Someone.Said> said : people.get(i).consents().entrySet()) {
                    Instant since = said.getValue().since();
                    if (since != null) {
                        update.setLong(1, since.toEpochMilli());
                        update.setLong(2, i + 1L);
                        update.setString(3, said.getKey());
                        update.executeUpdate();
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
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
