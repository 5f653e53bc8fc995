package whom.view.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.DuplicatesPane.Both;
import whom.desk.state.DuplicatesPane.Field;
import whom.desk.state.DuplicatesPane.How;
import whom.desk.state.DuplicatesPane.Kept;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Two people side by side: what each is called, how the two values go together, and which one stays.
final class PairGrid extends GridPane {
    private final Look look;

    PairGrid(Look look) {
        this.look = look;
        setId("pair-grid");
        getStyleClass().add("pair-grid");
        getColumnConstraints().addAll(column(22), column(28), column(28), column(22));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    void show(Both both) {
        getChildren().clear();
        add(heading("window.duplicates.stays", both.stays()), 1, 0);
        add(heading("window.duplicates.goes", both.goes()), 2, 0);
        int row = 1;
        for (Field field : both.fields()) {
            add(row++, field);
        }
    }

    private Label heading(String key, String who) {
        Label label = Buttons.paragraph(look.text(key, who), "heading");
        label.setMinWidth(0);
        return label;
    }

    private void add(int row, Field field) {
        Label label = Buttons.paragraph(field.label(), "muted");
        label.setMinWidth(0);
        Label how = Buttons.paragraph(how(field), "small", style(field.how()));
        how.setMinWidth(0);
        how.setId("pair-how-" + row);
        addRow(row, label, value(field.stays(), field, Kept.STAYS), value(field.goes(), field, Kept.GOES), how);
        getChildren().stream().filter(node -> getRowIndex(node) == row).forEach(node -> setValignment(node, VPos.TOP));
    }

    private Label value(String value, Field field, Kept side) {
        Label label = Buttons.paragraph(value.isEmpty() ? "–" : value, "pair-value");
        label.setMinWidth(0);
        boolean stays = !value.isEmpty() && (field.kept() == side || field.kept() == Kept.BOTH);
        boolean goes = field.kept() != Kept.OPEN && !stays;
        if (stays) {
            label.setGraphic(new FontIcon(Feather.CHECK));
            label.setAccessibleText(look.text("window.duplicates.kept", value));
        }
        label.getStyleClass().add(stays ? "pair-kept" : goes || value.isEmpty() ? "pair-lost" : "pair-open");
        return label;
    }

    /// "same +6.2": what it weighs is said where it tells who somebody is.
    private String how(Field field) {
        String word = look.text("window.duplicates." + field.how());
        Double weight = field.weight();
        return weight == null
                ? word
                : word + "  " + (weight < 0 ? "−" : "+")
                        + look.numbers().decimal(BigDecimal.valueOf(Math.abs(weight)).setScale(1, RoundingMode.HALF_UP));
    }

    private static String style(How how) {
        return switch (how) {
            case SAME -> "pair-same";
            case CLOSE, SWAPPED, FAINT -> "pair-close";
            case DIFFERENT -> "pair-different";
            case MISSING -> "muted";
        };
    }
}
