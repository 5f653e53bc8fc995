package whom.audience.column;

import java.util.List;
import java.util.Optional;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.store.BulkReader;
import whom.store.BulkRow;

/// What people may have any number of: lists, tags, consents and uploads; read again when it changed.
final class RestReading {
    static final EventKind UPLOADED = new EventKind(Names.UPLOADS, "", "",
            List.of(new Property(Columns.PRESET, "", Kind.TEXT), new Property(Columns.SEGMENT, "", Kind.TEXT)));
    private static final String SHAPE = "list";

    private final Work work;
    private final Before before;

    RestReading(Work work, Before before) {
        this.work = work;
        this.before = before;
    }

    void plan(List<Attribute> attributes, List<String> channels) {
        for (Attribute attribute : attributes) {
            if (attribute.kind() == Kind.LIST) {
                String name = Names.attribute(attribute.name());
                lists(name, name, Names.shape(attribute),
                        (view, reader) -> work.bulk().list(view, attribute, reader, work.cancellation()));
            }
        }
        lists(Names.TAGS, Names.TAGS, SHAPE, (view, reader) -> work.bulk().tags(view, reader, work.cancellation()));
        channels.forEach(this::consent);
        uploads();
    }

    @FunctionalInterface
    private interface Source {
        void read(int view, BulkReader reader);
    }

    private void lists(String name, String mark, String shape, Source source) {
        Optional<Contents.Filed> good = before.good(name, shape, mark).filter(_ -> !before.grown());
        if (good.isPresent()) {
            work.keep(name, good.get());
            return;
        }
        GatheredLists lists = new GatheredLists(work.scratch());
        work.read(view -> {
            source.read(view, row -> lists.addTo((int) row.whole(0), row.text(1)));
            lists.padTo(work.people() + 1);
        });
        work.lay(name, shape, arena -> Layout.of(arena, Kind.LIST, List.of(lists)));
    }

    private void consent(String channel) {
        String name = Names.consent(channel);
        Optional<Contents.Filed> good = before.good(name, SHAPE, Names.CONSENTS).filter(_ -> !before.grown());
        if (good.isPresent()) {
            work.keep(name, good.get());
            return;
        }
        GatheredWholes since = new GatheredWholes(Kind.INSTANT, work.scratch());
        work.read(view -> {
            work.bulk().consents(view, channel, row -> {
                since.padTo((int) row.whole(0));
                since.add(row.whole(1) == BulkRow.MISSING ? Column.Longs.ALWAYS : row.whole(1));
            }, work.cancellation());
            since.padTo(work.people() + 1);
        });
        work.lay(name, SHAPE, arena -> new Layout(arena, List.of(since), since.rows(), null).longs());
    }

    private void uploads() {
        String shape = Names.shape(UPLOADED);
        Optional<Contents.Filed> good = before.good(Names.times(Names.UPLOADS), shape, Names.UPLOADS).filter(_ -> !before.grown());
        if (good.isPresent()) {
            for (String part : List.of(Names.starts(Names.UPLOADS), Names.times(Names.UPLOADS),
                    Names.property(Names.UPLOADS, Columns.PRESET),
                    Names.property(Names.UPLOADS, Columns.SEGMENT))) {
                work.keep(part, before.filed(part, shape).orElseThrow());
            }
            return;
        }
        GatheredEvents uploads = new GatheredEvents(UPLOADED, work.scratch());
        work.read(view -> work.bulk().uploads(view, row -> {
            int person = (int) row.whole(0);
            if (person > 0 && person <= work.people()) {
                uploads.add(person, row.whole(1), row.text(2), row.text(3));
            }
        }, work.cancellation()));
        EventReading.lay(work, Names.UPLOADS, UPLOADED, () -> List.of(uploads));
    }
}
