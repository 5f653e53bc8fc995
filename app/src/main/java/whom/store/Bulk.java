package whom.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import whom.profile.Attribute;
import whom.work.Cancellation;

/// Several views of one moment of the data, each for one thread at a time, to read everything at once. Its rows cost a call for each cell and no
/// more. Methods throw [CancellationException] when taken back and [StoreFailure] when the file fails.
public final class Bulk implements AutoCloseable {
    /// Stands for a missing number or moment in the cells that [BulkRow] hands out.
    private static final String NO_DECIMAL = "9e999";
    private static final String NO_WHOLE = String.valueOf(BulkRow.MISSING);
    /// SQLite then reads the file without copying each page.
    private static final String MAPPED = "PRAGMA mmap_size = " + (1L << 33);
    private static final int MOST_TRIES = 20;

    private final Path file;
    private final List<Connection> views;
    private final Marks marks;

    private Bulk(Path file, List<Connection> views, Marks marks) {
        this.file = file;
        this.views = views;
        this.marks = marks;
    }

    static Bulk open(Path file, int howMany) {
        List<Connection> views = new ArrayList<>();
        try {
            for (int i = 0; i < howMany; i++) {
                Connection view = Connecting.toRead(file).connection();
                views.add(view);
                Sql.run(view, MAPPED);
            }
            return new Bulk(file, views, oneMoment(views));
        } catch (SQLException e) {
            close(views);
            throw Troubles.failure(file, e);
        }
    }

    /// Begins to look on every connection, again and again until nothing was written in between.
    private static Marks oneMoment(List<Connection> views) throws SQLException {
        for (int tries = 1;; tries++) {
            List<Long> revisions = new ArrayList<>();
            for (Connection view : views) {
                Sql.run(view, "BEGIN");
                revisions.add(Sql.number(view, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'revision'"));
            }
            if (revisions.stream().distinct().count() == 1) {
                return Marks.read(views.getFirst());
            }
            if (tries == MOST_TRIES) {
                throw new SQLException("something else is being imported all the time");
            }
            for (Connection view : views) {
                Sql.run(view, "COMMIT");
            }
        }
    }

    /// How many threads may read at once.
    public int views() {
        return views.size();
    }

    /// Where the data stands in all the views.
    public Marks marks() {
        return marks;
    }

    /// People of a stretch of ids, in order: column 0 is the id, 1 the folded key, then the attributes, none of them a list, each as its kind is
    /// read: text and dates by [BulkRow#text], numbers by [BulkRow#decimal], the others by [BulkRow#whole].
    public void people(int view, long after, long upTo, List<Attribute> attributes, BulkReader each, Cancellation cancellation) {
        String cells = attributes.stream().map(attribute -> ", " + cell(attribute)).collect(Collectors.joining());
        each(view, "SELECT _id, _key" + cells + " FROM people WHERE _id > ? AND _id <= ? ORDER BY _id", List.of(after, upTo), each,
                cancellation);
    }

    private static String cell(Attribute attribute) {
        String name = Sql.name(attribute.name());
        return switch (attribute.kind()) {
            case TEXT, DATE -> name;
            case NUMBER -> "coalesce(" + name + ", " + NO_DECIMAL + ")";
            case BOOLEAN, INSTANT -> "coalesce(" + name + ", " + NO_WHOLE + ")";
            case LIST -> throw new IllegalArgumentException(attribute.name() + " is a list");
        };
    }

    /// The texts of a list by person, in their order: column 0 is the person, 1 the text.
    public void list(int view, Attribute list, BulkReader each, Cancellation cancellation) {
        // By the table itself, which stands in that order, and not by the index of its values.
        each(view, "SELECT person, value FROM list_values WHERE +attribute = ? ORDER BY person, attribute, position", List.of(list.name()),
                each, cancellation);
    }

    /// Tags by person: column 0 is the person, 1 the tag.
    public void tags(int view, BulkReader each, Cancellation cancellation) {
        each(view, "SELECT person, tag FROM tags ORDER BY person, folded", List.of(), each, cancellation);
    }

    /// Who opted in on the channel, in order: column 0 is the person, 1 since when, [BulkRow#MISSING] for always.
    public void consents(int view, String channel, BulkReader each, Cancellation cancellation) {
        each(view, "SELECT person, coalesce(at, " + NO_WHOLE + ") FROM consents WHERE channel = ? AND state = 1 ORDER BY person",
                List.of(channel), each, cancellation);
    }

    /// Who was written to an upload file: column 0 is the person, 1 when, 2 the preset, 3 the segment.
    public void uploads(int view, BulkReader each, Cancellation cancellation) {
        each(view, "SELECT person, at, preset, segment FROM uploads JOIN uploaded ON upload = id ORDER BY id", List.of(), each,
                cancellation);
    }

    /// The names of the kinds of events by the number that stands in their rows.
    public Map<Integer, String> kinds(int view) {
        Map<Integer, String> kinds = new HashMap<>();
        each(view, "SELECT id, name FROM event_kinds", List.of(),
                row -> kinds.put((int) row.whole(0), new String(row.text(1), StandardCharsets.UTF_8)),
                new Cancellation());
        return kinds;
    }

    /// Events of a stretch of ids, in order: column 0 is the number of the kind times 2^32 plus the person, 1 when, 2 the properties for
    /// [PropertyScanner], empty without any.
    public void events(int view, long after, long upTo, BulkReader each, Cancellation cancellation) {
        each(view, "SELECT (kind << 32) | person, at, properties FROM events WHERE id > ? AND id <= ? ORDER BY id", List.of(after, upTo),
                each,
                cancellation);
    }

    private void each(int view, String sql, List<Object> values, BulkReader each, Cancellation cancellation) {
        cancellation.check();
        Connection connection = views.get(view);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, values);
            Running running = new Running(statement);
            Runnable off = cancellation.onCancel(running::stop);
            try (ResultSet rows = statement.executeQuery()) {
                BulkRow row = new BulkRow(rows);
                while (rows.next()) {
                    each.row(row);
                }
            } finally {
                off.run();
                running.over();
            }
            cancellation.check();
        } catch (SQLException e) {
            throw failure(e, cancellation);
        } catch (Asking.Unreadable e) {
            throw failure(e.cause, cancellation);
        }
    }

    private RuntimeException failure(SQLException e, Cancellation cancellation) {
        return cancellation.isCancelled() ? (CancellationException) new CancellationException().initCause(e) : Troubles.failure(file, e);
    }

    @Override
    public void close() {
        close(views);
    }

    private static void close(List<Connection> views) {
        for (Connection view : views) {
            try {
                view.close();
            } catch (SQLException _) {
                // It was only read from; there is nothing to lose.
            }
        }
    }
}
