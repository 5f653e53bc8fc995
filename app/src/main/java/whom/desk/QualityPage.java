package whom.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DataPane.Running;
import whom.desk.state.QualityPane;
import whom.moment.AsOf;
import whom.work.Latest;
import whom.work.Progress;
import whom.workspace.Quality;

/// The page of how good the data is. It reads it when it opens and the data, or the moment, is not as it was.
final class QualityPage implements AutoCloseable {
    private final Site site;
    private final Supplier<@Nullable Long> waiting;
    private final Latest reading = new Latest("quality");
    private final LastAsked read;
    private boolean open;
    private @Nullable Running running;
    private @Nullable Quality quality;
    /// What was read.
    private String state = "";
    private @Nullable String failure;

    /// @param waiting how many pairs of people are probably the same, null when nobody has looked
    QualityPage(Site site, Supplier<@Nullable Long> waiting) {
        this.site = site;
        this.waiting = waiting;
        this.read = new LastAsked(site.ground().ears());
    }

    QualityPane pane() {
        Quality all = quality;
        return new QualityPane(open, running, open && all != null ? new QualityWords(site).shown(all, waiting.get()) : null,
                open ? failure : null);
    }

    void show(boolean now) {
        if (now && !open) {
            open = true;
            if (running == null && (quality == null || !state.equals(state(site.asOf())))) {
                read();
            }
        } else if (!now) {
            open = false;
        }
    }

    private String state(AsOf asOf) {
        return site.store().state() + " " + asOf.today();
    }

    private void read() {
        int turn = read.next();
        running = Running.BEGUN;
        failure = null;
        AsOf asOf = site.asOf();
        String before = state(asOf);
        Progress heard = (step, done, total) -> read.later(turn, () -> running = new Running(step, done, total));
        reading.ask(cancellation -> Quality.read(site.workspace(), site.store(), asOf, heard, cancellation), all -> read.later(turn, () -> {
            running = null;
            quality = all;
            state = before;
        }), why -> read.later(turn, () -> {
            running = null;
            failure = site.ground().notices().message(why);
        }));
    }

    /// Stops the reading; what was read before stays.
    void cancel() {
        if (running != null) {
            read.next();
            reading.cancel();
            running = null;
            site.ground().ears().changed();
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
