package whom.liquid.render;

import org.jspecify.annotations.Nullable;
import whom.liquid.value.Fields;

/// `tablerowloop`: where a `tablerow` stands.
final class TableState implements Fields {
    private final long length;
    private final long columns;
    private long index;
    private long row = 1;
    private long column = 1;

    TableState(long length, long columns) {
        this.length = length;
        this.columns = columns;
    }

    void next() {
        index++;
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
        return index == length - 1;
    }

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "first" -> index == 0;
            case "last" -> isLast();
            case "length" -> length;
            case "row" -> row;
            case "col" -> column;
            case "col0" -> column - 1;
            case "col_first" -> column == 1;
            case "col_last" -> isRowFull();
            default -> null;
        };
    }
}
