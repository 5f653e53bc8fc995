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

/// The kinds of events of a file and their properties: those of the schema, and those that the file brings. Reads every row once to tell what a
/// new property holds.
final class EventKinds {
    private final int eventIndex;
    private final List<Column> columns;
    private final Map<String, Draft> byFolded = new LinkedHashMap<>();

    EventKinds(Schema schema, List<Column> columns) {
        this.columns = columns;
        this.eventIndex = columns.stream().filter(c -> c.target() instanceof Target.EventName).mapToInt(Column::index).findFirst()
                .orElse(-1);
        for (EventKind kind : schema.events()) {
            byFolded.putIfAbsent(Folding.key(kind.name()), new Draft(kind.name(), Optional.of(kind)));
        }
    }

    /// Learns from a row.
    void look(TableRow row) {
        String event = row.cell(eventIndex).strip();
        if (event.isEmpty()) {
            return;
        }
        Draft draft = byFolded.computeIfAbsent(Folding.fold(event), _ -> new Draft(event, Optional.empty()));
        for (Column column : columns) {
            if (column.target() instanceof Target.ToProperty(String name, Kind told) && !row.cell(column.index()).isBlank()) {
                draft.look(name, told, column, row.cell(column.index()));
            }
        }
    }

    /// The name under which a row's event is stored.
    String of(TableRow row) {
        String event = row.cell(eventIndex).strip();
        Draft draft = byFolded.get(Folding.fold(event));
        return draft == null ? event : draft.name;
    }

    /// What a property of an event holds.
    Kind kind(String event, String property) {
        Draft draft = byFolded.get(Folding.fold(event));
        return draft == null
                ? Kind.TEXT
                : draft.known.getOrDefault(Folding.fold(property), new Property(property, property, Kind.TEXT)).kind();
    }

    /// The name under which a property is stored.
    String property(String event, String property) {
        Draft draft = byFolded.get(Folding.fold(event));
        Property known = draft == null ? null : draft.known.get(Folding.fold(property));
        return known == null ? property : known.name();
    }

    /// All kinds, the schema's first; what was learned is settled from here on.
    List<EventKind> settled() {
        return byFolded.values().stream().map(Draft::settled).toList();
    }

    private static final class Draft {
        private final String name;
        private final Optional<EventKind> before;
        private final Map<String, Property> known = new HashMap<>();
        private final Map<String, Guess> guesses = new LinkedHashMap<>();
        private final List<Property> found = new ArrayList<>();

        Draft(String name, Optional<EventKind> before) {
            this.name = name;
            this.before = before;
            before.ifPresent(kind -> kind.properties().forEach(p -> known.putIfAbsent(Folding.fold(p.name()), p)));
        }

        void look(String property, @Nullable Kind told, Column column, String cell) {
            String folded = Folding.fold(property);
            if (known.containsKey(folded)) {
                return;
            }
            if (told != null) {
                add(property, told);
            } else {
                guesses.computeIfAbsent(property, _ -> new Guess(column.reading())).look(cell);
            }
        }

        private void add(String property, Kind kind) {
            Property added = new Property(property, Naming.label(property), kind);
            found.add(added);
            known.put(Folding.fold(property), added);
        }

        EventKind settled() {
            guesses.forEach((property, guess) -> add(property, guess.kind()));
            guesses.clear();
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
