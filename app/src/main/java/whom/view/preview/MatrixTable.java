package whom.view.preview;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.MatrixPane.Column;
import whom.desk.state.MatrixPane.Row;
import whom.desk.state.MatrixPane.Table;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Variants by segments, a number in each cell; a press on one shows the mail of somebody in it.
final class MatrixTable extends GridPane {
    private static final int NAMES = 0;
    private static final int EVERYONE = 1;
    private static final int FIRST = 2;

    private final Look look;
    private final Consumer<Intent> act;
    private @Nullable Table shown;

    MatrixTable(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = act;
        setId("matrix-table");
        getStyleClass().add("matrix-table");
    }

    void show(Table table) {
        if (table.equals(shown)) {
            return;
        }
        shown = table;
        getChildren().clear();
        head(EVERYONE, look.text("window.matrix.everyone"));
        for (int i = 0; i < table.columns().size(); i++) {
            head(FIRST + i, table.columns().get(i).name());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(i + 1, table.rows().get(i), table);
        }
        int last = table.rows().size() + 1;
        put(Buttons.words(look.text("window.matrix.all"), "muted"), NAMES, last, HPos.LEFT);
        number(look.numbers().whole(table.people()), EVERYONE, last);
        for (int i = 0; i < table.columns().size(); i++) {
            number(look.numbers().whole(table.columns().get(i).people()), FIRST + i, last);
        }
    }

    private void head(int column, String name) {
        Label label = Buttons.words(name, "muted", "small", "matrix-head");
        label.setWrapText(true);
        Caption.whole(label);
        put(label, column, 0, HPos.RIGHT);
        GridPane.setValignment(label, VPos.BOTTOM);
    }

    private void row(int at, Row row, Table table) {
        String when = row.when().isEmpty() ? look.text("window.variants.always") : String.join(" · ", row.when());
        Label name = Buttons.paragraph(row.variant() + "  " + when, "matrix-name");
        put(name, NAMES, at, HPos.LEFT);
        if (row.people() == 0) {
            name.getStyleClass().add("muted");
            Label nobody = Buttons.words(look.text("window.matrix.nobody"), "matrix-dead", "small");
            put(nobody, EVERYONE, at, HPos.RIGHT);
        } else {
            number(look.numbers().whole(row.people()), EVERYONE, at);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            cell(row, table.columns().get(i), row.cells().get(i), FIRST + i, at, when);
        }
    }

    private void cell(Row row, Column column, long people, int at, int line, String when) {
        if (people == 0) {
            put(Buttons.words("·", "muted", "matrix-number"), at, line, HPos.RIGHT);
            return;
        }
        Button cell = Buttons.link("cell-" + row.variant() + "-" + column.segment(),
                () -> act.accept(new Intent.ShowMemberOf(row.variant(), column.segment())));
        cell.setText(look.numbers().whole(people));
        cell.getStyleClass().add("matrix-cell");
        new Caption(look.text("window.matrix.show")).on(cell);
        cell.setAccessibleText(
                look.text("window.people", people, look.numbers().whole(people)) + ", " + column.name() + ", " + when);
        put(cell, at, line, HPos.RIGHT);
    }

    private void number(String text, int column, int row) {
        put(Buttons.words(text, "matrix-number"), column, row, HPos.RIGHT);
    }

    private void put(Region part, int column, int row, HPos at) {
        GridPane.setHalignment(part, at);
        add(part, column, row);
    }
}
