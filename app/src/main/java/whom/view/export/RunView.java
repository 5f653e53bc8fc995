package whom.view.export;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.ExportPane.Running;
import whom.view.parts.Look;
import whom.view.parts.ProgressCard;

/// A running export: its step, how far it is, and the way to stop it.
final class RunView extends ProgressCard {
    private @Nullable Running shown;

    /// @param id before the ids of the card and its button
    RunView(Look look, Consumer<Intent> act, String id) {
        super(look, id + "export-running", id + "cancel-export", () -> act.accept(new Intent.Cancel()));
    }

    void show(@Nullable Running running) {
        if (Objects.equals(running, shown)) {
            return;
        }
        shown = running;
        if (running == null) {
            hide();
        } else {
            show(running.step(), running.done(), running.total(), true);
        }
    }
}
