package whom.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.file.TableRow;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;

/// New attributes and channels that the columns of a table of people bring. Reads every row once to tell what a new column holds.
final class Widening {
    private final Schema schema;
    private final List<Column> columns;
    private final Map<Column, Guess> guesses = new LinkedHashMap<>();

    Widening(Schema schema, List<Column> columns) {
        this.schema = schema;
        this.columns = columns;
        for (Column column : columns) {
            if (column.target() instanceof Target.ToAttribute(String _, Kind kind) && kind == null) {
                guesses.put(column, new Guess(column.reading()));
            }
        }
    }

    /// Whether the rows must be looked at before they can be taken.
    boolean mustLook() {
        return !guesses.isEmpty();
    }

    void look(TableRow row) {
        guesses.forEach((column, guess) -> guess.look(row.cell(column.index())));
    }

    /// The columns, each with what it holds.
    List<Column> columns() {
        return columns.stream().map(this::settled).toList();
    }

    private Column settled(Column column) {
        Guess guess = guesses.get(column);
        return guess != null && column.target() instanceof Target.ToAttribute(String name, Kind _)
                ? column.to(new Target.ToAttribute(name, guess.kind()))
                : column;
    }

    /// The schema with what the columns bring, at its end.
    Schema schema() {
        List<Attribute> attributes = new ArrayList<>(schema.attributes());
        List<String> channels = new ArrayList<>(schema.channels());
        for (Column column : columns()) {
            if (column.target() instanceof Target.ToAttribute(String name, Kind kind) && kind != null && schema.attribute(name).isEmpty()) {
                attributes.add(new Attribute(name, Naming.label(name), kind, Map.of()));
            } else if (column.target() instanceof Target.ToConsent(String channel) && !channels.contains(channel)) {
                channels.add(channel);
            }
        }
        return new Schema(schema.key(), attributes, schema.events(), channels);
    }
}
