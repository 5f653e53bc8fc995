package whom.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.profile.Value;

/// The key of the person whom a row is about, as far as the row has one.
final class RowKey {
    /// Why a row without any is not taken.
    static final String MISSING = "is empty, so nobody can tell who this is";

    private String text = "";
    private String header = "";

    /// Takes what the cell of the key's column says.
    ///
    /// @return why it cannot be taken, or null
    @Nullable
    String take(Cell cell, Column column) {
        header = column.header();
        return switch (cell) {
            case Cell.Present(Value.Text(String said), Set<Fix> _) -> {
                text = said.strip();
                yield null;
            }
            case Cell.Wrong(String reason) -> reason;
            case Cell.Present _,Cell.Missing _ -> null;
        };
    }

    /// Empty for none.
    String text() {
        return text;
    }

    /// Of the key's column, empty where the table has none.
    String header() {
        return header;
    }
}
