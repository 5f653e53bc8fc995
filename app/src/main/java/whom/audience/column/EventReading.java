package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Events: only those that were added are read, unless a kind is not there yet or other properties are to be kept of it.
final class EventReading {
    private final Work work;
    private final Before before;

    EventReading(Work work, Before before) {
        this.work = work;
        this.before = before;
    }

    void plan(List<EventKind> kinds) {
        boolean anew = kinds.stream().anyMatch(kind -> !isWhole(Names.events(kind.name()), kind));
        List<EventKind> changed = new ArrayList<>();
        for (EventKind kind : kinds) {
            String events = Names.events(kind.name());
            boolean good = !anew && before.good(Names.times(events), Names.shape(kind), events).isPresent();
            if (!good) {
                changed.add(kind);
            } else {
                keep(events, kind);
            }
        }
        if (!changed.isEmpty()) {
            read(changed, anew ? 0 : before.lastEvent(), anew);
        }
    }

    private boolean isWhole(String events, EventKind kind) {
        String shape = Names.shape(kind);
        return before.filed(Names.times(events), shape).isPresent() && before.filed(Names.starts(events), shape).isPresent()
                && kind.properties().stream()
                        .allMatch(property -> before.filed(Names.property(events, property.name()), shape).isPresent());
    }

    private void keep(String events, EventKind kind) {
        String shape = Names.shape(kind);
        before.filed(Names.times(events), shape).ifPresent(file -> work.keep(Names.times(events), file));
        for (Property property : kind.properties()) {
            String name = Names.property(events, property.name());
            before.filed(name, shape).ifPresent(file -> work.keep(name, file));
        }
        Contents.Filed starts = before.filed(Names.starts(events), shape).orElseThrow();
        if (before.grown()) {
            work.lay(Names.starts(events), shape, arena -> EventOrder.starts(arena,
                    ((Column.Ints) before.folder().open(starts).orElseThrow()).cells(), work.people() + 2));
        } else {
            work.keep(Names.starts(events), starts);
        }
    }

    private void read(List<EventKind> kinds, long after, boolean anew) {
        int views = work.bulk().views();
        long events = work.bulk().marks().lastEvent() - after;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            Part part = new Part(kinds, after + events * i / views, after + events * (i + 1) / views);
            parts.add(part);
            work.read(part::read);
        }
        for (EventKind kind : kinds) {
            lay(work, Names.events(kind.name()), kind, () -> {
                List<GatheredEvents> all = new ArrayList<>();
                if (!anew) {
                    all.add(new GatheredEvents(kind, events(kind), work.scratch()));
                }
                parts.forEach(part -> Optional.ofNullable(part.gathered.get(kind.name())).ifPresent(all::add));
                return all;
            });
        }
    }

    /// What the folder holds of a kind.
    private EventColumns events(EventKind kind) {
        String events = Names.events(kind.name());
        String shape = Names.shape(kind);
        Map<String, Column> properties = new HashMap<>();
        for (Property property : kind.properties()) {
            properties.put(property.name(), open(Names.property(events, property.name()), shape));
        }
        return new EventColumns(before.people(), ((Column.Ints) open(Names.starts(events), shape)).cells(),
                open(Names.times(events), shape),
                properties);
    }

    private Column open(String name, String shape) {
        return before.filed(name, shape).flatMap(before.folder()::open).orElseThrow();
    }

    /// Lays out the events of a kind once all its parts are gathered. One column after another, as their common order takes much room.
    static void lay(Work work, String events, EventKind kind, Supplier<List<GatheredEvents>> gathered) {
        work.later(() -> {
            List<GatheredEvents> all = gathered.get();
            // Without any there is still a column for each property.
            List<GatheredEvents> parts = all.isEmpty() ? List.of(new GatheredEvents(kind, work.scratch())) : all;
            try (Arena arena = Arena.ofConfined()) {
                EventOrder order = EventOrder.of(parts, work.people(), arena);
                String shape = Names.shape(kind);
                work.write(Names.starts(events), shape, order::starts);
                work.write(Names.times(events), shape,
                        cells -> order.layout(cells, parts.stream().<Gathered>map(GatheredEvents::times).toList()).column(Kind.INSTANT));
                for (Property property : kind.properties()) {
                    work.write(Names.property(events, property.name()), shape,
                            cells -> order.layout(cells, parts.stream().map(part -> part.values(property)).toList())
                                    .column(property.kind()));
                }
            }
        });
    }

    /// Events of a stretch of ids, by kind.
    private final class Part {
        private final long after;
        private final long upTo;
        private final Map<String, EventKind> wanted = new HashMap<>();
        private final Map<String, GatheredEvents> gathered = new HashMap<>();
        private final PropertyScanner scanner = new PropertyScanner();
        private final Told.Counter told = work.told().counter();
        private @Nullable GatheredEvents[] byNumber = new GatheredEvents[0];

        Part(List<EventKind> kinds, long after, long upTo) {
            this.after = after;
            this.upTo = upTo;
            kinds.forEach(kind -> wanted.put(kind.name(), kind));
        }

        void read(int view) {
            Map<Integer, String> kinds = work.bulk().kinds(view);
            byNumber = new GatheredEvents[1 + kinds.keySet().stream().mapToInt(Integer::intValue).max().orElse(0)];
            kinds.forEach((number, name) -> {
                EventKind kind = wanted.get(name);
                if (kind != null) {
                    byNumber[number] = gathered.computeIfAbsent(name, _ -> new GatheredEvents(kind, work.scratch()));
                }
            });
            work.bulk().events(view, after, upTo, this::take, work.cancellation());
        }

        private void take(BulkRow row) {
            long who = row.whole(0);
            GatheredEvents events = byNumber[(int) (who >>> Integer.SIZE)];
            int person = (int) who;
            if (events != null && person > 0 && person <= work.people()) {
                events.add(person, row.whole(1), row.text(2), scanner);
            }
            told.row();
        }
    }
}
