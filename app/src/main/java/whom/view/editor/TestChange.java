package whom.view.editor;

import java.util.function.UnaryOperator;
import whom.rule.Test;

/// What an editor of values can do to the test that it was opened for, wherever that stands.
record TestChange(RowChange row, Spot spot) {
    /// Changes the test while the editor stays open.
    void change(UnaryOperator<Test> change) {
        row.change(Places.test(spot, change));
    }

    /// Changes the test and closes the editor.
    void finish(UnaryOperator<Test> change) {
        row.finish(Places.test(spot, change), null);
    }

    /// Closes the editor.
    void close() {
        row.close();
    }
}
