package whom.view;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Stage.Open;

/// A long rule comes in several frames; here all of it is waited for.
final class WholeRule {
    private WholeRule() {
    }

    /// Waits, on any thread but that of JavaFX, until every row of the segment is there.
    static void await(Scene scene, DeskState state) {
        Draft draft = state.stage() instanceof Open(var open) ? open.draft() : null;
        int rows = draft == null ? 0 : rows(draft.tree());
        Callable<Boolean> there = () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> made(scene) >= rows);
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        } catch (TimeoutException e) {
            throw new AssertionError("only " + made(scene) + " of " + rows + " rows came", e);
        }
    }

    /// How many rows there are.
    static int made(Scene scene) {
        return scene.getRoot().lookupAll(".condition-row").size();
    }

    private static int rows(NodeItem item) {
        return switch (item) {
            case RowItem _ -> 1;
            case GroupItem group -> group.children().stream().mapToInt(WholeRule::rows).sum();
        };
    }
}
