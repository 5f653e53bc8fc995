package whom.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.file.TableRow;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.text.Folding;

/// The kinds of events of a file and their properties: those of the schema, and those that the file brings, each property with what the rows of
/// its kind of event hold.
final class EventKinds {
    private static final int MOST_SHAPES = 10_000;

    private final Optional<Column> event;
    private final List<Column> columns;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Draft> byFolded = new LinkedHashMap<>();

    /// @param survey of the whole file, with the kinds told apart by the column of events, if there is one
    EventKinds(Schema schema, List<Column> columns, Survey survey) {
        this.columns = columns;
        event = columns.stream().filter(c -> c.target() instanceof Target.EventName).findFirst();
        for (EventKind kind : schema.events()) {
            byFolded.putIfAbsent(Folding.key(kind.name()), new Draft(kind.name(), Optional.of(kind)));
        }
        boolean constant = event.filter(c -> c.constant() != null).isPresent();
        List<String> names = constant ? List.of(event.map(Column::constant).orElse("")) : survey.kinds();
        for (String name : names) {
            Draft draft = byFolded.computeIfAbsent(Folding.fold(name), _ -> new Draft(name, Optional.empty()));
            for (Column column : columns) {
                if (column.target() instanceof Target.ToProperty(String property, Kind told)) {
                    Seen seen = constant ? survey.column(column.index()) : survey.column(name, column.index());
                    draft.learn(property, told, column, seen);
                }
            }
        }
    }

    /// How a kind of event is stored: its name, and what each column holds of it.
    ///
    /// @param kinds      by the place of the column
    /// @param properties names by the place of the column, empty for what is no property
    record Shape(String name, List<Kind> kinds, List<String> properties) {
        Kind kind(int column) {
            return kinds.get(column);
        }

        String property(int column) {
            return properties.get(column);
        }
    }

    /// How a row's event is stored.
    Shape shape(TableRow row) {
        String written = event.map(column -> column.cell(row)).orElse("");
        Shape known = shapes.get(written);
        if (known == null) {
            known = shape(written.strip());
            if (shapes.size() < MOST_SHAPES) {
                shapes.put(written, known);
            }
        }
        return known;
    }

    private Shape shape(String name) {
        Draft draft = byFolded.get(Folding.fold(name));
        List<Kind> held = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            String property = column.target() instanceof Target.ToProperty(String to, Kind _) ? to : "";
            Property known = draft == null ? null : draft.known.get(Folding.fold(property));
            held.add(known == null ? Kind.TEXT : known.kind());
            names.add(known == null ? property : known.name());
        }
        return new Shape(draft == null ? name : draft.name, held, names);
    }

    /// All kinds, the schema's first.
    List<EventKind> all() {
        return byFolded.values().stream().map(Draft::kind).toList();
    }

    private static final class Draft {
        private final String name;
        private final Optional<EventKind> before;
        private final Map<String, Property> known = new HashMap<>();
        private final List<Property> found = new ArrayList<>();

        Draft(String name, Optional<EventKind> before) {
            this.name = name;
            this.before = before;
            before.ifPresent(kind -> kind.properties().forEach(p -> known.putIfAbsent(Folding.fold(p.name()), p)));
        }

        /// Takes a new property in that some row has a value of.
        void learn(String property, @Nullable Kind told, Column column, Seen seen) {
            if (seen.filled() > 0 && !known.containsKey(Folding.fold(property))) {
                Property added = new Property(property, Naming.label(property), told == null ? column.reading().kind(seen) : told);
                found.add(added);
                known.put(Folding.fold(property), added);
            }
        }

        EventKind kind() {
            if (before.isEmpty()) {
                return Naming.event(name, found);
            }
            EventKind kind = before.get();
            List<Property> properties = new ArrayList<>(kind.properties());
            properties.addAll(found);
            return found.isEmpty() ? kind : new EventKind(kind.name(), kind.label(), kind.did(), properties);
        }
    }
}
