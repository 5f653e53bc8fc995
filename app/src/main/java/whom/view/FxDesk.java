package whom.view;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.state.DeskState;

/// The desk as the JavaFX thread sees it: one property that holds the whole state. Of several states that arrive between two frames
/// only the newest is shown.
public final class FxDesk {
    private final Desk desk;
    private final AtomicReference<@Nullable DeskState> newest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<DeskState> state;

    /// Listens to a desk; made on the JavaFX thread.
    public FxDesk(Desk desk) {
        this.desk = desk;
        this.state = new ReadOnlyObjectWrapper<>(desk.state());
        desk.onChange(this::arrived);
        arrived(desk.state());
    }

    /// The state that is shown.
    public ReadOnlyObjectProperty<DeskState> state() {
        return state.getReadOnlyProperty();
    }

    /// Takes what someone at the window wants.
    public void send(Intent intent) {
        desk.send(intent);
    }

    private void arrived(DeskState next) {
        if (newest.getAndSet(next) == null) {
            Platform.runLater(() -> {
                DeskState now = newest.getAndSet(null);
                if (now != null) {
                    state.set(now);
                }
            });
        }
    }
}
