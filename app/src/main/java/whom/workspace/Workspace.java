package whom.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.column.ColumnCache;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.store.Store;
import whom.template.Dialect;
import whom.template.Message;
import whom.template.proof.Choice;
import whom.template.mapping.Mapping;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// An open workspace folder. Files are read when asked for; each save replaces one file as a whole or not at all.
///
/// Safe for several threads.
public final class Workspace {
    private static final String FILE = "workspace.json";

    private final Path folder;
    private final SegmentFiles segments;
    private final TemplateFiles templates;
    private final Lock building = new ReentrantLock();
    private volatile Manifest manifest;

    private Workspace(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
        segments = new SegmentFiles(folder.resolve("segments"));
        templates = new TemplateFiles(templatesFolder(), () -> this.manifest.schema());
    }

    /// Opens a folder that holds a workspace.json.
    ///
    /// @throws Refusal when there is none, or it cannot be read, with file, line and column
    public static Workspace open(Path folder) throws Refusal {
        Path file = folder.resolve(FILE);
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + ": there is no such folder; `whom new " + folder + "` makes a workspace there");
        }
        if (!Files.exists(file)) {
            throw new Refusal(folder + ": is no workspace, it has no workspace.json; `whom new` makes one in an empty folder");
        }
        return new Workspace(folder, ManifestReader.read(JsonFiles.parse(file, JsonFiles.text(file))));
    }

    /// Makes a new workspace in a folder that is not there yet or is empty.
    ///
    /// @param zone a bare offset is no place with a calendar, and `workspace.json` could not name it: UTC stands for that
    /// @param key  name of the attribute that identifies a person
    public static Workspace create(Path folder, ZoneId zone, String key) throws Refusal {
        Folders.make(folder);
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new Refusal(folder + ": is not empty, so no workspace was made there; choose a new folder");
            }
        } catch (IOException unreadable) {
            throw new Refusal(folder + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
        String label = key.equals("email") ? "E-mail" : key;
        Schema schema = new Schema(key, List.of(new Attribute(key, label, Kind.TEXT, Map.of())), List.of(), List.of("email"));
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        ZoneId place = zone instanceof ZoneOffset ? ZoneId.of("UTC") : zone;
        Manifest manifest = new Manifest(name, place, null, schema, List.of(), List.of(), Choice.USUAL, Posting.NONE, Uniting.byKey(key),
                null);
        Folders.write(folder, FILE, JsonFiles.print(ManifestWriter.write(manifest, JsonFiles.begun())));
        Folders.make(folder.resolve("segments"));
        Folders.make(folder.resolve("templates"));
        return open(folder);
    }

    public Path folder() {
        return folder;
    }

    /// The SQLite file of this workspace.
    public Path storeFile() {
        return folder.resolve("profiles.db");
    }

    /// Where templates, their settings and their assets lie.
    public Path templatesFolder() {
        return folder.resolve("templates");
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Replaces workspace.json; fields that this version does not know stay as they were.
    ///
    /// @throws Refusal when the file says something else than this object last read or wrote: somebody else's change would be lost
    public synchronized void save(Manifest changed) throws Refusal {
        Path file = folder.resolve(FILE);
        Document there = JsonFiles.parse(file, JsonFiles.text(file));
        if (!ManifestReader.read(there).equals(manifest)) {
            throw new Refusal(
                    file + ": was changed by somebody else since it was opened here, so it was not overwritten; open the workspace again");
        }
        Folders.write(folder, FILE, JsonFiles.print(ManifestWriter.write(changed, there.root())));
        manifest = changed;
    }

    /// Every file of `segments/`, by id.
    public List<Listed<Segment>> segments() throws Refusal {
        return segments.all();
    }

    /// One segment.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or it is broken
    public Segment segment(String id) throws Refusal {
        return segments.one(id);
    }

    /// What rules may name: the segments and presets as their files stand now.
    public Named named() throws Refusal {
        return Named.in(this);
    }

    /// Writes a segment's file; fields that this version does not know stay as they were.
    ///
    /// @param base what the change began from, or null when the segment is new
    /// @throws Refusal when the file says something else than the base by now: somebody else's change would be lost
    public synchronized void save(Segment changed, @Nullable Segment base) throws Refusal {
        segments.save(changed, base);
    }

    /// Keeps what the segment's file says now, because it is about to say something else.
    public synchronized void keepVersion(String id, Instant now) throws Refusal {
        segments.keepVersion(id, now);
    }

    /// What the segment said before, the newest first.
    public List<SegmentVersion> versions(String id) throws Refusal {
        return segments.versions(id);
    }

    /// What was left in the sidebar here.
    public Remembered remembered() {
        return new RememberedFile(folder.resolve(".whom")).read();
    }

    /// Keeps what was left in the sidebar here.
    public synchronized void remember(Remembered remembered) throws Refusal {
        new RememberedFile(folder.resolve(".whom")).write(remembered);
    }

    /// An id for a new segment of that name that no file has yet: `Loyal in Asia` → `loyal-in-asia`.
    public String freeSegmentId(String name) throws Refusal {
        return segments.freeId(name);
    }

    /// Removes a segment's file.
    public synchronized void deleteSegment(String id) throws Refusal {
        segments.delete(id);
    }

    /// Every template of `templates/`, by id.
    public List<Listed<Message>> templates() throws Refusal {
        return templates.all();
    }

    /// One template.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or its settings are broken
    public Message template(String id) throws Refusal {
        return templates.one(id);
    }

    /// The tags that stand for attributes where a service fills in the mail of a template, as its settings say.
    public Map<String, String> mergeTags(String template) throws Refusal {
        return templates.mergeTags(template);
    }

    /// Writes into a template's settings what it is written in; all else in them stays as it was.
    public synchronized void writeDialect(String template, Dialect dialect) throws Refusal {
        templates.writeDialect(template, dialect);
    }

    /// Writes the further names of a template into its settings; all else in them stays as it was.
    ///
    /// @param base what the change began from
    /// @throws Refusal when the file says something else by now: somebody else's change would be lost
    public synchronized void writeMapping(String template, Mapping changed, Mapping base) throws Refusal {
        templates.writeMapping(template, changed, base);
    }

    /// Writes the page, the subject and the preheader of a template; all else in its settings stays as it was.
    ///
    /// @param base what the change began from
    /// @throws Refusal when the files say something else by now: somebody else's change would be lost
    public synchronized void writeTexts(Message changed, Message base) throws Refusal {
        templates.writeTexts(changed, base);
    }

    /// Writes a template that is not there yet.
    public synchronized void add(Message fresh) throws Refusal {
        templates.add(fresh);
    }

    /// An id for a new template of that name that no file has yet.
    public String freeTemplateId(String name) throws Refusal {
        return templates.freeId(name);
    }

    /// Files that a template can name: beside it (""), or in `parts` or `assets`.
    public List<String> templateFiles(String below) throws Refusal {
        return templates.files(below);
    }

    /// Keeps a text of a template that is about to be overwritten, in `.whom/set-aside/`.
    ///
    /// @return the file
    public synchronized Path setAside(Message template) throws Refusal {
        Path place = folder.resolve(".whom").resolve("set-aside");
        int number = 1;
        while (Files.exists(place.resolve(template.id() + "-" + number + template.form().ending()))) {
            number++;
        }
        String name = template.id() + "-" + number + template.form().ending();
        Folders.write(place, name, template.source());
        return place.resolve(name);
    }

    /// Whether previews fetch pictures that lie elsewhere; they do not unless that was switched on here.
    public boolean remotePictures() {
        return new RemotePicturesFile(folder).read();
    }

    /// Lets previews fetch pictures that lie elsewhere, or no longer.
    public synchronized void fetchRemotePictures(boolean on) throws Refusal {
        new RemotePicturesFile(folder).write(on);
    }

    /// What is counted from: made of the store, kept in `.whom/columns/`, never the truth.
    public ColumnCache columns() {
        return new ColumnCache(folder.resolve(".whom").resolve("columns"));
    }

    /// How good the data was after earlier imports.
    public QualityHistory qualityHistory() {
        return new QualityHistory(folder.resolve(".whom"));
    }

    /// The ids of segments that an export into the workspace's `exports/` has written, by their receipts.
    public Set<String> exportedSegments() throws Refusal {
        return Receipts.segments(folder.resolve("exports"));
    }

    /// Whether the store must first be built from the source files.
    public boolean needsBuild() {
        return !manifest.data().isEmpty() && !Files.exists(storeFile());
    }

    /// Builds the store from the source files where that has not been done, beside its place; cancelled or failed, nothing is left.
    /// What the files bring that workspace.json did not name is added there.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public void buildStore(Progress progress, Cancellation cancellation) throws Refusal {
        building.lock();
        try {
            if (needsBuild()) {
                Schema schema = new StoreBuild(folder, storeFile(), manifest).run(progress, cancellation);
                if (!schema.equals(manifest.schema())) {
                    save(manifest.with(schema));
                }
            }
        } finally {
            building.unlock();
        }
    }

    /// Opens the store, after [building][#buildStore(Progress, Cancellation)] it where that has not been done.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Store openStore(Progress progress, Cancellation cancellation) throws Refusal {
        buildStore(progress, cancellation);
        return Store.open(storeFile(), manifest.schema());
    }
}
