package whom.liquid.render;

import org.jspecify.annotations.Nullable;
import whom.liquid.value.Fields;

/// `tablerowloop`: where a `tablerow` stands.
final class TableState implements Fields {
    private final Turn turn;
    private final long columns;
    private long row = 1;
    private long column = 1;

    TableState(long length, long columns) {
        this.turn = new Turn(length);
        this.columns = columns;
    }

    void next() {
        turn.next();
        if (column == columns) {
            column = 1;
            row++;
        } else {
            column++;
        }
    }

    long row() {
        return row;
    }

    long column() {
        return column;
    }

    boolean isRowFull() {
        return column == columns;
    }

    boolean isLast() {
        return turn.isLast();
    }

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "row" -> row;
            case "col" -> column;
            case "col0" -> column - 1;
            case "col_first" -> column == 1;
            case "col_last" -> isRowFull();
            default -> turn.get(field);
        };
    }
}
