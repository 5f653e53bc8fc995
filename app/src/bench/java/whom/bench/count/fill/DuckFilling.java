package whom.bench.count.fill;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
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

/// A DuckDB file: typed columns, one table a kind of event in order of time, so that row groups outside a window are skipped.
/// Written through appenders in one transaction to a file beside it, from which it is sorted.
public final class DuckFilling implements Filling {
    private static final List<String> BESIDE = List.of("tags", "interests", "consents");

    private final Path unsorted;
    private final DuckDBConnection connection;
    private final DuckDBAppender people;
    private final Map<String, DuckDBAppender> tables = new HashMap<>();

    public DuckFilling(Path file) throws SQLException, IOException {
        unsorted = Path.of(file + ".unsorted");
        Files.deleteIfExists(unsorted);
        connection = DriverManager.getConnection("jdbc:duckdb:" + file).unwrap(DuckDBConnection.class);
        run("ATTACH '" + unsorted + "' AS unsorted");
        Script.run(connection, "duckdb/schema.sql");
        connection.setAutoCommit(false);
        people = connection.createAppender("unsorted", "main", "people");
        for (String table : BESIDE) {
            tables.put(table, connection.createAppender("unsorted", "main", table));
        }
        for (EventKind kind : Crowd.SCHEMA.events()) {
            tables.put(kind.name(), connection.createAppender("unsorted", "main", kind.name()));
        }
    }

    @Override
    public void put(Shopper shopper) throws SQLException {
        person(shopper);
        for (String tag : shopper.tags()) {
            row("tags", shopper.id(), Folding.fold(tag));
        }
        for (String interest : Cells.interests(shopper)) {
            row("interests", shopper.id(), Folding.fold(interest));
        }
        for (Map.Entry<String, Consent> consent : shopper.consent().entrySet()) {
            row("consents", shopper.id(), consent.getKey(), consent.getValue() == Consent.GIVEN);
        }
        for (Event event : shopper.events()) {
            event(shopper.id(), event);
        }
    }

    private void person(Shopper shopper) throws SQLException {
        people.beginRow().append(shopper.id());
        for (Attribute attribute : Crowd.SCHEMA.attributes()) {
            if (attribute.kind() != Kind.LIST) {
                cell(people, Cells.of(shopper, attribute.name()));
            }
        }
        cell(people, Cells.of(shopper, "birth_date") instanceof LocalDate date ? (short) (date.getMonthValue() * 100 + date.getDayOfMonth()) : null);
        people.append(Cells.interests(shopper).stream().map(Folding::fold).toList());
        people.endRow();
    }

    private void row(String name, Object... cells) throws SQLException {
        DuckDBAppender table = table(name);
        table.beginRow();
        for (Object cell : cells) {
            cell(table, cell);
        }
        table.endRow();
    }

    private void event(int person, Event event) throws SQLException {
        DuckDBAppender table = table(event.kind());
        table.beginRow().append(person).append(event.at().toEpochMilli());
        for (Property property : Crowd.SCHEMA.event(event.kind()).orElseThrow().properties()) {
            cell(table, Cells.of(event.properties(), property.name()));
        }
        table.endRow();
    }

    private DuckDBAppender table(String name) {
        DuckDBAppender table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException(name);
        }
        return table;
    }

    private static void cell(DuckDBAppender table, @Nullable Object cell) throws SQLException {
        switch (cell) {
            case null -> table.appendNull();
            case String text -> table.append(text);
            case BigDecimal number -> number(table, number);
            case Boolean truth -> table.append(truth.booleanValue());
            case LocalDate date -> table.append(date);
            case Long whole -> table.append(whole.longValue());
            case Integer whole -> table.append(whole.intValue());
            case Short whole -> table.append(whole.shortValue());
            default -> throw new IllegalArgumentException(cell.toString());
        }
    }

    private static void number(DuckDBAppender table, BigDecimal number) throws SQLException {
        if (number.scale() == 0) {
            table.append(number.intValueExact());
        } else {
            table.append(number);
        }
    }

    @Override
    public void finish() throws SQLException {
        people.close();
        for (DuckDBAppender table : tables.values()) {
            table.close();
        }
        connection.commit();
        connection.setAutoCommit(true);
        run("CREATE TABLE people AS SELECT * FROM unsorted.people ORDER BY id");
        for (String table : BESIDE) {
            run("CREATE TABLE " + table + " AS SELECT * FROM unsorted." + table + " ORDER BY 2, 1");
        }
        for (EventKind kind : Crowd.SCHEMA.events()) {
            run("CREATE TABLE " + kind.name() + " AS SELECT * FROM unsorted." + kind.name() + " ORDER BY moment, person");
        }
        run("DETACH unsorted");
        run("ANALYZE");
        run("CHECKPOINT");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        Files.deleteIfExists(unsorted);
    }
}
