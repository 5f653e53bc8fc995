package whom.view.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.MatrixPane;
import whom.desk.state.MatrixPane.GapItem;
import whom.desk.state.MatrixPane.Table;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.RulePage;
import whom.view.parts.WideButton;

/// The page that takes the place of the rule: who gets which variant of a template, and who gets a gap.
public final class MatrixPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final MatrixTable table;
    private final ScrollPane sideways;
    private final Label gapsTitle = Buttons.words("", "heading");
    private final VBox gaps = new VBox();
    private @Nullable MatrixPane shown;

    /// An empty page.
    public MatrixPage(Look look, Consumer<Intent> act) {
        super(look, "matrix", () -> act.accept(new Intent.ShowMatrix(false)));
        this.look = look;
        this.act = act;
        table = new MatrixTable(look, act);
        sideways = new ScrollPane(table);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.setFocusTraversable(false);
        sideways.getStyleClass().add("matrix-scroll");
        about.setId("matrix-about");
        gapsTitle.setText(look.text("window.matrix.gaps"));
        gaps.getStyleClass().add("matrix-gaps");
        fill(about, sideways, gapsTitle, gaps);
    }

    /// Shows the page, or hides it.
    public void show(MatrixPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        title(look.text("window.matrix.title", pane.template()));
        Table counted = pane.table();
        // The numbers that were counted last stay while the next are counted.
        say(about, pane.failure(), counted == null || pane.counting() ? look.text("window.matrix.counting") : said(counted));
        turn(sideways, counted != null);
        boolean some = counted != null && !counted.gaps().isEmpty();
        turn(gapsTitle, some);
        turn(gaps, some);
        if (counted != null) {
            table.show(counted);
            gaps.getChildren().setAll(counted.gaps().stream().map(this::gap).toList());
        }
    }

    private String said(Table counted) {
        long dead = counted.rows().stream().filter(row -> row.people() == 0).count();
        String people = look.text("window.matrix.about", counted.rows().size(), look.numbers().whole(counted.people()));
        List<String> said = new ArrayList<>(List.of(people));
        if (dead > 0) {
            said.add(look.text("window.matrix.dead", dead));
        }
        if (counted.inNone() > 0) {
            said.add(look.text("window.matrix.inNone", counted.inNone(), look.numbers().whole(counted.inNone())));
        }
        if (counted.divided() > 0) {
            said.add(look.text("window.matrix.divided", counted.divided(), look.numbers().whole(counted.divided())));
        }
        return String.join(" ", said);
    }

    /// A press leads to one of them.
    private Node gap(GapItem item) {
        String people = look.text("window.people", item.people(), look.numbers().whole(item.people()));
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("gap-sign");
        Label words = Buttons.paragraph(look.text("window.matrix.gap", item.variable(), people), "gap-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label where = Buttons.words(item.where(), "muted", "small");
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(sign, words, where);
        content.getStyleClass().add("variant-content");
        WideButton line = new WideButton("variant-line", content);
        new Caption(look.text("window.matrix.showGap", item.example())).on(line);
        line.setAccessibleText(words.getText() + ", " + item.where());
        line.setOnAction(_ -> act.accept(new Intent.OpenPerson(item.example())));
        return line;
    }
}
