package whom.view.preview;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import whom.template.difference.Line;
import whom.template.difference.Line.Piece;
import whom.template.difference.Line.Side;
import whom.view.parts.Brief;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.preview.FoldedLines.Row;

/// What differs between two texts, one line below the other: what was with a minus, what is with a plus, the words that changed marked.
final class DifferenceList extends ListView<Row> {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");
    private static final double MARGIN = 24;

    private final Look look;

    DifferenceList(Look look, String id) {
        this.look = look;
        setId(id);
        getStyleClass().add("difference-list");
        setCellFactory(_ -> new Cell());
        setMinWidth(0);
    }

    void show(List<Line> lines) {
        List<Row> rows = FoldedLines.of(lines);
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
    }

    private final class Cell extends ListCell<Row> {
        private final Label sign = Buttons.words("", "difference-sign");
        private final TextFlow flow = new TextFlow();
        private final HBox content = new HBox(sign, flow);

        Cell() {
            getStyleClass().add("difference-cell");
            HBox.setHgrow(flow, Priority.ALWAYS);
            flow.setMinWidth(0);
            sign.setMinWidth(USE_PREF_SIZE);
            content.getStyleClass().add("difference-line");
            prefWidthProperty().bind(DifferenceList.this.widthProperty().subtract(MARGIN));
            setMaxWidth(USE_PREF_SIZE);
        }

        /// Lines wrap at the list's width, and tell how high they are then.
        @Override
        protected double computePrefHeight(double width) {
            double wide = Math.max(0, getPrefWidth() - snappedLeftInset() - snappedRightInset());
            content.setPrefWidth(wide);
            return snappedTopInset() + content.prefHeight(wide) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(BEFORE, row instanceof Row.Shown(Line line, _, _) && line.side() == Side.BEFORE);
            pseudoClassStateChanged(AFTER, row instanceof Row.Shown(Line line, _, _) && line.side() == Side.AFTER);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (row) {
                case Row.Folded(int lines) -> {
                    sign.setText("⋯");
                    flow.getChildren().setAll(text(new Piece(look.text("window.difference.folded", lines), false), "difference-folded"));
                    setAccessibleText(look.text("window.difference.folded", lines));
                }
                case Row.Shown(Line line, _, _) -> {
                    sign.setText(switch (line.side()) {
                        case BOTH -> " ";
                        case BEFORE -> "−";
                        case AFTER -> "+";
                    });
                    flow.getChildren().setAll(line.pieces().stream()
                            .map(piece -> text(piece, piece.differs() && line.pieces().size() > 1 ? "difference-word" : "difference-text"))
                            .toList());
                    setAccessibleText(sign.getText() + " " + line.text());
                }
            }
            setGraphic(content);
        }

        private static Text text(Piece piece, String style) {
            Text text = new Text(Brief.of(piece.text()));
            text.getStyleClass().add(style);
            return text;
        }
    }
}
