package whom.view.people;

import java.util.List;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the table of people; the whole text is in its tooltip-free accessible text.
final class TextCell extends TableCell<List<String>, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
