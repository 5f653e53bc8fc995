package whom.audience.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.store.BulkRow;

/// Keys and attributes with one value: those that changed are read again for everyone, the others for those who were added.
final class PeopleReading {
    private static final String KEY_SHAPE = "key";

    private final Work work;
    private final Before before;

    PeopleReading(Work work, Before before) {
        this.work = work;
        this.before = before;
    }

    void plan(List<Attribute> attributes) {
        List<Attribute> changed = new ArrayList<>();
        List<Attribute> grown = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.kind() != Kind.LIST) {
                String name = Names.attribute(attribute.name());
                Optional<Contents.Filed> good = before.good(name, Names.shape(attribute), name);
                if (good.isEmpty()) {
                    changed.add(attribute);
                } else if (before.grown()) {
                    grown.add(attribute);
                } else {
                    work.keep(name, good.get());
                }
            }
        }
        // A key never changes.
        Optional<Contents.Filed> keys = before.filed(Names.KEYS, KEY_SHAPE);
        if (keys.isPresent() && !before.grown()) {
            work.keep(Names.KEYS, keys.get());
        }
        if (keys.isEmpty() || !changed.isEmpty()) {
            read(0, changed, keys.isEmpty());
        }
        if (before.grown() && (keys.isPresent() || !grown.isEmpty())) {
            read(before.people(), grown, keys.isPresent());
        }
    }

    /// Reads people after an id; after nobody, columns are made anew, else those that there are go on.
    private void read(int after, List<Attribute> attributes, boolean withKeys) {
        int views = work.bulk().views();
        List<Part> parts = new ArrayList<>();
        long people = work.people() - (long) after;
        for (int i = 0; i < views; i++) {
            int lead = after == 0 && i == 0 ? 1 : 0;
            Part part = new Part((int) (after + people * i / views), (int) (after + people * (i + 1) / views), lead, attributes);
            parts.add(part);
            work.read(part::read);
        }
        for (int i = 0; i < attributes.size(); i++) {
            int column = i;
            Attribute attribute = attributes.get(i);
            lay(Names.attribute(attribute.name()), Names.shape(attribute), attribute.kind(), after,
                    parts.stream().map(part -> part.values.get(column)).toList());
        }
        if (withKeys) {
            lay(Names.KEYS, KEY_SHAPE, Kind.TEXT, after, parts.stream().<Gathered>map(part -> part.keys).toList());
        }
    }

    private void lay(String name, String shape, Kind kind, int after, List<Gathered> parts) {
        work.lay(name, shape, arena -> {
            List<Gathered> all = new ArrayList<>();
            if (after > 0) {
                all.add(before.filed(name, shape).flatMap(before.folder()::open).map(column -> Gathered.of(kind, column, work.scratch()))
                        .orElseThrow());
            }
            all.addAll(parts);
            return Layout.of(arena, kind, all);
        });
    }

    /// People of a stretch of ids; the first one begins with a row for nobody.
    private final class Part {
        private final int after;
        private final int upTo;
        private final int lead;
        private final List<Attribute> attributes;
        private final List<Gathered> values = new ArrayList<>();
        private final GatheredTexts keys = new GatheredTexts(work.scratch());
        private final Told.Counter told = work.told().counter();

        /// @param lead rows for nobody before the first person
        Part(int after, int upTo, int lead, List<Attribute> attributes) {
            this.after = after;
            this.upTo = upTo;
            this.lead = lead;
            this.attributes = attributes;
            attributes.forEach(attribute -> values.add(Gathered.of(attribute.kind(), work.scratch())));
        }

        void read(int view) {
            work.bulk().people(view, after, upTo, attributes, this::take, work.cancellation());
            padTo(upTo - after + lead);
        }

        private void take(BulkRow row) {
            padTo((int) row.whole(0) - after - 1 + lead);
            byte[] key = row.text(1);
            keys.add(key, 0, key.length);
            for (int i = 0; i < values.size(); i++) {
                values.get(i).cell(row, i + 2);
            }
            told.row();
        }

        private void padTo(int rows) {
            keys.padTo(rows);
            values.forEach(value -> value.padTo(rows));
        }
    }
}
