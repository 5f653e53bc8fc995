package whom.view.writing;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.writing.Flaw;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// How many problems there are, which leads to the next, and what is said of the one at the caret.
final class WritingFoot extends HBox {
    private final Look look;
    private final Button count;
    private final Label said = Buttons.words("", "small");
    private final Label place = Buttons.words("", "muted", "small");

    WritingFoot(Look look, Runnable next) {
        this.look = look;
        getStyleClass().add("writing-foot");
        count = Buttons.quiet("problem-count", Feather.CHECK, "", next);
        count.setMinWidth(USE_PREF_SIZE);
        said.setId("problem-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        Caption.whole(said);
        HBox.setHgrow(said, Priority.ALWAYS);
        place.setId("caret-place");
        place.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, said, place);
    }

    /// @param elsewhere what is wrong outside of the source
    void show(List<Flaw> flaws, List<String> elsewhere, @Nullable Flaw here, int line, int column) {
        int all = flaws.size() + elsewhere.size();
        String text = all == 0
                ? look.text("window.writing.noProblems")
                : look.text("window.writing.problems", all, look.numbers().whole(all));
        count.setText(text);
        boolean wrong = flaws.stream().anyMatch(Flaw::wrong) || !elsewhere.isEmpty();
        FontIcon sign = new FontIcon(all == 0 ? Feather.CHECK : wrong ? Feather.ALERT_CIRCLE : Feather.INFO);
        count.setGraphic(sign);
        count.getStyleClass().remove("problem");
        if (wrong) {
            count.getStyleClass().add("problem");
        }
        new Caption(text, all == 0 ? null : Shortcut.NEXT_PROBLEM).on(count);
        String words = here != null ? here.text() : flaws.isEmpty() && !elsewhere.isEmpty() ? elsewhere.getFirst() : "";
        said.setText(words);
        said.getStyleClass().removeAll("problem", "muted");
        said.getStyleClass().add((here == null && !elsewhere.isEmpty()) || (here != null && here.wrong()) ? "problem" : "muted");
        place.setText(look.text("window.writing.place", look.numbers().whole(line), look.numbers().whole(column)));
    }
}
