package whom.audience.column;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.store.PropertyScanner;

/// Events of one kind in memory, in the order in which they come. For one thread.
final class GatheredEvents {
    private final List<Property> properties;
    private final byte[][] names;
    private final List<Gathered> values = new ArrayList<>();
    private final GatheredWholes times;
    private final Ints people;

    GatheredEvents(EventKind kind, Scratch scratch) {
        // As the store writes them, so that the next name is mostly the next one here.
        this.properties = kind.properties().stream().sorted(Comparator.comparing(Property::name)).toList();
        this.names = properties.stream().map(property -> property.name().getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        properties.forEach(property -> values.add(Gathered.of(property.kind(), scratch)));
        this.times = new GatheredWholes(Kind.INSTANT, scratch);
        this.people = new Ints(scratch);
    }

    /// Begins with what a folder holds.
    GatheredEvents(EventKind kind, EventColumns before, Scratch scratch) {
        this(kind, scratch);
        for (int person = 0; person <= before.people(); person++) {
            for (int row = before.from(person); row < before.to(person); row++) {
                add(person, before.at(row));
            }
        }
        for (int i = 0; i < names.length; i++) {
            Property property = properties.get(i);
            Column column = before.properties().get(property.name());
            if (column != null) {
                values.set(i, Gathered.of(property.kind(), column, scratch));
            }
        }
        pad();
    }

    int rows() {
        return people.size();
    }

    int person(int row) {
        return people.get(row);
    }

    long at(int row) {
        return times.value(row);
    }

    GatheredWholes times() {
        return times;
    }

    Gathered values(Property property) {
        return values.get(properties.indexOf(property));
    }

    private void add(int person, long at) {
        people.add(person);
        times.add(at);
    }

    /// Adds an event with the properties that the text holds.
    void add(int person, long at, byte[] json, PropertyScanner scanner) {
        add(person, at);
        if (json.length > 0 && names.length > 0) {
            scan(json, scanner);
        }
        pad();
    }

    private void scan(byte[] json, PropertyScanner scanner) {
        int next = 0;
        scanner.start(json);
        while (scanner.next()) {
            int found = find(scanner, next);
            if (found >= 0 && values.get(found).rows() < rows()) {
                values.get(found).property(scanner);
                next = found + 1;
            } else {
                scanner.skip();
            }
        }
    }

    private int find(PropertyScanner scanner, int likely) {
        for (int i = 0; i < names.length; i++) {
            int at = (likely + i) % names.length;
            if (scanner.isNamed(names[at])) {
                return at;
            }
        }
        return -1;
    }

    private void pad() {
        for (Gathered value : values) {
            value.padTo(rows());
        }
    }

    /// As one text each.
    void add(int person, long at, byte[]... texts) {
        add(person, at);
        for (int i = 0; i < texts.length; i++) {
            ((GatheredTexts) values.get(i)).add(texts[i], 0, texts[i].length);
        }
    }
}
