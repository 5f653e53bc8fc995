package whom.view.editor;

import javafx.scene.layout.Region;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;

/// What opens from a token.
interface Editor {
    /// What is drawn.
    Region node();

    /// Puts the cursor where someone begins.
    void focus();

    /// Follows what changes while it is open: the values that were asked for, and its own row.
    void show(Suggestions suggestions, RowItem row);
}
