package whom.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ListFilePane;
import whom.desk.state.ListFilePane.Running;
import whom.desk.state.ListFilePane.Written;
import whom.export.ListColumn;
import whom.export.PeopleFile;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;

/// Writes the list of people into a file as it is seen: its columns, its order, everyone in it.
final class ListFile implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000;
    private static final String ENDING = ".csv";

    private final Site site;
    private final PeopleList list;
    private final Latest thread = new Latest("list file");
    private boolean busy;
    private @Nullable Running running;
    private @Nullable Written written;
    private @Nullable String failure;

    ListFile(Site site, PeopleList list) {
        this.site = site;
        this.list = list;
    }

    /// @param segment the one in the builder
    ListFilePane pane(@Nullable String segment) {
        String name = segment == null ? "people" : segment;
        return new ListFilePane(exports().resolve(name + ENDING), busy, running, written, failure);
    }

    void write(Path asked) {
        PeopleList.Listing of = list.listing();
        if (of == null || busy) {
            return;
        }
        Path file = file(asked);
        busy = true;
        running = null;
        written = null;
        failure = null;
        PeopleFile form = new PeopleFile(of.columns().stream().map(ListColumn::new).toList());
        long started = System.nanoTime();
        thread.ask(cancellation -> {
            makeExports(file);
            Progress progress = (_, done, total) -> progress(started, done, total, cancellation);
            long rows = form.write(file, of.people().size(), (offset, most) -> list.people(of, offset, most, cancellation), "", progress,
                    cancellation);
            return new Written(file, rows);
        }, done -> end(() -> written = done), why -> end(() -> failure = site.ground().notices().message(why)));
    }

    /// Another segment: what was said of the last file no longer matters.
    void forget() {
        written = null;
        failure = null;
    }

    /// Takes a running one back; nothing of it is left.
    void cancel() {
        if (busy) {
            thread.cancel();
            busy = false;
            running = null;
            site.ground().ears().changed();
        }
    }

    private void progress(long started, long done, long total, Cancellation cancellation) {
        if (System.nanoTime() - started > PATIENCE) {
            site.ground().ears().later(() -> {
                if (!cancellation.isCancelled() && busy) {
                    running = new Running(done, total);
                    site.ground().ears().changed();
                }
            });
        }
    }

    private void end(Runnable told) {
        site.ground().ears().later(() -> {
            busy = false;
            running = null;
            told.run();
            site.ground().ears().changed();
        });
    }

    private Path file(Path asked) {
        Path whole = exports().resolve(asked).normalize();
        String name = String.valueOf(whole.getFileName());
        return name.contains(".") ? whole : whole.resolveSibling(name + ENDING);
    }

    /// The workspace's own folder is made when it is not there; any other has to be.
    private void makeExports(Path file) throws Refusal {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            if (!folder.equals(exports().normalize())) {
                throw new Refusal(site.ground().words().text("desk.list.noFolder", folder));
            }
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Refusal(site.ground().words().text("desk.list.noFolder", folder), e);
            }
        }
    }

    private Path exports() {
        return site.workspace().folder().resolve("exports");
    }

    @Override
    public void close() {
        thread.close();
    }
}
