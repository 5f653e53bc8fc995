package whom.cli;

import java.nio.file.Path;
import java.util.Locale;
import whom.audience.Counted;
import whom.audience.Counter;
import whom.audience.LiveAndPast;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.audience.live.Live;
import whom.desk.words.RuleWords;
import whom.desk.words.Titles;
import whom.moment.AsOf;
import whom.profile.Schema;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.resources.Words;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Named;
import whom.workspace.Workspace;

/// A workspace opened to read its people at one moment.
record Reading(Workspace workspace, Store store, AsOf asOf, Counter counter, Named known) implements AutoCloseable {
    /// Opens the workspace and its store, which is built first where that has not been done.
    static Reading open(Rooms rooms, Path folder, AsOfOption asOf) throws Refusal {
        Workspace workspace = Workspace.open(folder);
        AsOf moment = asOf.of(workspace.manifest(), rooms.clock());
        try (ProgressLine progress = rooms.console().progress()) {
            Store store = workspace.openStore(progress, new Cancellation());
            return new Reading(workspace, store, moment, new Counter(store), workspace.named());
        }
    }

    /// Counts from columns, which are brought up to date first; the store is asked only for what has changed since the moment of a rule.
    ///
    /// @throws Refusal when the columns cannot be written
    Counter live(Rooms rooms) throws Refusal {
        try (ProgressLine progress = rooms.console().progress()) {
            ColumnCache cache = workspace.columns();
            Columns columns = cache.columns(store, progress, new Cancellation());
            return new Counter(new LiveAndPast(
                    new Live(cache.madeAnew(columns, store, progress, new Cancellation()).orElse(columns)), store));
        }
    }

    /// The rule held against the workspace.
    ///
    /// @throws Refusal when it cannot be counted, with the place of the first problem
    Resolved.Whole resolve(Written written) throws Refusal {
        return resolve(written, asOf);
    }

    /// The same at another moment.
    Resolved.Whole resolve(Written written, AsOf moment) throws Refusal {
        return switch (new Resolver(store.schema(), moment, known).resolve(written.rule(), written.segment())) {
            case Resolution.Ready ready -> ready.rule();
            case Resolution.NotReady notReady -> throw written.refusal(notReady.problems(), words());
        };
    }

    Counted count(Written written) throws Refusal {
        return counter.count(resolve(written), new Cancellation());
    }

    RuleWords words() {
        return words(store.schema(), known);
    }

    /// Words that call segments and upload formats by their names.
    static RuleWords words(Schema schema, Named known) {
        return new RuleWords(Words.of(Locale.ENGLISH), schema, new Titles(known::segmentName, known::presetName));
    }

    @Override
    public void close() {
        store.close();
    }
}
