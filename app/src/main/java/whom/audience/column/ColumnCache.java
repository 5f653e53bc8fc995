package whom.audience.column;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.store.Bulk;
import whom.store.Marks;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// The columns of a store, kept in a folder and brought up to date when the store has changed. Any thread may use it.
public final class ColumnCache {
    private static final int MOST_VIEWS = 4;

    private final Path path;
    private final ColumnFolder folder;

    public ColumnCache(Path folder) {
        this.path = folder;
        this.folder = new ColumnFolder(folder);
    }

    /// The columns of the store as it stands: mapped when the folder holds them, else brought up to date, or made anew when it holds nothing that
    /// serves. What is mapped has its length and its form, but not every bit of it was looked at: see [#madeAnew].
    ///
    /// @throws Refusal when the folder cannot be written
    /// @throws java.util.concurrent.CancellationException when taken back; the folder stays as it was
    public Columns columns(Store store, Progress progress, Cancellation cancellation) throws Refusal {
        Schema schema = store.schema();
        try {
            Optional<Columns> there = open(store, schema);
            return there.isPresent()
                    ? there.get()
                    : folder.alone(cancellation, () -> bring(store, schema, progress, cancellation, _ -> true));
        } catch (IOException failed) {
            throw refusal(failed);
        }
    }

    private Refusal refusal(IOException failed) {
        return new Refusal(path + ": what is counted from cannot be written there (" + failed.getMessage()
                + "); free some space on the disk, or make the folder writable", failed);
    }

    /// Nothing when the files of these columns are as they were written, to the last bit; else the columns of the store as it stands, made anew.
    /// Reads all files.
    ///
    /// @throws Refusal when the folder cannot be written
    /// @throws java.util.concurrent.CancellationException when taken back
    public Optional<Columns> madeAnew(Columns columns, Store store, Progress progress, Cancellation cancellation) throws Refusal {
        Optional<Contents> contents = folder.contents(store.id()).filter(found -> found.state().equals(columns.state()));
        // Other contents are there when somebody else has brought them up to date, and has looked at what was kept.
        if (contents.isEmpty() || folder.isSound(contents.get(), cancellation)) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.alone(cancellation, () -> bring(store, store.schema(), progress, cancellation,
                    found -> folder.isSound(found, cancellation))));
        } catch (IOException failed) {
            throw refusal(failed);
        }
    }

    /// What is there if it is what the store says now.
    private Optional<Columns> open(Store store, Schema schema) {
        return open(store, schema, _ -> true);
    }

    private Optional<Columns> open(Store store, Schema schema, Predicate<Contents> good) {
        return folder.contents(store.id()).filter(contents -> contents.state().equals(store.state())).filter(good)
                .flatMap(contents -> new Opening(folder, schema, contents).columns());
    }

    private Columns bring(Store store, Schema schema, Progress progress, Cancellation cancellation, Predicate<Contents> good)
            throws IOException {
        // Somebody else may have been faster.
        Optional<Columns> there = open(store, schema, good);
        if (there.isPresent()) {
            return there.get();
        }
        folder.sweep(folder.contents(store.id()).orElse(null));
        try (Bulk bulk = store.bulk(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_VIEWS));
                Scratch scratch = folder.scratch()) {
            Marks marks = bulk.marks();
            Before before = new Before(folder, usable(store, marks, cancellation), marks);
            long rows = marks.people() + marks.lastEvent() - before.lastEvent();
            Work work = new Work(folder, bulk, scratch, new Told(progress, rows), cancellation);
            new EventReading(work, before).plan(schema.events());
            new PeopleReading(work, before).plan(schema.attributes());
            new RestReading(work, before).plan(schema.attributes(), schema.channels());
            Contents contents = new Contents(store.id(), marks.revision(), marks.state(marks.revision()), work.people(), marks.lastEvent(),
                    work.run());
            Columns columns = new Opening(folder, schema, contents).columns()
                    .orElseThrow(() -> new IOException("what was written cannot be read again"));
            folder.publish(contents);
            return columns;
        }
    }

    /// What the folder holds, if it is an older state of this store and every file of it is sound.
    private @Nullable Contents usable(Store store, Marks marks, Cancellation cancellation) {
        return folder.contents(store.id())
                .filter(contents -> contents.state().equals(marks.state(contents.revision())) && contents.people() <= marks.people()
                        && contents.lastEvent() <= marks.lastEvent())
                .filter(contents -> folder.isSound(contents, cancellation)).orElse(null);
    }

    /// Contents being mapped.
    private record Opening(ColumnFolder folder, Schema schema, Contents contents) {
        /// Nothing when something is missing.
        Optional<Columns> columns() {
            try {
                Map<String, Column> attributes = new HashMap<>();
                for (Attribute attribute : schema.attributes()) {
                    attributes.put(attribute.name(), open(Names.attribute(attribute.name()), Names.shape(attribute)));
                }
                Map<String, Column.Longs> consents = new HashMap<>();
                for (String channel : schema.channels()) {
                    consents.put(channel, (Column.Longs) open(Names.consent(channel), null));
                }
                Map<String, EventColumns> events = new HashMap<>();
                for (EventKind kind : schema.events()) {
                    events.put(kind.name(), events(Names.events(kind.name()), kind));
                }
                return Optional.of(new Columns(contents.revision(), contents.state(), contents.people(),
                        (Column.Texts) open(Names.KEYS, null), attributes,
                        (Column.Lists) open(Names.TAGS, null), consents, events, events(Names.UPLOADS, RestReading.UPLOADED)));
            } catch (IOException _) {
                return Optional.empty();
            }
        }

        private EventColumns events(String events, EventKind kind) throws IOException {
            String shape = Names.shape(kind);
            Map<String, Column> properties = new HashMap<>();
            for (Property property : kind.properties()) {
                properties.put(property.name(), open(Names.property(events, property.name()), shape));
            }
            return new EventColumns(contents.people(), ((Column.Ints) open(Names.starts(events), shape)).cells(),
                    open(Names.times(events), shape), properties);
        }

        private Column open(String name, @Nullable String shape) throws IOException {
            Contents.Filed file = contents.files().get(name);
            if (file == null || (shape != null && !file.shape().equals(shape))) {
                throw new IOException(name + " is not there");
            }
            return folder.open(file).orElseThrow(() -> new IOException(name + " is broken"));
        }
    }
}
