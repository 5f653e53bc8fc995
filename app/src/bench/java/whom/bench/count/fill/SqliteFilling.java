package whom.bench.count.fill;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.bench.count.crowd.Crowd;
import whom.bench.count.crowd.Shopper;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.text.Folding;

/// A SQLite file: one table a kind of event, clustered by person and time, and an index for whatever a segment asks; made after the rows.
public final class SqliteFilling implements Filling {
    private static final int BATCH = 10_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> tables = new HashMap<>();
    private int waiting;

    public SqliteFilling(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("PRAGMA page_size = 8192");
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        Script.run(connection, "sqlite/schema.sql");
        connection.setAutoCommit(false);
        insert("people", 1 + (int) Crowd.SCHEMA.attributes().stream().filter(a -> a.kind() != Kind.LIST).count() + 1);
        insert("tags", 2);
        insert("interests", 2);
        insert("consents", 3);
        for (EventKind kind : Crowd.SCHEMA.events()) {
            insert(kind.name(), 3 + kind.properties().size());
        }
    }

    private void insert(String table, int columns) throws SQLException {
        tables.put(table, connection.prepareStatement("INSERT INTO " + table + " VALUES(?" + ", ?".repeat(columns - 1) + ")"));
    }

    @Override
    public void put(Shopper shopper) throws SQLException {
        person(shopper);
        for (String tag : shopper.tags()) {
            row("tags", Folding.fold(tag), shopper.id());
        }
        for (String interest : Cells.interests(shopper)) {
            row("interests", Folding.fold(interest), shopper.id());
        }
        for (Map.Entry<String, Consent> consent : shopper.consent().entrySet()) {
            row("consents", consent.getKey(), consent.getValue() == Consent.GIVEN, shopper.id());
        }
        int number = 0;
        for (Event event : shopper.events()) {
            event(shopper.id(), number++, event);
        }
        if (++waiting == BATCH) {
            write();
        }
    }

    private void person(Shopper shopper) throws SQLException {
        PreparedStatement people = table("people");
        people.setInt(1, shopper.id());
        int column = 2;
        for (Attribute attribute : Crowd.SCHEMA.attributes()) {
            if (attribute.kind() != Kind.LIST) {
                bind(people, column++, Cells.of(shopper, attribute.name()));
            }
        }
        bind(people, column, Cells.of(shopper, "birth_date") instanceof LocalDate date ? date.getMonthValue() * 100 + date.getDayOfMonth() : null);
        people.addBatch();
    }

    private void row(String name, Object... cells) throws SQLException {
        PreparedStatement table = table(name);
        for (int i = 0; i < cells.length; i++) {
            bind(table, i + 1, cells[i]);
        }
        table.addBatch();
    }

    /// Amounts are whole cents, so that sums are exact.
    private void event(int person, int number, Event event) throws SQLException {
        PreparedStatement table = table(event.kind());
        table.setInt(1, person);
        table.setLong(2, event.at().toEpochMilli());
        table.setInt(3, number);
        int column = 4;
        for (Property property : Crowd.SCHEMA.event(event.kind()).orElseThrow().properties()) {
            Object cell = Cells.of(event.properties(), property.name());
            boolean money = property.name().equals("amount");
            bind(table, column++, money && cell instanceof BigDecimal amount ? amount.movePointRight(2).longValueExact() : cell);
        }
        table.addBatch();
    }

    private PreparedStatement table(String name) {
        PreparedStatement table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException(name);
        }
        return table;
    }

    private static void bind(PreparedStatement row, int column, @Nullable Object cell) throws SQLException {
        switch (cell) {
            case null -> row.setObject(column, null);
            case String text -> row.setString(column, text);
            case BigDecimal number when number.scale() == 0 -> row.setLong(column, number.longValueExact());
            case BigDecimal number -> row.setDouble(column, number.doubleValue());
            case Boolean truth -> row.setInt(column, truth ? 1 : 0);
            case LocalDate date -> row.setString(column, date.toString());
            case Long whole -> row.setLong(column, whole);
            case Integer whole -> row.setInt(column, whole);
            default -> throw new IllegalArgumentException(cell.toString());
        }
    }

    private void write() throws SQLException {
        for (PreparedStatement table : tables.values()) {
            table.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void finish() throws SQLException {
        write();
        for (PreparedStatement table : tables.values()) {
            table.close();
        }
        connection.commit();
        connection.setAutoCommit(true);
        run("PRAGMA cache_size = -1000000");
        run("PRAGMA threads = 2");
        Script.run(connection, "sqlite/indexes.sql");
        run("ANALYZE");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
