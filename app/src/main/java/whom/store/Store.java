package whom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import whom.profile.Attribute;
import whom.profile.Doings;
import whom.profile.Dossier;
import whom.profile.History;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.sql.Query;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;

/// The SQLite file of a workspace. Any thread may read, several at once, also while one writes.
///
/// Every reading method throws [java.util.concurrent.CancellationException] when its question is taken back, [StoreFailure] when the
/// file fails, and [whom.text.BoundedPattern.TooMuchWork] when a pattern of the question asks for too much.
public final class Store implements AutoCloseable {
    private final Path file;
    private final String id;
    private final Connection writer;
    private final Readers readers;
    private final Asking asking;
    private final Semaphore writing = new Semaphore(1, true);
    private volatile Schema schema;

    private Store(Path file, String id, Schema schema, Connection writer) {
        this.file = file;
        this.id = id;
        this.schema = schema;
        this.writer = writer;
        this.readers = new Readers(file);
        this.asking = new Asking(file, readers);
    }

    /// Opens the file, or makes it when it is not there; gives it columns for attributes that it lacks. Never overwrites anything.
    ///
    /// @throws Refusal when it is no database, not a store of ours, newer than this program, locked, or in a folder that can't be written
    public static Store open(Path file, Schema schema) throws Refusal {
        FileCheck.refuseWhatIsNoDatabase(file);
        try {
            Connection writer = Connecting.toWrite(file);
            try {
                Tables.check(writer, file);
                Sql.run(writer, "PRAGMA journal_mode = WAL");
                Tables.prepare(writer, file, schema);
                return new Store(file, Tables.id(writer), schema, writer);
            } catch (SQLException | Refusal e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Troubles.refusal(file, e);
        }
    }

    public Path file() {
        return file;
    }

    /// Made once for each file and never changed, so that what was made of another file's data is never taken for this one's.
    public String id() {
        return id;
    }

    /// What people and events look like, including what was imported since opening.
    public Schema schema() {
        return schema;
    }

    void widened(Schema wider) {
        schema = wider;
    }

    /// How many people there are; their ids are 1 to this number.
    public long people() {
        return number(new Query("SELECT max(_id) FROM people", List.of()), new Cancellation());
    }

    /// Rises with every change of the data, whoever made it.
    public long revision() {
        return number(new Query("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'revision'", List.of()), new Cancellation());
    }

    /// What tells the data as it stands from every other data, also from that of another way that was taken after a backup.
    public String state() {
        List<String> states = new ArrayList<>();
        rows(new Query(Marks.STATE, List.of()), row -> states.add(String.valueOf(row.text(0))), new Cancellation());
        return states.getFirst();
    }

    /// Where the data stands and when each part of it last changed, of one moment.
    public Marks changes() {
        return asking.snapshot(new Cancellation(), Marks::read);
    }

    /// Views of this moment for reading everything at once, to be closed.
    ///
    /// @param views for so many threads
    public Bulk bulk(int views) {
        return Bulk.open(file, views);
    }

    /// The first column of the first row, 0 when there is none.
    public long number(Query query, Cancellation cancellation) {
        Longs first = new Longs();
        ids(query, first::add, cancellation);
        long[] all = first.toArray();
        return all.length == 0 ? 0 : all[0];
    }

    /// The first column of every row.
    public long[] ids(Query query, Cancellation cancellation) {
        Longs ids = new Longs();
        ids(query, ids::add, cancellation);
        return ids.toArray();
    }

    /// The first column of every row, one by one.
    public void ids(Query query, LongConsumer each, Cancellation cancellation) {
        asking.each(query, cancellation, row -> each.accept(row.number(0)));
    }

    /// Every row, one by one.
    public void rows(Query query, RowReader each, Cancellation cancellation) {
        asking.each(query, cancellation, each);
    }

    /// These people, in this order; ids that nobody has are left out.
    public List<Person> persons(long[] ids, Cancellation cancellation) {
        Persons persons = new Persons(schema);
        return asking.snapshot(cancellation, connection -> persons.read(connection, ids));
    }

    /// These people with these attributes alone, without tags and consents, in this order; much quicker where many people are read for little. Their key stands as it is folded unless it is one of the attributes.
    public List<Person> persons(long[] ids, Set<String> attributes, Cancellation cancellation) {
        Persons persons = new Persons(schema, attributes);
        return asking.snapshot(cancellation, connection -> persons.read(connection, ids));
    }

    /// These people with everything that they did, in this order; ids that nobody has are left out.
    public List<History> histories(long[] ids, Cancellation cancellation) {
        Histories histories = new Histories(schema);
        return asking.snapshot(cancellation, connection -> histories.read(connection, ids, cancellation));
    }

    /// The people with these ids and everything that they did, by id, so that everyone can be gone through in pages.
    ///
    /// @param from the first id, from 1
    /// @param to   the first id that is no longer meant
    public List<History> histories(long from, long to, Cancellation cancellation) {
        return histories(LongStream.range(from, Math.min(to, people() + 1)).toArray(), cancellation);
    }

    /// The person with that key; white space around it and case are ignored.
    public Optional<Person> person(String key, Cancellation cancellation) {
        long[] ids = byKey(key, cancellation);
        return persons(ids, cancellation).stream().findFirst();
    }

    /// Whoever has the key, else whoever had it.
    private long[] byKey(String key, Cancellation cancellation) {
        String folded = Folding.key(key);
        long[] now = ids(new Query("SELECT _id FROM people WHERE _key = ?", List.of(folded)), cancellation);
        return now.length > 0
                ? now
                : ids(new Query("SELECT person FROM identities WHERE attribute = ? AND value = ?", List.of(schema.key(), folded)),
                        cancellation);
    }

    /// What is shown of the person with that key, with the newest of their events.
    ///
    /// @param most of the events
    public Optional<Dossier> dossier(String key, int most, Cancellation cancellation) {
        Dossiers dossiers = new Dossiers(schema);
        long[] ids = byKey(key, cancellation);
        return ids.length == 0
                ? Optional.empty()
                : asking.snapshot(cancellation, connection -> dossiers.read(connection, ids[0], most, cancellation));
    }

    /// At most so many of someone's events, the newest first, after leaving out the first ones.
    public Doings doings(long person, long offset, int most, Cancellation cancellation) {
        Dossiers dossiers = new Dossiers(schema);
        return asking.snapshot(cancellation, connection -> dossiers.doings(connection, person, offset, most, cancellation));
    }

    /// Those of the keys that nobody has, each once and as first written; white space around them and case are ignored.
    public List<String> strangers(List<String> keys, Cancellation cancellation) {
        Map<String, String> written = new LinkedHashMap<>();
        keys.forEach(key -> written.putIfAbsent(Folding.key(key), key.strip()));
        List<String> strangers = new ArrayList<>();
        written.forEach((key, first) -> {
            cancellation.check();
            if (byKey(key, cancellation).length == 0) {
                strangers.add(first);
            }
        });
        return strangers;
    }

    /// The most frequent values of an attribute, as a rule would write them, with how many people have them; most frequent first.
    public Map<String, Long> values(Attribute attribute, int most, Cancellation cancellation) {
        String column = Sql.name(attribute.name());
        Query query = attribute.kind() == Kind.LIST
                ? new Query(
                        "SELECT min(value), count(DISTINCT person) AS n FROM list_values WHERE attribute = ? GROUP BY folded ORDER BY n DESC, 1 LIMIT ?",
                        List.of(attribute.name(), most))
                : new Query(
                        "SELECT " + column + ", count(*) AS n FROM people WHERE " + column
                                + " IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?",
                        List.of(most));
        return counts(query, attribute.kind(), cancellation);
    }

    /// The texts that people have, as they are written, each once; of a list its items. Two that differ in case alone are two.
    public Set<String> spellings(Attribute attribute, int most, Cancellation cancellation) {
        String column = Sql.name(attribute.name());
        Query query = attribute.kind() == Kind.LIST
                ? new Query("SELECT DISTINCT value FROM list_values WHERE attribute = ? LIMIT ?", List.of(attribute.name(), most))
                : new Query("SELECT DISTINCT " + column + " FROM people WHERE " + column + " IS NOT NULL LIMIT ?", List.of(most));
        Set<String> texts = new LinkedHashSet<>();
        rows(query, row -> texts.add(String.valueOf(row.text(0))), cancellation);
        return texts;
    }

    /// The values of a number, of everybody who has one, the least first; each the double nearest to its decimal.
    public double[] numbers(Attribute attribute, Cancellation cancellation) {
        String column = Sql.name(attribute.name());
        DoubleStream.Builder numbers = DoubleStream.builder();
        rows(new Query("SELECT " + column + " FROM people WHERE " + column + " IS NOT NULL ORDER BY 1", List.of()),
                row -> numbers.add(row.decimal(0)), cancellation);
        return numbers.build().toArray();
    }

    /// The most frequent tags with how many people have them; most frequent first.
    public Map<String, Long> tags(int most, Cancellation cancellation) {
        return counts(new Query("SELECT min(tag), count(*) AS n FROM tags GROUP BY folded ORDER BY n DESC, 1 LIMIT ?", List.of(most)),
                Kind.TEXT,
                cancellation);
    }

    private Map<String, Long> counts(Query query, Kind kind, Cancellation cancellation) {
        Map<String, Long> counts = new LinkedHashMap<>();
        asking.each(query, cancellation, row -> {
            Value value = row.value(kind, 0);
            if (value != null) {
                counts.put(Cells.written(value), row.number(1));
            }
        });
        return counts;
    }

    /// Known people who must not be written to on a channel, as of now, with the reason (empty when none was given). In order of id.
    ///
    /// A suppression names somebody by the key, by another identity (`phone=+4930123456`), or everybody at a domain (`@example.com`).
    public Map<Long, String> suppressed(String channel, Cancellation cancellation) {
        Map<Long, String> suppressed = new TreeMap<>();
        asking.each(new Query(Suppressing.PEOPLE, List.of(channel, channel, channel)), cancellation, row -> {
            String reason = row.text(1);
            suppressed.merge(row.number(0), reason == null ? "" : reason, (first, second) -> first.isEmpty() ? second : first);
        });
        return suppressed;
    }

    /// What changed the data, the newest first; merges that an import made stand behind it in the order of time, too.
    public List<LogEntry> log(Cancellation cancellation) {
        return asking.snapshot(cancellation, connection -> LogReading.all(connection));
    }

    /// What was exported, the newest first.
    public List<ExportEntry> exports(Cancellation cancellation) {
        return asking.snapshot(cancellation, ExportsReading::all);
    }

    /// What the receiver of a preset and segment has; empty before the first export.
    public Optional<Given> given(String preset, String segment, Cancellation cancellation) {
        return asking.snapshot(cancellation, connection -> ExportsReading.given(connection, preset, segment));
    }

    /// The secret by which rows that leave the house are marked: two halves.
    public long[] exportSecret() {
        return asking.snapshot(new Cancellation(), ExportsReading::secret);
    }

    /// The latest import of that content that holds, if nothing but exports has changed the data since.
    public Optional<LogEntry> unchangedSince(String digest) {
        return asking.snapshot(new Cancellation(), connection -> LogReading.unchangedSince(connection, digest));
    }

    /// What changed of somebody, the newest first.
    public List<Change> changesOf(long person, Cancellation cancellation) {
        return asking.snapshot(cancellation, connection -> LogReading.changesOf(connection, schema, person));
    }

    /// Pairs of folded keys of people who are not the same, whatever it looks like; the lesser one first.
    public Set<List<String>> apart() {
        Set<List<String>> apart = new HashSet<>();
        rows(new Query("SELECT one, other FROM apart", List.of()),
                row -> apart.add(List.of(String.valueOf(row.text(0)), String.valueOf(row.text(1)))),
                new Cancellation());
        return apart;
    }

    /// Begins to write; waits some seconds for another writer.
    ///
    /// @param source where it comes from, such as the name of the file; kept with each consent
    /// @throws Refusal when another program goes on writing
    public Writing begin(String source) throws Refusal {
        return begin(ImportNote.unlogged(source));
    }

    /// Begins to write something that stands in the log and can be taken back.
    ///
    /// @throws Refusal when another program goes on writing
    public Writing begin(ImportNote note) throws Refusal {
        try {
            if (!writing.tryAcquire(3, TimeUnit.SECONDS)) {
                throw new Refusal(file + ": something else is being imported; wait until it has finished and try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
        try {
            return Writing.begin(this, writer, note, writing::release);
        } catch (SQLException e) {
            writing.release();
            throw Troubles.refusal(file, e);
        }
    }

    @Override
    public void close() {
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw Troubles.failure(file, e);
        }
    }
}
