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
    private final Optional<Column> event;
    private final Map<String, Draft> byFolded = new LinkedHashMap<>();

    /// @param survey of the whole file, with the kinds told apart by the column of events, if there is one
    EventKinds(Schema schema, List<Column> columns, Survey survey) {
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

    /// The name under which a row's event is stored.
    String of(TableRow row) {
        String name = event.map(column -> column.cell(row)).orElse("").strip();
        Draft draft = byFolded.get(Folding.fold(name));
        return draft == null ? name : draft.name;
    }

    /// What a property of an event holds.
    Kind kind(String name, String property) {
        Draft draft = byFolded.get(Folding.fold(name));
        return draft == null
                ? Kind.TEXT
                : draft.known.getOrDefault(Folding.fold(property), new Property(property, property, Kind.TEXT)).kind();
    }

    /// The name under which a property is stored.
    String property(String name, String property) {
        Draft draft = byFolded.get(Folding.fold(name));
        Property known = draft == null ? null : draft.known.get(Folding.fold(property));
        return known == null ? property : known.name();
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
