package whom.cli;

import java.nio.file.Path;
import whom.intake.Imports;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.OldExports;
import whom.workspace.Workspace;

/// A workspace opened for what can be done about the data in it.
record StoredData(Store store, Imports imports) implements AutoCloseable {
    static StoredData open(Rooms rooms, Path folder, ProgressLine progress) throws Refusal {
        Workspace workspace = Workspace.open(folder);
        Store store = workspace.openStore(progress, new Cancellation());
        return new StoredData(store, new Imports(store, workspace.manifest().zone(), workspace.manifest().uniting(), rooms.clock()));
    }

    /// The same for whoever is going to change the data; files of exports that have been kept long enough are deleted.
    static StoredData toWrite(Rooms rooms, Path folder, ProgressLine progress) throws Refusal {
        StoredData data = open(rooms, folder, progress);
        OldExports.delete(data.store(), Workspace.open(folder).manifest().exportDays(), rooms.clock().instant())
                .forEach(rooms.console()::error);
        return data;
    }

    @Override
    public void close() {
        store.close();
    }
}
