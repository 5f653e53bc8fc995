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
import whom.profile.Attribute;
import whom.profile.Uniting;
import whom.store.ImportNote;
import whom.store.LogEntry;
import whom.audience.LiveAndPast;
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
        return shelved(world, false);
    }

    /// The people of the world are what stood in the store at its moment; they were something else before, and changed twice after it.
    public static Shelved changing(World world) throws IOException, Refusal {
        return shelved(world, true);
    }

    private static Shelved shelved(World world, boolean changing) throws IOException, Refusal {
        Path folder = Files.createTempDirectory("whom-world");
        Path file = folder.resolve("profiles.db");
        Store store = Store.open(file, world.schema());
        try (Writing writing = store.begin("test")) {
            for (Someone person : world.people()) {
                put(person, writing);
            }
            writing.commit(true);
        }
        if (changing) {
            turn(world, Later.people(world, 0), 0, store);
            turn(world, world.people(), 0, store);
        }
        date(world.people(), file);
        if (changing) {
            turn(world, Later.people(world, 1), 1, store);
            turn(world, Later.people(world, 2), 2, store);
        }
        Finder live = new LiveAndPast(
                new Live(new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation())), store);
        return new Shelved(world, store, live, new Counter(live), folder);
    }

    /// An import that makes them so.
    private static void turn(World world, List<Someone> people, int turn, Store store) throws Refusal {
        ImportNote note = new ImportNote(LogEntry.What.PEOPLE, "turn " + turn, "turn", Later.at(world, turn), null,
                new Uniting(List.of(), Map.of()));
        try (Writing writing = store.begin(note)) {
            for (Someone person : people) {
                writing.put(row(world, person));
            }
            writing.commit(true);
        }
    }

    /// Says all of somebody, also what is not there.
    private static PersonRow row(World world, Someone person) {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        Map<String, Consent> consents = new LinkedHashMap<>();
        world.schema().attributes().stream().map(Attribute::name).filter(name -> !name.equals("email"))
                .forEach(name -> values.put(name, Optional.ofNullable(person.attributes().get(name)).flatMap(Histories::value)));
        world.schema().channels().forEach(channel -> {
            Someone.Said said = person.consents().get(channel);
            consents.put(channel, said == null ? Consent.UNKNOWN : said.yes() ? Consent.GIVEN : Consent.REFUSED);
        });
        return new PersonRow(person.email(), values, Optional.of(person.tags()), consents);
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
