package whom.cli;

import java.nio.file.Path;
import whom.intake.Imports;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Workspace;

/// A workspace opened for what can be done about the data in it.
record StoredData(Store store, Imports imports) implements AutoCloseable {
    static StoredData open(Rooms rooms, Path folder, ProgressLine progress) throws Refusal {
        Workspace workspace = Workspace.open(folder);
        Store store = workspace.openStore(progress, new Cancellation());
        return new StoredData(store, new Imports(store, workspace.manifest().zone(), workspace.manifest().uniting(), rooms.clock()));
    }

    @Override
    public void close() {
        store.close();
    }
}
