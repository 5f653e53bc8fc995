package whom.view.editor;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;

/// What an editor can do to the row that it was opened for.
public interface RowChange {
    /// Changes the row while the editor stays open; all such changes of one editor are one step of undo.
    void change(UnaryOperator<Condition> change);

    /// Changes the row and closes the editor.
    ///
    /// @param next the token that is edited next when it is still missing, or null to go back to where the editor was opened
    void finish(UnaryOperator<Condition> change, @Nullable Spot next);

    /// Closes the editor.
    void close();
}
