package whom.view.builder;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Figures;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// The number at the right of a row or a group, and all its numbers as a tooltip.
final class FigureLabel extends Label {
    private final Look look;
    private Figure figure = Figure.ALONE;
    private Figures shown = Figures.UNKNOWN;

    FigureLabel(Look look) {
        this.look = look;
        getStyleClass().add("row-count");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// @param counts whether it takes part in the rule; what is muted has no number
    void show(Figures figures, boolean counts) {
        shown = counts ? figures : Figures.UNKNOWN;
        write();
    }

    void show(Figure next) {
        figure = next;
        write();
    }

    private void write() {
        setText(number(figure.of(shown), ""));
        if (shown.alone() == null) {
            setTooltip(null);
        } else {
            String none = look.text("window.figures.unknown");
            new Caption(look.text("window.figures.each", number(shown.alone(), none), number(shown.running(), none),
                    number(shown.without(), none))).on(this);
        }
    }

    private String number(@Nullable Long number, String otherwise) {
        return number == null ? otherwise : look.numbers().whole(number);
    }
}
