package whom.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Opens the window where there can be one.
record Opening(Rooms rooms) {
    /// @throws Refusal when there can be no window here, saying what is missing and what to do
    int window(@Nullable Path workspace) throws Refusal {
        Optional<String> missing = rooms.display().missing();
        if (missing.isPresent()) {
            throw new Refusal(missing.get() + "; `whom --help` lists what works without a window");
        }
        rooms.windows().open(workspace);
        return Commands.OK;
    }
}
